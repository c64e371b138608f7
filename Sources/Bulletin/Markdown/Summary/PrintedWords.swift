/// The words of a body as they are printed: how many there are, and the first sentences of them.
struct PrintedWords {
  private var counter = CharacterCounter()
  private var sentences = SummaryText()
  /// The text is part of a paragraph that the summary may take from.
  private var isSummed = false

  /// 字数.
  var count: Int { counter.count }
  var summary: String { sentences.string }

  mutating func add(_ text: Span<UInt8>) {
    counter.add(text)
    if isSummed { sentences.add(text) }
  }

  /// Words that no summary takes: of code and pictures.
  mutating func addAside(_ text: Span<UInt8>) { counter.add(text) }

  /// `isClosed`: the break stands inside Chinese and prints nothing.
  mutating func addSoftBreak(isClosed: Bool) {
    if isSummed { sentences.endLine() }
    if isClosed { return }
    counter.endLine()
    if isSummed { sentences.addBreak() }
  }

  mutating func addLineBreak() {
    if isSummed { sentences.endLine() }
    if isSummed, !counter.endsWide { sentences.addBreak() }
    counter.endLine()
  }

  /// A block or a line of it ends, and with it a word.
  mutating func endLine() { counter.endLine() }

  mutating func beginParagraph(inNote: Bool) { isSummed = !inNote && !sentences.isFull }

  mutating func endParagraph() {
    counter.endLine()
    if isSummed { sentences.endParagraph() }
    isSummed = false
  }
}
