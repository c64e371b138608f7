import CMarkGFM

/// Turns the bodies of entries into safe HTML.
package struct MarkdownRenderer: Sendable {
  package init() { extensionsAreRegistered }

  /// Reports what is wrong with the body's links, images and size; a body that is too complex comes
  /// back empty.
  package func render(
    _ body: Body, links: some BodyLinks, reporting log: inout DiagnosticLog
  ) -> RenderedBody {
    let scan = BodyScan(body)
    if let excess = scan.excess {
      log.report(.tooComplex(excess, in: body.file))
      return .empty
    }
    var marker = DelimiterMarker(body, strikes: scan.hasDoubleTilde)
    guard var tree = parse(body, scan, &marker) else { return .empty }
    var writer = BodyWriter(body, links)
    writer.write(&tree)
    log.merge(writer.targets.log)
    tree.rewind()
    var reader = TextReader(body, lineStarts: scan.lineStarts)
    reader.read(&tree)
    reader.text.markup.masks = marker.masked
    return RenderedBody(
      html: HTML(trusting: writer.markup.bytes), outline: writer.headings.outline,
      anchors: writer.anchors,
      summary: writer.words.summary, characterCount: writer.words.count,
      pendingAnchors: writer.targets.pendingAnchors, firstImage: writer.firstImage,
      text: reader.text)
  }

  /// nil where the body is too complex.
  func tree(of body: Body) -> MarkdownTree? {
    let scan = BodyScan(body)
    var marker = DelimiterMarker(body, strikes: scan.hasDoubleTilde)
    return scan.excess == nil ? parse(body, scan, &marker) : nil
  }

  private func parse(
    _ body: Body, _ scan: BodyScan, _ marker: inout DelimiterMarker
  ) -> MarkdownTree? {
    var features = MarkdownTree.Features(
      strikethrough: scan.hasDoubleTilde, footnotes: scan.hasFootnotes, tildes: scan.hasTilde)
    if let marked = marker.marked(scan.markable) {
      features.marks = true
      return MarkdownTree(parsing: marked.span, features)
    }
    let bytes = body.file.bytes.span
    return MarkdownTree(parsing: bytes.extracting(body.offset..<bytes.count), features)
  }
}

/// Registering changes tables of cmark's that are read without a lock ever after.
private let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

extension RenderedBody {
  fileprivate static let empty = RenderedBody(
    html: .empty, outline: [], anchors: [], summary: "", characterCount: 0, pendingAnchors: [],
    firstImage: nil, text: ReadableText())
}

extension Diagnostic {
  fileprivate static func tooComplex(_ excess: BodyScan.Excess, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .markdownTooComplex, at: file.place(SourceRange(line: excess.line, column: 1)),
      message(for: excess.bound))
  }

  private static func message(for bound: BodyScan.Bound) -> Message {
    switch bound {
    case .nesting:
      Message(
        zh: "引用和列表套了超过 \(BodyScan.nestingLimit) 层，请减少层数",
        en: "blocks are nested more than \(BodyScan.nestingLimit) deep; use fewer levels")
    case .tableCells:
      Message(
        zh: "表格超过 \(BodyScan.cellLimit) 格，请拆成几篇，或改成附件",
        en: "more than \(BodyScan.cellLimit) table cells; split the entry or attach a file")
    case .pipes:
      Message(
        zh: "这一行的竖线“|”超过 \(BodyScan.pipeLimit) 个，请减少表格的列",
        en: "more than \(BodyScan.pipeLimit) `|` in one line; use fewer columns")
    case .brackets:
      Message(
        zh: "正文里的“[”超过 \(BodyScan.bracketLimit) 个，请拆成几篇",
        en: "more than \(BodyScan.bracketLimit) `[` in one entry; split it")
    case .work:
      Message(
        zh: "这一段里的标记太多，排不出来，请用空行分成几段",
        en: "too much markup in one paragraph; split it by blank lines")
    }
  }
}
