/// Shows the rules of markup the signs that cmark left in a text, and the markup of a body.
struct MarkupCheck {
  private var emphasis = EmphasisRule()
  private var struck = StruckRule()
  private var notes = NoteRule()
  private var conflicts = ConflictRule()

  /// An ASCII sign that ordinary text hardly ever has. Returns where reading goes on.
  mutating func readMark(_ index: Int, _ text: inout TextReading) -> Int {
    switch text.bytes[index] {
    case UInt8(ascii: "]"): readSquareEnd(index, length: 1, &text)
    case UInt8(ascii: "["): notes.readMark(index, length: 1, &text)
    case UInt8(ascii: "$"): text.readFormula(index)
    case UInt8(ascii: "<"):
      if !text.origin.isBody { text.readFieldTag(index) }
      return conflicts.read(index, &text)
    case UInt8(ascii: "~"): return struck.readTildes(index, &text)
    case UInt8(ascii: "#"): return text.readNumberSigns(index)
    case UInt8(ascii: "|"): text.readBar(index)
    default: break
    }
    return index + 1
  }

  /// Shows a `]`, `］` or `】`.
  mutating func readSquareEnd(_ index: Int, length: Int, _ text: inout TextReading) {
    guard index >= text.literal.end, text.isProse, text.isWritten(index, length: length) else {
      return
    }
    if !text.readLinkSlip(index..<(index + length)), length == 1 {
      notes.readUnknownEnd(index, &text)
    }
  }

  /// Shows a `[`, `［` or `【`.
  mutating func readSquareStart(_ index: Int, length: Int, _ text: inout TextReading) {
    notes.readMark(index, length: length, &text)
  }

  mutating func readDelimiter(_ index: Int, _ text: TextReading) -> Int {
    emphasis.readDelimiter(index, text)
  }

  /// A full-width sign that stands where one of markup should.
  mutating func readFullWidth(_ index: Int, _ value: UInt32, _ text: inout TextReading) {
    switch value {
    case 0xFF3D: readSquareEnd(index, length: 3, &text)
    case 0xFF3B: readSquareStart(index, length: 3, &text)
    case 0xFF0A: emphasis.readFullWidthStar(index, text)
    case 0xFF03: _ = text.readNumberSigns(index)
    default: break
    }
  }

  mutating func finish(_ text: inout TextReading) {
    emphasis.finish(&text)
    struck.finish(&text)
    text.finishResidue()
    conflicts.finish(text)
    text.checkHeadingWords()
  }

  /// What the markup of a body makes hard to read; `leftOvers` are lines that are to be deleted.
  mutating func checkBody(besides leftOvers: [Range<Int>], _ text: inout TextReading) {
    let markup = text.markup
    for heading in markup.headings { conflicts.check(heading, &text) }
    text.checkLevels(of: markup.headings.filter { !conflicts.holds($0, text) })
    conflicts.finishText(&text)
    notes.finishText(&text)
    text.checkLoneOrdinals()
    for code in markup.codes { text.report(code) }
    text.checkHTML()
    for address in markup.addresses { text.checkAddress(address, besides: leftOvers) }
    for link in markup.links {
      text.checkWords(of: link)
      text.checkPictureSign(of: link)
    }
    for table in markup.tables {
      text.checkHeader(of: table)
      text.checkRows(of: table, besides: conflicts.conflicts)
    }
  }
}
