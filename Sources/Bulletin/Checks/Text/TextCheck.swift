/// Reads one readable text, byte by byte, once, and reports what the rules of texts say of it.
///
/// Each family of rules is an extension in a file of its own; what it remembers from one character to
/// the next is a value of its own.
struct TextCheck {
  let text: ReadableText
  let rules: TextRules
  let origin: TextOrigin
  var log = DiagnosticLog()

  /// The block being read.
  private(set) var block = ReadableText.Block(kind: .paragraph, range: 0..<0, origin: 0)
  private(set) var isProse = true
  var hanCount = 0
  private var knownLanguage: Bool?
  var punctuation = PunctuationState()
  var quotes = QuoteState()
  var pairs = PairState()
  var dots = DotState()
  var spacing = SpacingState()
  var roster = Roster()
  var columns = ColumnState()
  /// Of the file: the lines that are no text of the entry.
  var leftOverLines: [Range<Int>] = []
  var indents: [Correction] = []
  var fullWidthDigits: [Correction] = []
  /// Of the block: what findings stand at already.
  var reported: [Range<Int>] = []
  /// Of the line ends of the text, the first that no block has taken.
  var nextBreak = 0
  var markup = MarkupState()
  var words = WordState()
  /// Numbers that begin before this have been read.
  var numbersEnd = 0
  /// Addresses of homes up to here have been read.
  var homesEnd = 0
  var delimiters: [DelimiterRun] = []
  /// Across the blocks of a text.
  var ordinals = OrdinalState()
  var dates = DateState()
  var titles = TitleState()

  init(_ text: ReadableText, _ rules: TextRules, _ origin: TextOrigin) {
    self.text = text
    self.rules = rules
    self.origin = origin
  }

  mutating func run() {
    for block in text.blocks { read(block) }
    finishPendingQuotes()
    finishTitles()
    checkEndOfBody()
    if !origin.isBody { reportResidues() }
  }

  private mutating func read(_ block: ReadableText.Block) {
    self.block = block
    isProse = true
    if case .field(let number) = block.kind, !readsField(origin.fields[number]) { return }
    begin()
    var index = block.range.lowerBound
    while index < block.range.upperBound { index = step(index) }
    finish()
  }

  private mutating func readsField(_ field: FieldText) -> Bool {
    switch field.role {
    case .fileName:
      isProse = false
      return field.key == "attachments"
    case .prose:
      // A value that was read otherwise than written has a finding already.
      isProse = block.isPlaced && !origin.exempt.notation.contains(field.path)
      return !origin.exempt.unread.contains(field.path)
    }
  }

  private mutating func begin() {
    hanCount = 0
    knownLanguage = nil
    words = WordState()
    reported.removeAll(keepingCapacity: true)
    if origin.isBody { beginOrdinal() }
  }

  private mutating func finish() {
    guard isProse else { return }
    finishPunctuation()
    finishPairs()
    finishQuotes()
    finishDots()
    finishSpacing()
    if checkRunOn() {
      indents = []
    } else {
      finishIndents()
      checkParagraphStart()
    }
    finishFullWidthDigits()
    finishDates()
    finishDelimiters()
    finishResidue()
    readConflictEnd()
    if case .heading(let level) = block.kind { checkHeadingWords(level) }
    checkLeftOvers()
  }

  // MARK: One character

  /// Returns where the next character begins.
  private mutating func step(_ index: Int) -> Int {
    let byte = text.bytes[index]
    if byte >= 0xE4, byte <= 0xE9 { return readHan(index) }
    switch TextCheck.classes[Int(byte)] {
    case .letter: return readLetter(index)
    case .digit: return readNumber(index)
    case .symbol: return readSymbol(index)
    case .blank: readBlank(index, length: 1)
    case .mark: return readMark(index)
    case .other: break
    case _ where index < markup.end: break
    case .pause: readPause(index)
    case .bracket: readBracket(index)
    case .quote: quotes.add(byte, at: index)
    case .dot: return readDots(index)
    case .delimiter: return readDelimiter(index)
    }
    return index + 1
  }

  private mutating func readHan(_ index: Int) -> Int {
    hanCount += 1
    let bytes = text.bytes
    let value =
      UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
    if rules.phrases.begin(with: value) { readPhrases(index, from: value) }
    return index + 3
  }

  private mutating func readLetter(_ index: Int) -> Int {
    let value = UInt32(text.bytes[index])
    if rules.phrases.begin(with: value) { readPhrases(index, from: value) }
    return index + 1
  }

  /// Everything of two bytes or more that is no common Han character.
  private mutating func readSymbol(_ index: Int) -> Int {
    let (value, length) = text.bytes.span.scalar(at: index)
    if isHan(value) { hanCount += 1 }
    if digitValue(value) != nil { return readNumber(index) }
    if rules.phrases.begin(with: value) { readPhrases(index, from: value) }
    if isBlank(value) {
      readBlank(index, length: length)
    } else if index < markup.end {
      return index + length
    } else if value == 0x2026 || value == 0x2014 || value == 0x3002 {
      return readMarks(index, value, length)
    } else if value == 0x25CB || value == 0x25EF {
      readCircle(index)
    } else {
      readPair(index, value)
    }
    return index + length
  }

  private enum ByteClass {
    case other, letter, digit, pause, bracket, quote, dot, delimiter, blank, symbol, mark
  }

  private static let classes: [ByteClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
      UInt8(ascii: "!"):
      .pause
    case UInt8(ascii: "("), UInt8(ascii: ")"): .bracket
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
    case UInt8(ascii: "."), UInt8(ascii: "-"): .dot
    case UInt8(ascii: "*"), UInt8(ascii: "_"): .delimiter
    case 0x09, 0x0A, 0x20: .blank
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "$"), UInt8(ascii: "<"),
      UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "|"):
      .mark
    case 0x80...: .symbol
    default: .other
    }
  }

  // MARK: Around a character

  /// The character before `index`; 0 at the start of the block and for what is no text.
  func before(_ index: Int) -> UInt32 {
    guard index > block.range.lowerBound, index <= block.range.upperBound else { return 0 }
    return text.bytes.span.scalar(before: index, notBefore: block.range.lowerBound).value
  }

  /// Where the character before `index` begins.
  func start(before index: Int) -> Int {
    guard index > block.range.lowerBound, index <= block.range.upperBound else { return index }
    return text.bytes.span.scalar(before: index, notBefore: block.range.lowerBound).start
  }

  /// The character at `index`; 0 at the end of the block and for what is no text.
  func after(_ index: Int) -> UInt32 { character(index).value }

  func character(_ index: Int) -> (value: UInt32, length: Int) {
    guard index >= block.range.lowerBound, index < block.range.upperBound else { return (0, 0) }
    return text.bytes.span.scalar(at: index)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: text.bytes[range], as: UTF8.self)
  }

  /// The block is a Chinese sentence, not an English one with a Chinese word in it.
  mutating func isInChinese() -> Bool {
    if let knownLanguage { return knownLanguage }
    var han = 0
    var letters = 0
    var index = block.range.lowerBound
    while index < block.range.upperBound {
      let byte = text.bytes[index]
      if byte < 0x80 {
        if isASCIILetter(UInt32(byte)) { letters += 1 }
        index += 1
      } else {
        if byte >= 0xE3, byte <= 0xE9 { han += 1 }
        index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      }
    }
    knownLanguage = han * 3 >= letters
    return han * 3 >= letters
  }
}
