/// Digits, ASCII or full-width, in groups with one blank or hyphen between them.
struct DigitChain {
  struct Group {
    let range: Range<Int>
    /// Part of `digits`.
    let digits: Range<Int>
  }

  private(set) var groups: [Group] = []
  private(set) var digits: [UInt8] = []
  private(set) var end: Int

  init(_ text: Span<UInt8>, from start: Int, to limit: Int) {
    end = start
    var index = start
    while true {
      let first = digits.count
      let groupStart = index
      while index < limit, let (digit, length) = DigitChain.digit(text, index) {
        digits.append(digit)
        index += length
      }
      groups.append(Group(range: groupStart..<index, digits: first..<digits.count))
      end = index
      guard index < limit, let length = DigitChain.separator(text, index),
        index + length < limit, DigitChain.digit(text, index + length) != nil
      else { return }
      index += length
    }
  }

  /// Where a run of ASCII digits ends that is a whole chain of less than 11; nil for any other.
  static func shortEnd(_ text: Span<UInt8>, from start: Int, to limit: Int) -> Int? {
    var end = start
    while end < limit, text[end] >= 0x30, text[end] <= 0x39 { end += 1 }
    guard end > start, end - start < 11 else { return nil }
    guard end < limit else { return end }
    guard digit(text, end) == nil else { return nil }
    guard let length = separator(text, end), end + length < limit,
      digit(text, end + length) != nil
    else { return end }
    return nil
  }

  func count(_ group: Int) -> Int { groups[group].digits.count }

  /// The digits and the place of `count` groups.
  func window(_ first: Int, _ count: Int) -> (digits: ArraySlice<UInt8>, range: Range<Int>)? {
    guard first + count <= groups.count else { return nil }
    let last = groups[first + count - 1]
    return (
      digits[groups[first].digits.lowerBound..<last.digits.upperBound],
      groups[first].range.lowerBound..<last.range.upperBound
    )
  }

  func hasSizes(_ sizes: [Int], at first: Int) -> Bool {
    first + sizes.count <= groups.count
      && sizes.indices.allSatisfy { count(first + $0) == sizes[$0] }
  }

  private static func digit(_ text: Span<UInt8>, _ index: Int) -> (UInt8, Int)? {
    let byte = text[index]
    if byte >= 0x30, byte <= 0x39 { return (byte - 0x30, 1) }
    guard byte == 0xEF else { return nil }
    let (value, length) = text.scalar(at: index)
    return digitValue(value).map { ($0, length) }
  }

  private static func separator(_ text: Span<UInt8>, _ index: Int) -> Int? {
    let byte = text[index]
    if byte == 0x20 || byte == 0x0A || byte == UInt8(ascii: "-") { return 1 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF else { return nil }
    let (value, length) = text.scalar(at: index)
    switch value {
    case 0xA0, 0x3000, 0xFF0D, 0x2010, 0x2011, 0x2013: return length
    default: return nil
    }
  }
}
