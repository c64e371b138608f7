/// What was read before, so that a load after a change reads the changed files only. Names are resolved
/// anew each time: what one entry says may change what another means.
package struct EntryCache: Sendable {
  private var asOf: Instant?
  private var readings: [EntryReading] = []

  package init() {}

  init(_ readings: [EntryReading], asOf: Instant) {
    self.readings = readings
    self.asOf = asOf
  }

  /// By path; none where they were made for another moment.
  func readings(at asOf: Instant) -> [String: EntryReading] {
    guard asOf == self.asOf else { return [:] }
    return Dictionary(readings.map { ($0.entry.path, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What the file of one entry gave.
struct EntryReading: Sendable {
  let entry: any AnyEntry
  let log: DiagnosticLog
  /// As the file was; nil where it is to be read again whatever happens.
  private let status: FileStatus?

  init(entry: any AnyEntry, log: DiagnosticLog, status: FileStatus?) {
    self.entry = entry
    self.log = log
    self.status = status.flatMap { $0.isSettled ? $0 : nil }
  }

  /// Whether the file is still what was read.
  func isCurrent(in tree: ContentTree) -> Bool {
    guard let status, let now = tree.status(entry.path) else { return false }
    return now.isUntouched(since: status)
  }
}

extension AnyEntry {
  /// Of its file, inside `content/`.
  fileprivate var path: String { typed.source.path }
}
