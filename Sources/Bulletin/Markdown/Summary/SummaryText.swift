/// Gathers the first sentences of a body while it is printed: as many whole ones as fit in 120
/// characters, the whole body where it does; of a longer first sentence, what stands before the last
/// comma that fits, and `…`.
///
/// A sentence ends at 。！？, never inside brackets or quotes; an item of a list that ends in ； or ，
/// goes on in the next. A line without an end mark is a caption, a signature, a list: where not all
/// fits, the sentences come without it.
struct SummaryText {
  static let limit = 120

  private enum Stage {
    case gathering
    /// The first sentence is too long: whether it is one is known at its end.
    case passing
    case full
  }

  private var stage = Stage.gathering
  private var text = SummaryBuffer()
  private var brackets = OpenBrackets()
  private var breakIsPending = false
  /// The last line is not read.
  private var isAfterDebris = false
  private var dropsLines = false
  /// Of the first sentence, and of the first line where nothing is a sentence.
  private var cut: String?
  private var line: String?

  /// More text than a summary holds has been seen.
  var isFull: Bool { stage == .full }

  mutating func add(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count, !isFull {
      let (value, length) = text.scalar(at: index)
      add(value, text.extracting(index..<(index + length)))
      index += length
    }
  }

  /// A line break that reads as a space between letters.
  mutating func addBreak() {
    breakIsPending = text.count > 0 && !(isAfterDebris && isWide(text.last))
  }

  /// The line of the source ends, whatever its break reads as.
  mutating func endLine() { isAfterDebris = stage == .gathering && text.endLine() }

  mutating func endParagraph() {
    brackets = OpenBrackets()
    switch stage {
    case .full: return
    case .passing: passParagraph()
    case .gathering:
      endLine()
      if text.isEnded {
        text.endSentence()
      } else if !text.goesOn {
        text.endFragment(dropping: dropsLines)
      }
    }
    breakIsPending = text.count > 0 && !Neighbour(amended: text.last).isPunctuation
  }

  private mutating func add(_ value: UInt32, _ character: Span<UInt8>) {
    let isSpace = value == 0x20 || value == 0x3000
    if isSpace, text.count == 0 || breakIsPending { return }
    if stage == .passing { return pass(value) }
    if breakIsPending { text.append(0x20, [0x20].span, in: brackets) }
    breakIsPending = false
    // Han characters neither open nor close nor end anything.
    let isMark = !(0x4E00...0x9FFF).contains(value)
    let endsQuote = isMark && brackets.read(value) && text.isEnded
    text.append(value, character, in: brackets)
    if text.count > SummaryText.limit {
      overflow()
    } else if isMark, brackets.isEmpty, endsQuote || endsSentence(value) {
      text.endSentence()
    }
  }

  private mutating func overflow() {
    if !dropsLines { line = text.cut }
    dropsLines = true
    text.dropFragments()
    guard text.count > SummaryText.limit else { return }
    if text.hasSentence {
      stage = .full
    } else {
      cut = text.cut
      stage = endsSentence(text.last) && brackets.isEmpty ? .full : .passing
    }
  }

  private mutating func pass(_ value: UInt32) {
    text.pass(value)
    _ = brackets.read(value)
    if brackets.isEmpty, endsSentence(value) { stage = .full }
  }

  /// What was too long for a sentence may have been none.
  private mutating func passParagraph() {
    stage = text.isEnded || text.goesOn ? .full : .gathering
    if isFull { return }
    cut = nil
    text = SummaryBuffer()
  }

  var string: String {
    if let cut { return cut }
    guard isFull || dropsLines else { return text.whole }
    return text.hasSentence ? text.sentences : line ?? text.whole
  }
}

private func endsSentence(_ value: UInt32) -> Bool {
  switch Unicode.Scalar(value) {
  case "。", "！", "？": true
  default: false
  }
}
