/// One pass over a body before it is parsed: which features it uses, and whether it would cost cmark
/// more than a page is worth.
///
/// cmark is linear in honest text only. The bounds count what its quadratic corners multiply; they
/// err to the side of too much and are far above anything an editor writes.
struct BodyScan {
  enum Bound: Equatable {
    case nesting, tableCells, pipes, brackets, work
  }

  struct Excess: Equatable {
    let bound: Bound
    /// Line of the file.
    let line: Int
  }

  static let nestingLimit = 100
  static let cellLimit = 20_000
  static let pipeLimit = 2_000
  static let bracketLimit = 10_000
  /// Steps of cmark's quadratic loops.
  static let workLimit = 100_000_000
  /// Bytes that the links of one reference may multiply to.
  static let copyLimit = 1 << 25

  private(set) var hasTilde = false
  private(set) var hasDoubleTilde = false
  private(set) var hasFootnotes = false
  private(set) var excess: Excess?
  /// Offsets of the delimiter runs, and of each `[` before an `&`.
  private(set) var markable: [Int] = []
  /// Offsets in the file where its lines begin.
  private(set) var lineStarts: [Int] = []

  private var line = LineCounts()
  private var paragraph = ParagraphCounts()
  private var nesting = NestingBound()
  private var finishedWork = 0
  private var brackets = 0
  private var cells = 0
  /// The largest paragraph that may define a reference, and the line after it.
  private var definition = (bytes: 0, line: 0)

  init(_ body: Body) {
    let bytes = body.file.bytes.span
    var number = body.line
    var start = body.offset
    lineStarts = [start]
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        // Bytes after the first of a character never look like ASCII.
        index += byte >= 0xE0 ? 3 : 1
        continue
      }
      if byte == UInt8(ascii: "\n") {
        endLine(bytes.extracting(start..<index), number)
        guard excess == nil else { return }
        number += 1
        start = index + 1
        lineStarts.append(start)
      } else if isMeaningful(byte) {
        count(bytes, index)
      }
      index += 1
    }
    endLine(bytes.extracting(start..<bytes.count), number)
    endParagraph(number)
    if definition.bytes * brackets > BodyScan.copyLimit { report(.work, definition.line) }
  }

  private mutating func count(_ bytes: Span<UInt8>, _ index: Int) {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case UInt8(ascii: "|"): line.pipes += 1
    case UInt8(ascii: "["):
      line.brackets += 1
      if next == UInt8(ascii: "^") { hasFootnotes = true }
      if next == UInt8(ascii: "&") { markable.append(index) }
    case UInt8(ascii: "]"):
      if next == UInt8(ascii: ":") { paragraph.mayDefine = true }
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      if byte == UInt8(ascii: "~") {
        hasTilde = true
        if next == byte { hasDoubleTilde = true }
      }
      line.delimiters += 1
      if index == 0 || bytes[index - 1] != byte { markable.append(index) }
    case UInt8(ascii: "<"):
      if isDeclaration(bytes.extracting(index..<min(index + 3, bytes.count))) {
        line.declarations += 1
      }
    default: break
    }
  }

  private mutating func endLine(_ text: Span<UInt8>, _ number: Int) {
    let counts = line
    line = LineCounts()
    guard !isBlank(text) else {
      nesting.endParagraph()
      return endParagraph(number)
    }
    brackets += counts.brackets
    nesting.add(text)
    paragraph.add(counts, text)
    cells += paragraph.columns
    if counts.pipes > BodyScan.pipeLimit { report(.pipes, number) }
    if brackets > BodyScan.bracketLimit { report(.brackets, number) }
    if cells > BodyScan.cellLimit { report(.tableCells, number) }
    if nesting.depth > BodyScan.nestingLimit { report(.nesting, number) }
    if finishedWork + paragraph.work > BodyScan.workLimit { report(.work, number) }
  }

  private mutating func endParagraph(_ number: Int) {
    finishedWork += paragraph.work
    if paragraph.mayDefine, paragraph.bytes > definition.bytes {
      definition = (paragraph.bytes, number)
    }
    paragraph = ParagraphCounts()
  }

  private mutating func report(_ bound: Bound, _ line: Int) {
    if excess == nil { excess = Excess(bound: bound, line: line) }
  }
}

private func isMeaningful(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"),
    UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "<"):
    true
  default: false
  }
}

/// `<?`, `<!X` and `<![CDATA[`: cmark looks for their end in all of the paragraph.
private func isDeclaration(_ start: Span<UInt8>) -> Bool {
  guard start.count == 3 else { return false }
  return start[1] == UInt8(ascii: "?")
    || (start[1] == UInt8(ascii: "!") && start[2] != UInt8(ascii: "-"))
}

private func isBlank(_ text: Span<UInt8>) -> Bool {
  for index in 0..<text.count where text[index] != 0x20 && text[index] != 0x09 { return false }
  return true
}
