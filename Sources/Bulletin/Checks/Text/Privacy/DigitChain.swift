/// Digits in groups, as people write long numbers: with blanks, hyphens, dots and the like between
/// the groups, and with what nobody sees between the digits.
struct DigitChain {
  struct Group {
    let range: Range<Int>
    /// Part of `digits`.
    let digits: Range<Int>
    /// What stands before the group; nil for the first.
    let separator: DigitSeparator?
  }

  struct Window {
    let groups: Range<Int>
    let digits: ArraySlice<UInt8>
    let range: Range<Int>
  }

  private(set) var groups: [Group] = []
  private(set) var digits: [UInt8] = []

  init(_ text: Span<UInt8>, _ chain: Range<Int>, _ script: DigitScript) {
    var first = 0
    var range = chain.lowerBound..<chain.lowerBound
    var separator: DigitSeparator?
    var index = chain.lowerBound
    while let next = nextDigit(text, index, chain.upperBound, script) {
      if next.separator != nil, !digits.isEmpty {
        groups.append(Group(range: range, digits: first..<digits.count, separator: separator))
        (first, separator) = (digits.count, next.separator)
        range = next.range
      }
      digits.append(next.value)
      range = range.lowerBound..<next.range.upperBound
      index = next.range.upperBound
    }
    groups.append(Group(range: range, digits: first..<digits.count, separator: separator))
  }

  /// Where the chain that begins at `start` ends, and how many digits it has.
  static func extent(
    _ text: Span<UInt8>, from start: Int, to limit: Int, _ script: DigitScript
  ) -> (end: Int, count: Int) {
    var end = start
    var count = 0
    while let next = nextDigit(text, end, limit, script) {
      end = next.range.upperBound
      count += 1
    }
    return (end, count)
  }

  func count(_ group: Int) -> Int { groups[group].digits.count }

  /// The digits and the place of `count` groups.
  func window(_ first: Int, _ count: Int) -> Window? {
    guard first + count <= groups.count else { return nil }
    let last = groups[first + count - 1]
    return Window(
      groups: first..<(first + count),
      digits: digits[groups[first].digits.lowerBound..<last.digits.upperBound],
      range: groups[first].range.lowerBound..<last.range.upperBound)
  }

  /// The windows from `first` on with no more than `limit` digits, the shortest first.
  func windows(from first: Int, upTo limit: Int) -> [Window] {
    var windows: [Window] = []
    windows.reserveCapacity(limit)
    while let next = window(first, windows.count + 1), next.digits.count <= limit {
      windows.append(next)
    }
    return windows
  }

  func sizes(_ window: Window) -> [Int] { window.groups.map { count($0) } }

  /// Between the groups of the window, from left to right.
  func separators(_ window: Window) -> [DigitSeparator] {
    window.groups.dropFirst().compactMap { groups[$0].separator }
  }

  /// The separator before `group` is one of `others`; false at either end of the chain.
  func continues(at group: Int, with others: [DigitSeparator]) -> Bool {
    guard group > 0, group < groups.count, let separator = groups[group].separator else {
      return false
    }
    return others.contains(separator)
  }
}
