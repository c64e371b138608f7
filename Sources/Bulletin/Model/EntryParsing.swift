/// Reads every file of one type; entries stand in the order of their ids.
func parseEntries<Fields: EntryFields>(
  _ type: Fields.Type, in tree: ContentTree, jobs: Int, reporting log: inout DiagnosticLog
) async -> [Entry<Fields>] {
  let files = tree.entries.filter { $0.kind == Fields.kind }
  let keys = Fields.schema.knownKeys
  let parsed = await concurrentMap(files, jobs: jobs) { file in
    var log = DiagnosticLog()
    let source = readSource(file.path, in: tree, reporting: &log)
    let frontMatter = source.flatMap {
      parseFrontMatter($0, keys: keys, reporting: &log)
    }
    let entry = Entry<Fields>(
      file, source ?? SourceFile(path: file.path, bytes: []), frontMatter, reporting: &log)
    return (entry, log)
  }
  for (_, entryLog) in parsed { log.merge(entryLog) }
  return parsed.map(\.0)
}

extension Entry {
  /// An entry without readable front matter answers to its id and to nothing else.
  init(
    _ file: EntryFile, _ source: SourceFile, _ frontMatter: FrontMatter?,
    reporting log: inout DiagnosticLog
  ) {
    var content = EntryContent<Fields>()
    var layout = EntryLayout(isUnreadable: true)
    if let frontMatter {
      var decoder = ValueDecoder(file: file.path)
      let keys = decoder.decode(
        frontMatter.mapping, by: Fields.schema, into: &content,
        rest: (frontMatter.closing, frontMatter.unreadableKeys))
      if let misplaced = MisplacedEntry(
        frontMatter.mapping, unknown: decoder.unknownKeys, in: Fields.kind)
      {
        log.report(misplaced.finding(file: file.path))
        layout.meantKind = misplaced.kind
        self.init(id: file.id, source: source, layout: layout, content: EntryContent())
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
    self.init(id: file.id, source: source, layout: layout, content: content)
  }
}

/// Reads `site.yml`; defaults stand where it is missing or wrong, which has then been reported.
func parseSettings(in tree: ContentTree, reporting log: inout DiagnosticLog) -> SiteSettings {
  var settings = SiteSettings()
  guard tree.hasSettings else {
    log.report(.settingsMissing)
    return settings
  }
  if let source = readSource(SiteSettings.path, in: tree, reporting: &log) {
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
      rest: (.start, document.unreadableKeys))
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
    Message(
      zh: "缺少网站设置 site.yml，至少要有 title、base_url、council.short、root_area",
      en: "site.yml is missing; it needs title, base_url, council.short and root_area"))
}
