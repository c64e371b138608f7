/// What a run found and did.
package struct BuildReport: Sendable {
  package let asOf: Instant
  /// Sorted, without repeats.
  package let findings: [Diagnostic]
  package let heldBack: [DiagnosticReport.HeldBack]
  package let summary: DiagnosticReport.Summary
  /// nil where nothing was published, or not yet.
  package internal(set) var output: OutputSummary?
  /// Files that fixes were not written to.
  package internal(set) var unwritten: [UnwrittenFixes] = []
  package internal(set) var times: StageTimes?
  private let log: DiagnosticLog
  private let sources: [String: [UInt8]]
  let tree: ContentTree
  /// Reads what a fix would make of a file.
  let reader: PublicReader

  init(site: Site, publication: Publication, log: DiagnosticLog) {
    asOf = site.asOf
    findings = log.sorted()
    heldBack = site.heldBack()
    self.summary = DiagnosticReport.Summary(
      entries: site.entries.ids.count, pages: publication.pageCount, log: log)
    self.log = log
    sources = site.sources(named: log)
    tree = site.tree
    reader = publication.reader
  }

  /// The bytes of a file that a finding names.
  package func source(_ file: String) -> [UInt8]? {
    if let known = sources[file] { return known }
    // A picture has no lines to show.
    if tree.assets.contains(file) { return nil }
    guard let bytes = try? tree.read(file, limit: entrySizeLimit).bytes else { return nil }
    return PhotoFormat(bytes) == nil ? bytes : nil
  }

  /// Whether the run fails: an error was found, under `strict` a warning.
  package func fails(strict: Bool) -> Bool { log.fails(strict) }
}

extension DiagnosticLog {
  /// An error, or a warning under `--strict`.
  func fails(_ strict: Bool) -> Bool {
    count(.error) > 0 || strict && count(.warning) > 0
  }
}

extension Site {
  /// The text, as it was read, of every file with a finding or a note.
  fileprivate func sources(named log: DiagnosticLog) -> [String: [UInt8]] {
    var wanted: Set<String> = []
    for diagnostic in log.diagnostics {
      wanted.insert(diagnostic.place.file)
      for note in diagnostic.notes { wanted.insert(note.place.file) }
    }
    guard !wanted.isEmpty else { return [:] }
    var sources: [String: [UInt8]] = [:]
    for source in entries.ids.map({ header(of: $0).source }) + [settings.source]
    where wanted.contains(source.path) && !source.bytes.isEmpty {
      sources[source.path] = source.bytes
    }
    return sources
  }

  /// Entries whose time has not come, by file.
  fileprivate func heldBack() -> [DiagnosticReport.HeldBack] {
    entries.ids.map { header(of: $0) }
      .filter { $0.visibility == .heldBack }
      .map { .init(file: $0.file, published: $0.common.published?.machineText ?? "") }
      .sorted { $0.file < $1.file }
  }
}
