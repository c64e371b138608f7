import Foundation
import Testing

@testable import Bulletin

/// Every entry of the sample, written from its typed values and read again.
@Suite struct WrittenEntryTests {
  @Test(arguments: EntryKind.allCases, [KeyLanguage.chinese, .english])
  func frontMatterReadsAsBefore(kind: EntryKind, language: KeyLanguage) throws {
    func check<Fields: EntryFields>(_ type: Fields.Type) throws {
      for source in try sources(of: kind) {
        let fields = written(try read(type, source).content)
        let lines = ["---"] + fields.yaml(in: language) + ["---", ""]
        let copy = SourceFile(
          path: source.path, bytes: Array(lines.joined(separator: "\n").utf8))
        let again = try read(type, copy)
        #expect(again.log.diagnostics.isEmpty, "\(source.path)")
        #expect(written(again.content) == fields, "\(source.path)")
      }
    }
    try check(kind.fields)
  }

  /// Read by another reader: what the file says, and beside it only defaults.
  @Test(arguments: EntryKind.allCases)
  func jsonSaysAll(kind: EntryKind) throws {
    func check<Fields: EntryFields>(_ type: Fields.Type) throws {
      for source in try sources(of: kind) {
        let entry = try read(type, source)
        let fields = written(entry.content)
        let bytes = Data(WrittenValue.record(fields).json.bytes)
        let json = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        var said: Set<String> = []
        for pair in entry.mapping.pairs {
          let field = try #require(Fields.schema.field(named: pair.key.text)).description
          let expected = flat(pair.value, field)
          guard !expected.isEmpty, field.key != "keywords" else { continue }
          said.insert(field.key)
          let difference = flat(json[field.key], field).difference(from: expected)
          #expect(difference.removals.isEmpty, "\(source.path) \(field.key)")
          #expect(difference.insertions.allSatisfy(isDefault), "\(source.path) \(field.key)")
        }
        let silent = fields.filter { !$0.isDefault && $0.key != "keywords" }.map(\.key)
        #expect(said.isSuperset(of: silent), "\(source.path)")
      }
    }
    try check(kind.fields)
  }

  @Test func settingsReadAsBefore() throws {
    var log = DiagnosticLog()
    let settings = parseSettings(in: try sample(), reporting: &log)
    let fields = SiteSettings.schema.written(settings, blank: SiteSettings())
    #expect(fields.count > 20)
    var again = SiteSettings()
    let lines = fields.yaml(in: .english) + [""]
    let source = SourceFile(
      path: SiteSettings.path, bytes: Array(lines.joined(separator: "\n").utf8))
    _ = again.read(source, reporting: &log)
    #expect(log.diagnostics.isEmpty)
    #expect(SiteSettings.schema.written(again, blank: SiteSettings()) == fields)
  }
}

// MARK: Reading

private struct ReadEntry<Fields: EntryFields> {
  let mapping: Mapping
  let content: EntryContent<Fields>
  let log: DiagnosticLog
}

private func read<Fields: EntryFields>(
  _ type: Fields.Type, _ source: SourceFile
) throws -> ReadEntry<Fields> {
  var log = DiagnosticLog()
  let block = try #require(
    parseFrontMatter(source, keys: Fields.schema.knownKeys, reporting: &log), "\(source.path)")
  var decoder = ValueDecoder(file: source.path)
  var content = EntryContent<Fields>()
  decoder.decode(
    block.mapping, by: Fields.schema, into: &content, end: block.closing,
    unreadable: block.unreadableKeys)
  log.merge(decoder.log)
  log.merge(decoder.limitLog)
  return ReadEntry(mapping: block.mapping, content: content, log: log)
}

private func written<Fields: EntryFields>(_ content: EntryContent<Fields>) -> [WrittenField] {
  Fields.schema.written(content, blank: EntryContent())
}

private func sample() throws -> ContentTree {
  let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  var log = DiagnosticLog()
  return try listContent("/\(folder)/content", reporting: &log)
}

private func sources(of kind: EntryKind) throws -> [SourceFile] {
  let tree = try sample()
  var log = DiagnosticLog()
  let sources = tree.entries.filter { $0.kind == kind }
    .compactMap { readSource($0.path, in: tree, reporting: &log)?.source }
  try #require(!sources.isEmpty)
  return sources
}

// MARK: Comparing

/// Records of a list say what holds where they say nothing.
private func isDefault(_ change: CollectionDifference<String>.Change) -> Bool {
  guard case .insert(_, let text, _) = change else { return false }
  return ["qualifier=exact", "tally=other"].contains(text)
}

/// The texts of a value in their order, those of records behind their keys; of closed sets the
/// English ones.
private func flat(_ node: Node, _ field: FieldDescription) -> [String] {
  switch node {
  case .scalar(let scalar):
    guard !scalar.text.isEmpty else { return [] }
    if case .geoPoint = field.shape {
      return [scalar.text.split(separator: ",").map { "\(Double($0) ?? 0)" }.joined(separator: ",")]
    }
    return [field.shape.choices.first { $0.label == scalar.text }?.value ?? scalar.text]
  case .sequence(let nodes, _): return nodes.flatMap { flat($0, field) }
  case .mapping(let mapping):
    return field.shape.recordFields.flatMap { inner in
      mapping.pairs.filter { $0.key.text == inner.key || $0.key.text == inner.label }
        .flatMap { flat($0.value, inner) }.map { inner.key + "=" + $0 }
    }
  }
}

private func flat(_ json: Any?, _ field: FieldDescription) -> [String] {
  switch json {
  case let text as String: [text]
  case let values as [Any]: values.flatMap { flat($0, field) }
  case let record as [String: Any]:
    field.shape.recordFields.flatMap { inner in
      flat(record[inner.key], inner).map { inner.key + "=" + $0 }
    }
  case let number as NSNumber:
    if case .boolean = field.shape { ["\(number.boolValue)"] } else { ["\(number)"] }
  default: []
  }
}
