/// A readable text as its rules see it: what stands around a place of the block being read, what
/// the rules have to know of each other, and where findings go.
///
/// Offsets are those of `bytes`. Outside the block there is nothing.
struct TextReading {
  let bytes: [UInt8]
  let readable: ReadableText
  let origin: TextOrigin
  private(set) var log = DiagnosticLog()

  /// The block being read.
  private(set) var block = ReadableText.Block(kind: .paragraph, range: 0..<0, origin: 0)
  /// Words of sentences, not a name or a notation.
  private(set) var isProse = true
  /// Han characters of the block so far.
  private(set) var hanCount = 0
  private var isKnownChinese: Bool?
  /// What findings of the block stand at already.
  private var reported: [Range<Int>] = []
  /// Text up to here is to be deleted, so no rule corrects it.
  var deletedEnd = 0
  var pairs = PairState()
  var quotes = StraightQuotes()
  var literal = LiteralMarkup()

  init(_ text: ReadableText, _ origin: TextOrigin) {
    bytes = text.bytes
    readable = text
    self.origin = origin
  }

  /// False where nobody reads `block` as it is written.
  mutating func begin(_ block: ReadableText.Block) -> Bool {
    self.block = block
    isProse = true
    hanCount = 0
    isKnownChinese = nil
    reported.removeAll(keepingCapacity: true)
    guard let field else { return true }
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

  mutating func countHan() { hanCount += 1 }

  /// The field of the front matter that the block is the value of.
  var field: FieldText? {
    guard case .field(let number) = block.kind else { return nil }
    return origin.fields[number]
  }

  var markup: MarkupPlaces { readable.markup }

  var isFileName: Bool { field?.role == .fileName }

  /// The block is a Chinese sentence, not an English one with a Chinese word in it.
  mutating func isInChinese() -> Bool {
    if let isKnownChinese { return isKnownChinese }
    var han = 0
    var letters = 0
    var index = block.range.lowerBound
    while index < block.range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if isASCIILetter(UInt32(byte)) { letters += 1 }
        index += 1
      } else {
        if byte >= 0xE3, byte <= 0xE9 { han += 1 }
        index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      }
    }
    isKnownChinese = han * 3 >= letters
    return han * 3 >= letters
  }

  // MARK: Around a character

  /// The character before `index`; 0 at the start of the block and for what is no text.
  func before(_ index: Int) -> UInt32 {
    guard index > block.range.lowerBound, index <= block.range.upperBound else { return 0 }
    return bytes.span.scalar(before: index, notBefore: block.range.lowerBound).value
  }

  /// Where the character before `index` begins.
  func start(before index: Int) -> Int {
    guard index > block.range.lowerBound, index <= block.range.upperBound else { return index }
    return bytes.span.scalar(before: index, notBefore: block.range.lowerBound).start
  }

  /// The character at `index`; 0 at the end of the block and for what is no text.
  func after(_ index: Int) -> UInt32 { character(index).value }

  func character(_ index: Int) -> (value: UInt32, length: Int) {
    guard index >= block.range.lowerBound, index < block.range.upperBound else { return (0, 0) }
    return bytes.span.scalar(at: index)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func holds(_ word: String, at start: Int) -> Bool {
    start + word.utf8.count <= block.range.upperBound && bytes.span.holds(word.utf8.span, at: start)
  }

  func holds(_ word: String, endingAt end: Int) -> Bool {
    let start = end - word.utf8.count
    return start >= block.range.lowerBound && holds(word, at: start)
  }

  /// After the spaces at `index`.
  func spacesEnd(_ index: Int) -> Int {
    var end = index
    while end < block.range.upperBound, bytes[end] == 0x20 { end += 1 }
    return end
  }

  /// Before the spaces that end at `index`.
  func spacesStart(_ index: Int) -> Int {
    var start = index
    while start > block.range.lowerBound, bytes[start - 1] == 0x20 { start -= 1 }
    return start
  }

  /// `range` with the spaces on both sides of it.
  func withBlanks(_ range: Range<Int>) -> Range<Int> {
    spacesStart(range.lowerBound)..<spacesEnd(range.upperBound)
  }

  /// After the run of the character at `index`.
  func runEnd(_ index: Int) -> Int {
    let (sign, length) = character(index)
    var end = index + length
    while after(end) == sign { end += length }
    return end
  }

  /// After the blanks of any width at `index`, on its line.
  func blanksEnd(_ index: Int) -> Int {
    var end = index
    while isBlank(after(end)), after(end) != 0x0A { end += character(end).length }
    return end
  }

  /// Where the first of `signs` stands that begin at `start` or up to `limit` bytes behind it; nil
  /// where none does.
  func firstPlace(of signs: String, from start: Int, within limit: Int) -> Int? {
    var index = start
    while index < block.range.upperBound, index - start < limit {
      let (value, length) = character(index)
      if isOneOf(value, signs) { return index }
      index += length
    }
    return nil
  }

  /// 。 or another mark that ends a sentence, with or without a closing quote or bracket.
  func endsSentence(before index: Int) -> Bool {
    var end = index
    var last = before(end)
    for _ in 0..<16 {
      guard isBlank(last) || isChineseClosing(last) else { break }
      end = start(before: end)
      last = before(end)
    }
    return isOneOf(last, "。！？；：…")
  }

  /// The sign stands in the file as it is: with a backslash or as an entity its author means it.
  func isWritten(_ index: Int, length: Int = 1) -> Bool {
    block.isPlaced && readable.source(of: index..<(index + length)).count == length
  }

  // MARK: Findings

  /// Where `range` of the text stands in the file.
  func place(_ range: Range<Int>) -> Place { place(ofSource: readable.source(of: range)) }

  private func place(ofSource range: Range<Int>) -> Place {
    origin.source.place(origin.lines.range(of: range))
  }

  mutating func report(_ finding: Diagnostic) { log.report(finding) }

  /// Reports what stands at `source` of the file.
  mutating func report(
    _ rule: Rule, inSource source: Range<Int>, _ message: Message, fix: Fix? = nil
  ) {
    report(Diagnostic(rule, at: place(ofSource: source), message, fix: fix))
  }

  /// Reports `rule` once for all `corrections` of a block, at the first of them.
  mutating func report(_ rule: Rule, _ corrections: [Correction], _ message: Message) {
    let sorted = corrections.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = sorted.first, let last = sorted.last else { return }
    reported.append(first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound))
    report(Diagnostic(rule, at: place(first.range), message, fix: fix(sorted, in: block)))
  }

  /// The same, with the number of places; nothing without any.
  mutating func report(_ rule: Rule, several corrections: [Correction], zh: String, en: String) {
    guard !corrections.isEmpty else { return }
    report(rule, corrections, .several(corrections.count, zh, en))
  }

  mutating func report(
    _ rule: Rule, at range: Range<Int>, _ message: Message, replacement: String? = nil,
    isGuess: Bool = false
  ) {
    report(rule, [Correction(range: range, replacement: replacement, isGuess: isGuess)], message)
  }

  /// Corrections of the block have been reported there.
  func isReported(_ range: Range<Int>) -> Bool { reported.contains { $0.overlaps(range) } }
}
