/// Reads one readable text, byte by byte, once, and shows each rule what it waits for.
///
/// A rule that remembers something from one character to the next is a value here; one that does not
/// is an extension of `TextReading`.
struct TextCheck {
  private var text: TextReading
  private var punctuation = PunctuationRule()
  private var pairs = PairRule()
  private var dots = DotRule()
  private var indents = IndentRule()
  private var spacedWords = SpacedWordRule()
  private var ordinals = OrdinalRule()
  private var words: WordCheck
  private var markup = MarkupCheck()
  private var titles: DocumentTitleRule
  private var leftOvers = LeftOverRule()

  init(_ text: ReadableText, _ rules: TextRules, _ origin: TextOrigin) {
    self.text = TextReading(text, origin)
    words = WordCheck(rules)
    titles = DocumentTitleRule(rules.documents)
  }

  /// The findings, in no order.
  mutating func run() -> DiagnosticLog {
    for block in text.readable.blocks where text.begin(block) { readBlock() }
    pairs.finishText(&text)
    titles.finishText(&text)
    leftOvers.finishText(&text)
    if text.origin.isBody {
      markup.checkBody(besides: leftOvers.lines, &text)
      words.checkTelephones(&text)
    }
    text.reportResidues()
    return text.log
  }

  private mutating func readBlock() {
    if text.origin.isBody { ordinals.begin(&text) }
    var index = text.block.range.lowerBound
    while index < text.block.range.upperBound { index = step(index) }
    if text.isProse { finishBlock() }
  }

  private mutating func finishBlock() {
    punctuation.finish(&text)
    pairs.finish(&text)
    text.finishQuotes()
    dots.finish(&text)
    words.finishSpacing(&text)
    if text.checkRunOn() {
      indents.drop()
    } else {
      indents.finish(&text)
      text.checkParagraphStart()
    }
    words.finish(&text)
    markup.finish(&text)
    leftOvers.check(&text)
  }

  // MARK: One character

  /// Returns where the next character begins.
  private mutating func step(_ index: Int) -> Int {
    let byte = text.bytes[index]
    if byte >= 0xE4, byte <= 0xE9 { return readHan(index) }
    switch SignClass.ofByte[Int(byte)] {
    case .letter: words.read(index, from: UInt32(byte), &text)
    case .digit: return words.readNumber(index, &text)
    case .symbol: return readSymbol(index)
    case .blank: readBlank(index, length: 1)
    case .mark: return markup.readMark(index, &text)
    case .other: break
    case _ where index < text.literal.end: break
    case .pause: readPause(index)
    case .bracket: punctuation.readBracket(index, &text)
    case .quote: text.quotes.add(byte, at: index)
    case .dot: return readDots(index)
    case .delimiter: return markup.readDelimiter(index, text)
    }
    return index + 1
  }

  private mutating func readHan(_ index: Int) -> Int {
    text.countHan()
    let value =
      UInt32(text.bytes[index] & 0x0F) << 12 | UInt32(text.bytes[index + 1] & 0x3F) << 6
      | UInt32(text.bytes[index + 2] & 0x3F)
    words.read(index, from: value, &text)
    return index + 3
  }

  private mutating func readBlank(_ index: Int, length: Int) {
    indents.readBlank(index, length: length, text)
    spacedWords.readBlank(index, &text)
  }

  private mutating func readPause(_ index: Int) {
    let sign = text.bytes[index]
    if sign == UInt8(ascii: "!"), text.readPictureSign(index) { return }
    if sign == UInt8(ascii: ";"), text.readEntity(endingAt: index) { return }
    punctuation.readPause(index, &text)
  }

  private mutating func readDots(_ index: Int) -> Int {
    let end = dots.readDots(index, &text)
    if end == index + 1, text.bytes[index] == UInt8(ascii: ".") {
      punctuation.readFullStop(index, &text)
    }
    return end
  }

  // MARK: A character of two bytes or more

  private mutating func readSymbol(_ index: Int) -> Int {
    let (value, length) = text.bytes.span.scalar(at: index)
    if isHan(value) { text.countHan() }
    if digitValue(value) != nil { return words.readNumber(index, &text) }
    words.read(index, from: value, &text)
    if isBlank(value) {
      readBlank(index, length: length)
    } else if index < text.literal.end {
      return index + length
    } else if value == 0x2026 || value == 0x2014 || value == 0x3002 {
      return dots.readMarks(index, value, length, &text)
    } else if value == 0x25CB || value == 0x25EF {
      text.readCircle(index)
    } else if let sign = PairState.Sign(rawValue: value) {
      readOpening(sign, index)
    } else if let sign = PairState.Sign(closing: value) {
      readClosing(sign, index)
    } else {
      markup.readFullWidth(index, value, &text)
    }
    return index + length
  }

  private mutating func readOpening(_ sign: PairState.Sign, _ index: Int) {
    if sign == .square { markup.readSquareStart(index, length: 3, &text) }
    guard index >= text.literal.end else { return }
    if sign == .round { punctuation.openBracket(index, isHalfWidth: false, text) }
    text.pairs.open(sign, at: index)
  }

  private mutating func readClosing(_ sign: PairState.Sign, _ index: Int) {
    if sign == .square { markup.readSquareEnd(index, length: 3, &text) }
    guard index >= text.literal.end else { return }
    if sign == .round { punctuation.closeBracket(index..<(index + 3), &text) }
    guard let opening = pairs.close(sign, index, &text) else { return }
    if sign == .title { titles.readTitle(opening.index..<(index + 3), text) }
    if sign == .round { ordinals.readInline(opening.index, text) }
  }
}
