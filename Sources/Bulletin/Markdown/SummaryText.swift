/// Gathers the first sentences of a body while it is printed: as many whole ones as fit in 120
/// characters; of a longer first sentence, what stands before the last comma that fits, and `…`.
///
/// A sentence ends at 。！？ or with its paragraph, never inside 《》“”（）; an item of a list that
/// ends in ； or ， goes on in the next.
struct SummaryText {
  static let limit = 120

  private var bytes: [UInt8] = []
  private var count = 0
  private var last: UInt32 = 0
  private var depth = 0
  private var breakIsPending = false
  /// Offsets where the text may be cut.
  private var sentenceEnd = 0
  private var comma = 0
  private var lastCut = 0

  /// More text than a summary holds has been seen.
  var isFull: Bool { count > SummaryText.limit }

  mutating func add(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count, !isFull {
      let (value, length) = text.scalar(at: index)
      add(value, text.extracting(index..<(index + length)))
      index += length
    }
  }

  /// A line break that reads as a space between letters.
  mutating func addBreak() { breakIsPending = count > 0 }

  mutating func endParagraph() {
    depth = 0
    guard !isFull, count > 0 else { return }
    if !["，", "；", "：", "、"].contains(Unicode.Scalar(last)) { sentenceEnd = bytes.count }
    breakIsPending = !Neighbour(amended: last).isPunctuation
  }

  private mutating func add(_ value: UInt32, _ character: Span<UInt8>) {
    let isSpace = value == 0x20 || value == 0x3000
    if isSpace, count == 0 || breakIsPending { return }
    if breakIsPending { append(0x20, [0x20].span) }
    breakIsPending = false
    append(value, character)
    switch Unicode.Scalar(value) {
    case "《", "“", "（": depth += 1
    case "》", "”", "）": depth = max(0, depth - 1)
    case "。", "！", "？": if depth == 0, !isFull { sentenceEnd = bytes.count }
    case "，", "；": if depth == 0, count < SummaryText.limit { comma = bytes.count - 3 }
    default: break
    }
  }

  private mutating func append(_ value: UInt32, _ character: Span<UInt8>) {
    bytes.append(character)
    count += 1
    last = value
    if count == SummaryText.limit - 1 { lastCut = bytes.count }
  }

  var text: String {
    if !isFull { return string(bytes.count) }
    if sentenceEnd > 0 { return string(sentenceEnd) }
    return string(comma > 0 ? comma : lastCut) + "…"
  }

  private func string(_ end: Int) -> String { String(decoding: bytes[..<end], as: UTF8.self) }
}
