// `markdown/run-on`: rows of a table that Markdown takes for one paragraph.

extension TextReading {
  /// `lines` are those of a paragraph; whether a table was meant.
  mutating func checkMistypedTable(_ lines: [TextLine]) -> Bool {
    guard lines.count > 1 else { return checkLoneRow(lines[0]) }
    for kind in [TableLine.Bars.typed, .tabs] {
      guard let table = MistypedTable(lines, kind) else { continue }
      let first = lines[table.rows.lowerBound]
      report(
        .markdownRunOn, inSource: first.words, .tableRows(kind),
        fix: block.isTopLevel ? fix(table, lines) : nil)
      return true
    }
    return false
  }

  /// A row that an empty line parts from its table.
  private mutating func checkLoneRow(_ line: TextLine) -> Bool {
    guard let row = TableLine(line, .typed), row.isFramed, row.cells.count > 1 else { return false }
    report(.markdownRunOn, inSource: line.words, .loneRow)
    return true
  }

  private func fix(_ table: MistypedTable, _ lines: [TextLine]) -> Fix? {
    guard let rows = table.replacement else { return nil }
    let first = lines[table.rows.lowerBound].range.lowerBound
    let last = lines[table.rows.upperBound - 1].range.upperBound
    let before = table.rows.lowerBound > 0 ? "\n" : ""
    let after = table.rows.upperBound < lines.count ? "\n" : ""
    return fix(
      [SourceEdit(range: first..<last, replacement: before + rows + after)], isGuess: !table.isSure)
  }
}

/// Lines of a paragraph that were to be a table.
struct MistypedTable {
  /// Which lines of the paragraph they are.
  let rows: Range<Int>
  /// The table as Markdown knows it; nil where rows differ in length.
  let replacement: String?
  let isSure: Bool

  init?(_ lines: [TextLine], _ kind: TableLine.Bars) {
    guard let found = MistypedTable.longestRun(lines, kind), let header = found.lines.first else {
      return nil
    }
    let bytes = lines[0].bytes
    // Bars with nothing beside them are a drawing.
    guard !header.isDelimiter(bytes), header.cells.contains(where: { !$0.isEmpty }) else {
      return nil
    }
    let hasDelimiter = found.lines.count > 1 && found.lines[1].isDelimiter(bytes)
    let body = found.lines.dropFirst(hasDelimiter ? 2 : 1)
    let columns = header.cells.count
    guard columns > 1 || hasDelimiter || header.isFramed && found.lines.allSatisfy(\.isFramed)
    else { return nil }
    // 牵头领导：⇥张三 is no table.
    if kind == .tabs, found.lines.allSatisfy({ MistypedTable.hasLabel($0, bytes) }) { return nil }
    rows = found.rows
    let isEven = body.allSatisfy { $0.cells.count == columns }
    replacement = isEven ? MistypedTable.table(header, body, bytes) : nil
    let isLarge = columns > 2 || found.lines.count > 2 || header.isFramed
    isSure = isEven && isLarge
  }

  private static func longestRun(_ lines: [TextLine], _ kind: TableLine.Bars) -> (
    rows: Range<Int>, lines: [TableLine]
  )? {
    var run: [TableLine] = []
    var start = 0
    for index in lines.indices {
      let runsOn = index == 0 || run.isEmpty || lines[index].runsOn
      if runsOn, let line = TableLine(lines[index], kind) {
        if run.isEmpty { start = index }
        run.append(line)
      } else if run.count > 1 {
        break
      } else {
        run = []
      }
    }
    return run.count > 1 ? (start..<(start + run.count), run) : nil
  }

  private static func hasLabel(_ line: TableLine, _ bytes: [UInt8]) -> Bool {
    guard let cell = line.cells.first, !cell.isEmpty else { return false }
    let last = bytes.span.scalar(before: cell.upperBound, notBefore: cell.lowerBound).value
    return last == 0xFF1A || last == UInt32(UInt8(ascii: ":"))
  }

  private static func table(_ header: TableLine, _ body: ArraySlice<TableLine>, _ bytes: [UInt8])
    -> String
  {
    let delimiter = "|" + String(repeating: "---|", count: header.cells.count)
    return ([row(header, bytes), delimiter] + body.map { row($0, bytes) }).joined(separator: "\n")
  }

  private static func row(_ line: TableLine, _ bytes: [UInt8]) -> String {
    var cells = line.cells.map { String(decoding: bytes[$0], as: UTF8.self) }
    if line.kind == .tabs { cells = cells.map(escaped) }
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

extension Message {
  fileprivate static let loneRow = Message(
    zh: "这一行没有成为表格，会连竖线一起印出来；表格的各行之间不空行，上面要有表头和“|---|---|”",
    en: "this row is no table: no empty line parts rows, and a header and ‘|---|---|’ stand above")

  fileprivate static func tableRows(_ kind: TableLine.Bars) -> Message {
    switch kind {
    case .typed:
      Message(
        zh: "这几行没有成为表格，会连竖线一起印成一段；表格用半角的“|”，表头下面要有一行“|---|---|”，列数与表头相同",
        en: "these rows are no table: write half-width ‘|’ and a row ‘|---|---|’ below the header")
    case .tabs:
      Message(
        zh: "这几行用制表符隔开，网页上会连成一段；表格每格之间用“|”，表头下面要有一行“|---|---|”",
        en: "rows set apart by tabs run on in one paragraph; write ‘|’ and a row ‘|---|---|’")
    }
  }
}
