/// The lines of one paragraph, and which of them were to stand by themselves.
struct RunOnLines {
  /// What a line should have become.
  enum Start {
    /// A paragraph, after a blank line.
    case paragraph
    /// An item of a list with this mark; where the list does not begin above, after a blank line.
    case item(String, end: Int, needsBlankLine: Bool)
  }

  let lines: [TextLine]
  private let signs: [LineSign?]
  private(set) var starts: [Start?]
  /// A person has to confirm them.
  private(set) var isGuess = false
  /// What most of them begin with, for the message.
  private(set) var sign: LineSign?

  init(_ lines: [TextLine], isTopLevel: Bool) {
    self.lines = lines
    let isColumn = RunOnLines.areColumns(lines)
    signs = lines.indices.map { index in
      guard let sign = LineSign(lines[index]),
        RunOnLines.isPossible(sign, index, lines, isColumn: isColumn)
      else { return nil }
      return sign
    }
    starts = lines.map { _ in nil }
    findSigned()
    if isTopLevel { findIndented() }
    guard runsOn else { return }
    findPlain()
    if isTopLevel, starts[0] == nil, !lines[0].indent.isEmpty { starts[0] = .paragraph }
  }

  /// A line stands behind another one on its line of the page.
  var runsOn: Bool { starts.indices.contains { $0 > 0 && starts[$0] != nil && lines[$0].runsOn } }

  // MARK: Columns

  /// All lines but the last are as long as a column is wide: a word may begin any of them.
  private static func areColumns(_ lines: [TextLine]) -> Bool {
    guard lines.count > 2 else { return false }
    return zip(lines, lines.dropFirst().dropLast()).allSatisfy {
      ColumnLine($0).isAsLong(as: ColumnLine($1))
    }
  }

  private static func isPossible(
    _ sign: LineSign, _ index: Int, _ lines: [TextLine], isColumn: Bool
  ) -> Bool {
    guard index > 0 else { return true }
    let previous = lines[index - 1]
    if previous.endsSentence { return true }
    if isColumn || isOneOf(previous.lastValue, "，、") { return false }
    switch sign {
    case .dash: return false
    // 第一章 stands right above 第一条.
    case .article: return ColumnLine(previous).isShort
    default: return true
    }
  }

  // MARK: Signs

  private mutating func findSigned() {
    var counts: [UInt32: Int] = [:]
    for sign in signs { if let sign { counts[sign.family, default: 0] += 1 } }
    let isList = isSeries
    for index in lines.indices {
      guard let sign = signs[index], counts[sign.family, default: 0] > 1 else { continue }
      if self.sign == nil { self.sign = sign }
      starts[index] = start(sign, index, isList: isList)
      if case .bullet(UInt32(UInt8(ascii: "*")), _) = sign { isGuess = true }
    }
    if sign != nil, !isList { isGuess = true }
    // One long line above another may be one sentence.
    if lines.count == 2, case .label? = sign, !lines[0].endsSentence {
      isGuess = isGuess || !ColumnLine(lines[0]).isShort
    }
  }

  private func start(_ sign: LineSign, _ index: Int, isList: Bool) -> Start {
    switch sign {
    case .bullet(_, let end): return .item("- ", end: end, needsBlankLine: false)
    case .number(let mark) where isList && (mark.style == .dot || mark.style == .listed):
      let isFirst = index == 0 || !isListed(index - 1)
      return .item("\(mark.value). ", end: mark.end, needsBlankLine: isFirst && mark.value != 1)
    default: return .paragraph
    }
  }

  private func isListed(_ index: Int) -> Bool {
    if case .item? = starts[index] { true } else { false }
  }

  /// Each number is the next of its kind, or the first.
  private var isSeries: Bool {
    var values: [Int: Int] = [:]
    for case .number(let mark)? in signs {
      let kind = if case .typed(let kind) = mark.style { kind } else { 0 }
      if let last = values[kind], mark.value != last + 1, mark.value != 1 { return false }
      values[kind] = mark.value
    }
    return true
  }

  // MARK: Lines without a sign

  private mutating func findIndented() {
    // With other blanks than Chinese ones every line of a sentence may begin.
    let isMeant = lines.indices.allSatisfy {
      $0 == 0 || lines[$0].isIndentedWide || !lines[$0].isIndented || lines[$0 - 1].endsSentence
    }
    for index in lines.indices.dropFirst() where starts[index] == nil {
      if lines[index].isIndentedWide || isMeant && lines[index].isIndented {
        starts[index] = .paragraph
      }
    }
  }

  /// Below lines with signs the others were meant too, where each follows the end of a sentence or a
  /// short line.
  private mutating func findPlain() {
    guard sign != nil, let first = starts.firstIndex(where: { $0 != nil }) else { return }
    let longest = lines.map { ColumnLine($0) }.max { $0.isShorter(than: $1) }
    let plain = lines.indices.filter { $0 > first && starts[$0] == nil }
    let areMeant = plain.allSatisfy { index in
      let previous = lines[index - 1]
      return previous.endsSentence
        || longest.map { ColumnLine(previous).isShorter(than: $0, by: 6) } ?? false
    }
    guard areMeant else { return }
    for index in plain { starts[index] = .paragraph }
  }
}
