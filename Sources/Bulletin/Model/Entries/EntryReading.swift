/// Reads every file of the type folders that is not in `cache` as it is now, and keeps what it gave;
/// what is wrong is reported in the order of the files.
func readEntries(
  _ tree: ContentTree, asOf: Instant, jobs: Int, reusing cache: inout EntryCache,
  reporting log: inout DiagnosticLog
) async -> Entries {
  let known = cache.readings(at: asOf)
  let readings = await concurrentMap(tree.entries, jobs: jobs) { file in
    if let reading = known[file.path], reading.isCurrent(in: tree) { return reading }
    return file.kind.fields.read(file, in: tree, asOf: asOf)
  }
  for reading in readings { log.merge(reading.log) }
  cache = EntryCache(readings, asOf: asOf)
  return Entries(readings.map(\.entry))
}

extension EntryFields {
  fileprivate static func read(
    _ file: EntryFile, in tree: ContentTree, asOf: Instant
  ) -> EntryReading {
    var log = DiagnosticLog()
    let read = readSource(file.path, in: tree, reporting: &log)
    let frontMatter = read.flatMap {
      parseFrontMatter($0.source, keys: schema.knownKeys, reporting: &log)
    }
    let text = EntryText(
      id: file.id, source: read?.source ?? SourceFile(path: file.path, bytes: []),
      frontMatter: frontMatter)
    let entry = Entry<Self>(text, asOf: asOf, reporting: &log)
    return EntryReading(entry: entry, log: log, status: read?.status)
  }
}

/// The file of an entry, parsed as far as its front matter.
struct EntryText {
  let id: String
  let source: SourceFile
  /// nil where it cannot be read.
  let frontMatter: FrontMatter?
}

extension Entry {
  /// An entry without readable front matter answers to its id and to nothing else.
  init(_ text: EntryText, asOf: Instant, reporting log: inout DiagnosticLog) {
    let file = text.source.path
    var content = EntryContent<Fields>()
    var layout = EntryLayout(isUnreadable: true)
    if let frontMatter = text.frontMatter {
      var decoder = ValueDecoder(file: file)
      let keys = decoder.decode(
        frontMatter.mapping, by: Fields.schema, into: &content,
        end: frontMatter.closing, unreadable: frontMatter.unreadableKeys)
      if let misplaced = MisplacedEntry(
        frontMatter.mapping, unknown: decoder.unknownKeys, in: Fields.kind)
      {
        log.report(misplaced.finding(file: file))
        layout.meantKind = misplaced.kind
        self.init(text, layout, EntryContent(), asOf: asOf)
        return
      }
      layout = EntryLayout(
        keys: keys, closing: frontMatter.closing, bodyOffset: frontMatter.bodyOffset,
        bodyLine: frontMatter.bodyLine, uncertainKeys: decoder.uncertainKeys,
        texts: decoder.texts)
      log.merge(decoder.log)
      layout.isFaulty = log.count(.error) > 0
      log.merge(decoder.limitLog)
      layout.hasChineseKeys = frontMatter.mapping.hasChineseKeys
    }
    self.init(text, layout, content, asOf: asOf)
  }
}

/// Reads `site.yml`; defaults stand where it is missing or wrong, which has then been reported.
func parseSettings(in tree: ContentTree, reporting log: inout DiagnosticLog) -> SiteSettings {
  var settings = SiteSettings()
  guard tree.hasSettings else {
    log.report(.settingsMissing)
    return settings
  }
  if let source = readSource(SiteSettings.path, in: tree, reporting: &log)?.source {
    _ = settings.read(source, reporting: &log)
  }
  return settings
}

extension SiteSettings {
  /// nil, reported, where the file holds no settings.
  mutating func read(_ source: SourceFile, reporting log: inout DiagnosticLog) -> YAMLDocument? {
    self.source = source
    let keys = SiteSettings.schema.knownKeys
    guard let document = parseSettings(source, keys: keys, reporting: &log) else { return nil }
    var decoder = ValueDecoder(file: source.path)
    self.keys = decoder.decode(
      document.mapping, by: SiteSettings.schema, into: &self,
      end: .start, unreadable: document.unreadableKeys)
    uncertainKeys = decoder.uncertainKeys
    log.merge(decoder.log)
    log.merge(decoder.limitLog)
    texts = decoder.texts
    isReadable = true
    return document
  }
}

extension Diagnostic {
  fileprivate static let settingsMissing = Diagnostic(
    .frontMatterMissing, inFile: SiteSettings.path,
    zh: "缺少网站设置 site.yml，至少要有 title、base_url、council.short、root_area",
    en: "site.yml is missing; it needs title, base_url, council.short and root_area")
}
