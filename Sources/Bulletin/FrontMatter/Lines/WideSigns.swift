/// Full-width brackets, commas and colons in a value that is written with ASCII ones elsewhere.
///
/// `［` and `，` may stand in any text; they are signs of a record or a list only where their partner
/// is an ASCII one or the keys of a record follow.
struct WideSigns {
  /// In order.
  private(set) var repairs: [Repair] = []
  private let line: YAMLLine
  private let isRecordKey: (YAMLKey) -> Bool
  private var brackets: [Bracket] = []
  private var colons: [Repair] = []
  private var startsToken = true

  private struct Bracket {
    var range: Range<Int>
    var isBrace: Bool
    var isWide: Bool
    /// Only there a full-width bracket can be one of YAML.
    var startsToken: Bool
    var holdsComma = false
    var lastColon: YAMLKey.Colon?
  }

  init(in line: YAMLLine, from start: Int, isRecordKey: @escaping (YAMLKey) -> Bool) {
    self.line = line
    self.isRecordKey = isRecordKey
    var at = start
    while at < line.end { at = step(at) }
    guard !repairs.isEmpty else { return }
    repairs = (repairs + colons).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Takes in what stands at `offset` and returns where it ends.
  private mutating func step(_ offset: Int) -> Int {
    let wide = line.wideSign(at: offset)
    let end = offset + (wide == nil ? 1 : 3)
    let sign = wide ?? line[offset] ?? 0
    switch sign {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      brackets.append(
        Bracket(
          range: offset..<end, isBrace: sign == UInt8(ascii: "{"), isWide: wide != nil,
          startsToken: startsToken))
      startsToken = wide == nil || startsToken
      noteKey(at: line.skipAnySpace(from: end))
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      close(offset..<end, isBrace: sign == UInt8(ascii: "}"), isWide: wide != nil)
      startsToken = false
    case UInt8(ascii: ","):
      scanComma(offset..<end, isWide: wide != nil)
    case UInt8(ascii: "\"") where startsToken, UInt8(ascii: "'") where startsToken:
      startsToken = false
      return endOfQuote(sign, from: end)
    case _ where line.isFullWidthColon(at: offset):
      startsToken = true
      return offset + 3
    case UInt8(ascii: ":"): startsToken = true
    case UInt8(ascii: " "), UInt8(ascii: "\t"): break
    default: startsToken = false
    }
    return end
  }

  private func endOfQuote(_ quote: UInt8, from offset: Int) -> Int {
    var at = offset
    while let byte = line[at], byte != quote { at += 1 }
    return at + 1
  }

  private mutating func scanComma(_ range: Range<Int>, isWide: Bool) {
    let next = line.skipAnySpace(from: range.upperBound)
    guard isWide else {
      if let last = brackets.indices.last { brackets[last].holdsComma = true }
      startsToken = true
      return noteKey(at: next)
    }
    startsToken = false
    guard let record = brackets.last, record.isBrace, let key = line.shortKey(at: next),
      isRecordKey(key)
    else { return }
    // `：` behind a word occurs in texts too.
    let isSeparator =
      key.colon == .standard || record.lastColon == .fullWidth && !record.holdsComma
    guard isSeparator else { return }
    repairs.append(Repair(range.lowerBound..<next, ", "))
    startsToken = true
    noteKey(at: next)
  }

  private mutating func noteKey(at offset: Int) {
    guard let last = brackets.indices.last, brackets[last].isBrace,
      let key = line.shortKey(at: offset), isRecordKey(key)
    else { return }
    brackets[last].lastColon = key.colon
    if key.colon != .standard { colons.append(Repair(key.separator, ": ")) }
  }

  private mutating func close(_ closer: Range<Int>, isBrace: Bool, isWide: Bool) {
    while let opener = brackets.popLast() {
      if opener.isBrace != isBrace {
        // A full-width one that fits nothing is text.
        if isWide { return brackets.append(opener) }
        continue
      }
      if opener.isWide, !opener.startsToken {
        if isWide { return }
        continue
      }
      let isMeant: Bool =
        switch (opener.isWide, isWide) {
        case (false, false): false
        case (true, true):
          isBrace ? opener.lastColon != nil : opener.holdsComma && !brackets.isEmpty
        default: true
        }
      guard isMeant else { return }
      if opener.isWide { repairs.append(Repair(opener.range, isBrace ? "{" : "[")) }
      if isWide { repairs.append(Repair(closer, isBrace ? "}" : "]")) }
      return
    }
  }
}

extension LineScan {
  /// Reports the full-width signs of the value at `start` as one mistake; false where there is none.
  @discardableResult
  mutating func reportWideSigns(from start: Int) -> Bool {
    wideSigns = []
    guard owners.readsText != true else { return false }
    wideSigns = WideSigns(in: line, from: start, isRecordKey: owners.isRecordKey).repairs
    guard let first = wideSigns.first, let last = wideSigns.last else { return false }
    let whole = first.range.lowerBound..<last.range.upperBound
    let sign = first.range.lowerBound..<line.characterEnd(after: first.range.lowerBound)
    let fix = fix(whole, line.text(whole, with: wideSigns))
    report(.wideSign(line.text(sign), place(sign), fix))
    repairs(wideSigns)
    return true
  }
}

extension YAMLLine {
  /// The ASCII sign that the full-width one at `offset` looks like.
  func wideSign(at offset: Int) -> UInt8? {
    switch (self[offset], self[offset + 1], self[offset + 2]) {
    case (0xEF, 0xBC, 0xBB), (0xE3, 0x80, 0x90): UInt8(ascii: "[")  // ［【
    case (0xEF, 0xBC, 0xBD), (0xE3, 0x80, 0x91): UInt8(ascii: "]")  // ］】
    case (0xEF, 0xBD, 0x9B): UInt8(ascii: "{")  // ｛
    case (0xEF, 0xBD, 0x9D): UInt8(ascii: "}")  // ｝
    case (0xEF, 0xBC, 0x8C): UInt8(ascii: ",")  // ，
    default: nil
    }
  }
}
