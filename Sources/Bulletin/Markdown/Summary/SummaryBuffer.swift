/// The text of a summary as it grows, and where it may be cut: never inside a character as readers
/// see it, nor inside brackets.
struct SummaryBuffer {
  private var bytes: [UInt8] = []
  /// Characters as readers count them.
  private(set) var count = 0
  private(set) var last: UInt32 = 0
  /// The text so far ends with 。！？ or what closes behind it.
  private(set) var isEnded = false
  private var sentenceEnd = 0
  /// Before the last one that fits.
  private var comma = 0
  private var flatCut = 0
  private var innerCut = (end: 0, brackets: OpenBrackets())
  private var lineStart = 0
  private var characterStart = 0
  /// Lines without an end mark, each from the end of the sentence before it.
  private var fragments: [Range<Int>] = []

  var hasSentence: Bool { sentenceEnd > 0 }
  var whole: String { string(bytes.count) }
  var sentences: String { string(sentenceEnd) }

  /// The text ends like an item of a list that has a next one.
  var goesOn: Bool { ["，", "；", "：", "、"].contains(Unicode.Scalar(last)) }

  mutating func append(_ value: UInt32, _ character: Span<UInt8>, in brackets: OpenBrackets) {
    if continuesCharacter(value, character) {
      extend(by: character)
      return
    }
    characterStart = bytes.count
    bytes.append(character)
    count += 1
    last = value
    note(value)
    guard count < SummaryText.limit else { return }
    if brackets.isEmpty {
      flatCut = bytes.count
      if value == 0xFF0C || value == 0xFF1B { comma = characterStart }
    } else if flatCut == 0, count + brackets.count < SummaryText.limit {
      innerCut = (bytes.count, brackets)
    }
  }

  /// What follows is not kept, but how it ends is.
  mutating func pass(_ value: UInt32) {
    last = value
    note(value)
  }

  private mutating func note(_ value: UInt32) {
    switch Unicode.Scalar(value) {
    case "。", "！", "？", "…", ".", "!", "?": isEnded = true
    case "”", "’", "」", "』", "）", ")", " ", "　": break
    default: isEnded = false
    }
  }

  // MARK: Characters of several scalars

  /// Whether `value` belongs to the character before it: an accent, a selector, a joined emoji.
  private func continuesCharacter(_ value: UInt32, _ character: Span<UInt8>) -> Bool {
    switch value {
    case 0..<0x300, 0x2010...0x2027, 0x3000...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E:
      return false
    default:
      // A heap of accents is no character.
      guard count > 0, bytes.count - characterStart < 256 else { return false }
      var joined = Array(bytes[characterStart...])
      joined.append(character)
      return String(decoding: joined, as: UTF8.self).count == 1
    }
  }

  /// Every cut behind the character moves along.
  private mutating func extend(by character: Span<UInt8>) {
    let end = bytes.count
    bytes.append(character)
    if sentenceEnd == end { sentenceEnd = bytes.count }
    if flatCut == end { flatCut = bytes.count }
    if innerCut.end == end { innerCut.end = bytes.count }
  }

  // MARK: Sentences and lines

  mutating func endSentence() { sentenceEnd = bytes.count }

  /// What a page number, a picture or a list of attachments leaves behind is not read: true there.
  mutating func endLine() -> Bool {
    let isDebris = lineStart < bytes.count && isPageDebris(bytes[lineStart...])
    if isDebris { drop(lineStart..<bytes.count) }
    lineStart = bytes.count
    return isDebris
  }

  mutating func endFragment(dropping isDropped: Bool) {
    let start = max(sentenceEnd, fragments.last?.upperBound ?? 0)
    guard start < bytes.count else { return }
    fragments.append(start..<bytes.count)
    if isDropped { dropFragments() }
  }

  mutating func dropFragments() {
    for fragment in fragments.reversed() { drop(fragment) }
    fragments = []
  }

  private mutating func drop(_ range: Range<Int>) {
    let hasBlank = range.upperBound < bytes.count && bytes[range.upperBound] == 0x20
    let range = range.lowerBound..<(range.upperBound + (hasBlank ? 1 : 0))
    bytes.removeSubrange(range)
    count = bytes.count { $0 & 0xC0 != 0x80 }
    func moved(_ offset: Int) -> Int {
      offset >= range.upperBound ? offset - range.count : min(offset, range.lowerBound)
    }
    (sentenceEnd, comma, flatCut) = (moved(sentenceEnd), moved(comma), moved(flatCut))
    innerCut.end = moved(innerCut.end)
    (lineStart, characterStart) = (moved(lineStart), moved(characterStart))
    last = bytes.isEmpty ? 0 : bytes.span.scalar(before: bytes.count, notBefore: 0).value
    isEnded = sentenceEnd > 0 && sentenceEnd == bytes.count
  }

  // MARK: Cuts

  /// The beginning of a sentence that is too long, and `…`.
  var cut: String {
    if comma > 0 { return string(comma) + "…" }
    if flatCut > 0 { return string(flatCut) + "…" }
    return innerCut.end > 0 ? string(innerCut.end) + "…" + innerCut.brackets.closing : ""
  }

  private func string(_ end: Int) -> String { String(decoding: bytes[..<end], as: UTF8.self) }
}
