import Foundation
import TestSupport

@testable import Bulletin

/// The sample with more words or less fields in its front matter and settings.
struct ChangedSample {
  /// What a file becomes; `isValid` tells whether lines of front matter can be read.
  typealias Change = (Original, _ isValid: ([String]) -> Bool) -> [WrittenField]

  struct Original {
    let fields: [WrittenField]
    let descriptions: [FieldDescription]
  }

  private struct File {
    let path: String
    let fields: [WrittenField]
    /// nil for settings.
    let body: [UInt8]?
  }

  private let tree: ContentTree
  private var files: [File] = []

  init(keepsBodies: Bool, _ change: Change) throws {
    var log = DiagnosticLog()
    tree = try listContent(sampleContent.path, reporting: &log)
    for file in tree.entries {
      try add(file, as: file.kind.fields, keepsBody: keepsBodies, change)
    }
    let settings = parseSettings(in: tree, reporting: &log)
    let fields = change(Original(settings, by: SiteSettings.schema, blank: SiteSettings())) {
      var (settings, log) = (SiteSettings(), DiagnosticLog())
      let source = SourceFile(path: SiteSettings.path, bytes: [UInt8]($0.text.utf8))
      return settings.read(source, reporting: &log) != nil && log.count(.error) == 0
    }
    files.append(File(path: SiteSettings.path, fields: fields, body: nil))
  }

  /// Writes it to `folder`, which is not there yet, each text as `word` gives it.
  func write(to folder: URL, word: (String) -> String = { $0 }) throws {
    try FileManager.default.copyItem(at: sampleContent, to: folder)
    for file in files {
      let lines = file.fields.map { $0.mapTexts(word) }.yaml(in: .english)
      let head = file.body == nil ? lines : block(lines)
      try Data([UInt8](head.text.utf8) + (file.body ?? []))
        .write(to: folder.appending(path: file.path))
    }
  }

  private mutating func add<Fields: EntryFields>(
    _ file: EntryFile, as type: Fields.Type, keepsBody: Bool, _ change: Change
  ) throws {
    func entry(_ bytes: [UInt8]) -> (entry: Entry<Fields>, log: DiagnosticLog) {
      var log = DiagnosticLog()
      let source = SourceFile(path: file.path, bytes: bytes)
      let block = parseFrontMatter(source, keys: Fields.schema.knownKeys, reporting: &log)
      let entry = Entry<Fields>(
        EntryText(id: file.id, source: source, frontMatter: block), asOf: .now, reporting: &log)
      return (entry, log)
    }
    let read = entry(try tree.read(file.path).bytes).entry
    let fields = change(Original(read.content, by: Fields.schema, blank: EntryContent())) {
      entry([UInt8](block($0).text.utf8)).log.count(.error) == 0
    }
    let body = keepsBody ? Array(read.source.bytes[read.layout.bodyOffset...]) : []
    files.append(File(path: file.path, fields: fields, body: body))
  }

  private func block(_ lines: [String]) -> [String] { ["---"] + lines + ["---", ""] }
}

extension ChangedSample.Original {
  fileprivate init<Owner>(_ owner: Owner, by schema: Schema<Owner>, blank: Owner) {
    fields = schema.written(owner, blank: blank)
    descriptions = schema.fields.map(\.description)
  }
}

extension [String] {
  fileprivate var text: String { joined(separator: "\n") }
}

extension WrittenField {
  func mapTexts(_ change: (String) -> String) -> WrittenField {
    WrittenField(key: key, label: label, value: value.mapTexts(change), isDefault: isDefault)
  }
}

extension WrittenValue {
  /// In writing order.
  fileprivate func mapTexts(_ change: (String) -> String) -> WrittenValue {
    switch self {
    case .text(let text): .text(change(text))
    case .integer, .flag, .choice: self
    case .list(let values): .list(values.map { $0.mapTexts(change) })
    case .record(let fields): .record(fields.map { $0.mapTexts(change) })
    }
  }
}
