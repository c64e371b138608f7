/// What the public reads of one file, and what the file's own rules say of it.
struct PublicReading: Sendable {
  /// A field of the front matter or a block of the body.
  struct Part: Sendable {
    /// Its lines in the file, those up to the next block included.
    var range: Range<Int>
    /// What it is and what it stands in: `-1.p` is a paragraph in a numbered list in a list.
    var frame: [UInt8]
    var words: [UInt8] = []
    /// Where its links and pictures lead.
    var targets: [UInt8] = []
    var shape = Shape()

    func reads(as other: Part) -> Bool {
      frame == other.frame && words == other.words && targets == other.targets
        && shape == other.shape
    }
  }

  let lines: SourceLines
  /// In the order of the file.
  fileprivate(set) var parts: [Part] = []
  /// In printing order, each once.
  fileprivate(set) var findings: [Diagnostic] = []
  /// Its ids that links of other pages name.
  fileprivate(set) var askedAnchors: Set<String> = []
  /// Where the body begins; nil where the front matter cannot be read.
  fileprivate(set) var bodyOffset: Int?

  fileprivate init(_ source: SourceFile) { lines = SourceLines(source.bytes) }

  /// Offset in the file where a finding begins.
  func offset(of finding: Diagnostic) -> Int { offsets(of: finding.place.range).lowerBound }

  func offsets(of range: SourceRange) -> Range<Int> {
    let start = lines.offset(line: range.line, column: range.column)
    return start..<max(start, lines.offset(line: range.endLine, column: range.endColumn))
  }
}

/// Reads a file as the build does, but alone and without publishing anything.
struct PublicReader: Sendable {
  private let context: PageContext
  private let askedAnchors: AskedAnchors

  /// `askedAnchors`: what links between pages name after `#`.
  init(_ context: PageContext, askedAnchors: AskedAnchors) {
    self.context = context
    self.askedAnchors = askedAnchors
  }

  /// nil for a file that is no entry and not `site.yml`.
  func read(_ source: SourceFile) -> PublicReading? {
    if source.path == SiteSettings.path { return readSettings(source) }
    guard let id = context.site.routes.entry(ofFile: source.path) else { return nil }
    return read(id.kind.fields, source, id: context.site.header(of: id).id)
  }

  /// nil for a file that is no entry and not `site.yml`.
  func source(_ file: String) -> SourceFile? {
    if file == SiteSettings.path { return context.settings.source }
    return context.site.routes.entry(ofFile: file).map { context.site.header(of: $0).source }
  }

  private func anchorsAsked(of file: String) -> Set<String> {
    guard let id = context.site.routes.entry(ofFile: file),
      let address = context.site.routes.address(of: id)
    else { return [] }
    let asked = askedAnchors.names(at: address.route)
    guard let section = address.fragment else { return asked }
    let prefix = section + "_"
    return Set(asked.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
  }

  private func readSettings(_ source: SourceFile) -> PublicReading {
    var reading = PublicReading(source)
    var log = DiagnosticLog()
    var settings = SiteSettings()
    if let document = settings.read(source, reporting: &log) {
      checkSettingsText(settings, reporting: &log)
      reading.bodyOffset = source.bytes.count
      reading.add(document.mapping)
    }
    reading.findings = log.sorted()
    return reading
  }

  private func read<Fields: EntryFields>(
    _ type: Fields.Type, _ source: SourceFile, id: String
  ) -> PublicReading {
    var reading = PublicReading(source)
    var log = DiagnosticLog()
    let frontMatter = parseFrontMatter(source, keys: Fields.schema.knownKeys, reporting: &log)
    let entry = Entry<Fields>(
      EntryText(id: id, source: source, frontMatter: frontMatter), asOf: context.site.asOf,
      reporting: &log)
    if let frontMatter {
      reading.bodyOffset = frontMatter.bodyOffset
      reading.add(frontMatter.mapping)
      var body = entry.body
      body.pageAnchors = Fields.kind.reservedIDs
      let links = EntryLinks(
        site: context.site, assets: context.assets, file: source.path, isPublished: false)
      let rendered = context.markdown.render(body, links: links, reporting: &log)
      checkText(of: entry, body: rendered.text, context.textRules, reporting: &log)
      reading.add(body, context.markdown)
      reading.askedAnchors = rendered.anchors.intersection(anchorsAsked(of: source.path))
    }
    reading.findings = log.sorted()
    return reading
  }
}

extension PublicReading {
  fileprivate mutating func add(_ fields: Mapping) {
    for pair in fields.pairs {
      let (first, last) = (pair.key.range.line, max(pair.key.range.line, pair.value.range.endLine))
      let start = lines.offset(line: first, column: 1)
      let end = lines.offset(line: last + 1, column: 1)
      var words = Array(pair.key.text.utf8)
      words.add(pair.value)
      parts.append(Part(range: start..<max(start, end), frame: [], words: words))
    }
  }

  fileprivate mutating func add(_ body: Body, _ markdown: MarkdownRenderer) {
    guard var tree = markdown.tree(of: body) else { return }
    var reader = BlockReader(body, lines)
    reader.read(&tree)
    var blocks = reader.parts.enumerated()
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      .map(\.element)
    var (start, end) = (lines.end, lines.end)
    for index in blocks.indices.reversed() {
      if blocks[index].range.lowerBound < start {
        (start, end) = (blocks[index].range.lowerBound, start)
      }
      blocks[index].range = start..<end
    }
    parts += blocks
  }
}

extension [UInt8] {
  /// No text of a file has this byte but by mistake.
  fileprivate static var separator: UInt8 { 0x1F }

  fileprivate mutating func add(_ node: Node) {
    append(Self.separator)
    switch node {
    case .scalar(let scalar): self += scalar.text.utf8
    case .sequence(let nodes, _):
      for node in nodes { add(node) }
    case .mapping(let mapping):
      for pair in mapping.pairs {
        append(Self.separator)
        self += pair.key.text.utf8
        add(pair.value)
      }
    }
    append(Self.separator)
  }
}
