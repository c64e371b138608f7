/// Finds the runs of `*` that stand for what is not told: `张*明、李*华`, `*月*日`,
/// `提案***件，立案**件`.
///
/// Everything else is emphasis. Of two runs that cmark would pair, both are masks where they differ
/// in length, where the same word or a measure word follows both, or where both follow a surname.
struct MaskFinder {
  private let bytes: [UInt8]
  private let start: Int
  /// Of the block being read.
  private var runs: [Range<Int>] = []
  /// Where masks begin.
  private(set) var masks: Set<Int> = []

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.start = start
  }

  /// `runs` are those of `*` in a body, in order.
  mutating func read(_ runs: [Range<Int>]) {
    guard runs.count > 1 else { return }
    for run in runs {
      if let last = self.runs.last, isParted(last.upperBound..<run.lowerBound) { finishBlock() }
      self.runs.append(run)
    }
    finishBlock()
  }

  private func flanking(of run: Range<Int>) -> Flanking {
    let before = before(run.lowerBound)
    let after = after(run.upperBound)
    if isASCIIDigit(before), isASCIIDigit(after) { return .none }
    return Flanking(
      before: before == 0 ? .space : Neighbour(amended: before),
      after: after == 0 ? .space : Neighbour(amended: after), delimiter: UInt8(ascii: "*"))
  }

  private mutating func finishBlock() {
    defer { runs = [] }
    guard mayHoldMasks else { return }
    var block = StarBlock(runs: runs.map { StarBlock.Run(range: $0, flanking: flanking(of: $0)) })
    for (first, second) in zip(runs.indices, runs.indices.dropFirst())
    where isDate(runs[first], runs[second]) {
      block.runs[first].isMask = true
      block.runs[second].isMask = true
    }
    // What masks leave over may pair in another way.
    for _ in 0..<3 where findPairs(in: &block) {}
    for run in block.runs where run.isMask { masks.insert(run.range.lowerBound) }
  }

  /// Whether two runs have in common what tells masks: most blocks need not be paired.
  private var mayHoldMasks: Bool {
    guard runs.count > 1 else { return false }
    var (words, measures, names) = (0, 0, 0)
    var letters: Set<UInt32> = []
    for (index, run) in runs.enumerated() {
      if isAfterWord(run) { words += 1 }
      if isMeasure(run.upperBound) { measures += 1 }
      if surname(before: run.lowerBound) != nil { names += 1 }
      let letter = after(run.upperBound)
      if measures > 1 || names > 1 || isHan(letter) && !letters.insert(letter).inserted {
        return true
      }
      if index > 0, isDate(runs[index - 1], run) { return true }
    }
    return words > 1 && runs.contains { $0.count != runs[0].count }
  }

  /// Whether masks were found among the pairs.
  private func findPairs(in block: inout StarBlock) -> Bool {
    let pairs = block.pairs()
    var found: Set<Int> = []
    for pair in pairs {
      let first = block.runs[pair.opener].range
      let second = block.runs[pair.closer].range
      if !pair.isWhole && isAfterWord(first) && isAfterWord(second)
        || isCounted(first, second) || isNamed(first, second)
      {
        found.insert(pair.group)
      }
    }
    guard !found.isEmpty else { return false }
    for pair in pairs where found.contains(pair.group) {
      block.runs[pair.opener].isMask = true
      block.runs[pair.closer].isMask = true
    }
    return true
  }

  // MARK: What tells a mask

  /// `月` stands between the runs and `日` after them.
  private func isDate(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.upperBound < second.lowerBound else { return false }
    let (unit, length) = bytes.span.scalar(at: first.upperBound)
    return first.upperBound + length == second.lowerBound && isOneOf(unit, "年月日时点")
      && isOneOf(after(second.upperBound), "月日时分秒")
  }

  private func isAfterWord(_ run: Range<Int>) -> Bool { isHan(before(run.lowerBound)) }

  private func isCounted(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    if isMeasure(first.upperBound), isMeasure(second.upperBound) { return true }
    let word = after(first.upperBound)
    guard isHan(word), word == after(second.upperBound) else { return false }
    // **协商**协作 begins with the same letter by chance.
    return commonLength(first.upperBound, second.upperBound) > 1
      || !isOneWord(first.upperBound..<second.lowerBound)
  }

  private func isMeasure(_ index: Int) -> Bool {
    let value = after(index)
    guard isHan(value) || value == 0x25 || value == 0xFF05 else { return false }
    return MeasureWord.stands(value, before: after(next(index)))
  }

  /// How many letters are the same, two at most.
  private func commonLength(_ first: Int, _ second: Int) -> Int {
    let one = (after(first), after(next(first)))
    let other = (after(second), after(next(second)))
    guard one.0 == other.0 else { return 0 }
    return one.1 == other.1 && isHan(one.1) ? 2 : 1
  }

  /// Two Han characters or more and nothing else.
  private func isOneWord(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      guard isHan(after(index)) else { return false }
      index = next(index)
    }
    return range.count > 4
  }

  private func isNamed(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard let one = surname(before: first.lowerBound),
      let other = surname(before: second.lowerBound), isWordStart(other)
    else { return false }
    // 委员张*明、李*华: what stands before the first is a word of its own.
    return isWordStart(one) || isRestOfName(first.upperBound..<other)
  }

  /// Where the surname that ends at `end` begins.
  private func surname(before end: Int) -> Int? {
    guard end > start else { return nil }
    let (last, second) = bytes.span.scalar(before: end, notBefore: start)
    if second > start {
      let (value, first) = bytes.span.scalar(before: second, notBefore: start)
      if Surnames.holds(value, last) { return first }
    }
    return Surnames.holds(last) ? second : nil
  }

  private func isWordStart(_ index: Int) -> Bool {
    let value = before(index)
    return !isHan(value) || isOneOf(value, "和与及同跟或由")
  }

  /// `明、` or `明和`: two letters of a name at most, and what stands between names.
  private func isRestOfName(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    var count = 0
    while index < range.upperBound, isHan(after(index)), count < 4 {
      index = next(index)
      count += 1
    }
    let isJoined = index == range.upperBound && isOneOf(before(index), "和与及同跟或")
    return isJoined ? count <= 3 : count <= 2 && next(index) == range.upperBound
  }

  // MARK: The text around

  private func before(_ index: Int) -> UInt32 {
    index > start ? bytes.span.scalar(before: index, notBefore: start).value : 0
  }

  private func after(_ index: Int) -> UInt32 {
    index < bytes.count ? bytes.span.scalar(at: index).value : 0
  }

  private func next(_ index: Int) -> Int {
    index < bytes.count ? index + bytes.span.scalar(at: index).length : index
  }

  /// Another block, or another cell of a table, begins inside `range`.
  private func isParted(_ range: Range<Int>) -> Bool {
    let text = bytes.span.extracting(range)
    if text.firstIndex(of: UInt8(ascii: "|"), from: 0) != nil { return true }
    var searched = 0
    while let end = text.firstIndex(of: UInt8(ascii: "\n"), from: searched) {
      searched = end + 1
      if beginsBlock(range.lowerBound + searched) { return true }
    }
    return false
  }

  /// A blank line, a heading or an item of a list.
  private func beginsBlock(_ line: Int) -> Bool {
    var index = line
    while index < bytes.count, [0x20, 0x09, UInt8(ascii: ">")].contains(bytes[index]) { index += 1 }
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: "\n"), UInt8(ascii: "#"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return after(index + 1) == 0x20
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while isASCIIDigit(after(index)) { index += 1 }
      return after(index + 1) == 0x20
    default: return false
    }
  }
}
