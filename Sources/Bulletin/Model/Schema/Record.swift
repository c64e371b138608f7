/// A mapping with a schema of its own, one level deep: an element of `photos`, `steps`, `hours`…
package protocol Record: FieldValue {
  init()
  static var schema: Schema<Self> { get }
  /// For records whose place a later check needs.
  mutating func place(at range: SourceRange)
}

extension Record {
  package mutating func place(at range: SourceRange) {}

  package static var shape: FieldShape { .record(schema.fields.map(\.description)) }
  package var written: WrittenValue? { .record(Self.schema.written(self, blank: Self())) }

  package static var holdsReferences: Bool { schema.fields.contains { $0.resolve != nil } }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Self? {
    guard case .mapping(let mapping) = node else {
      decoder.reportExpectedRecord(at: node, fields: schema.fields.map(\.description))
      return nil
    }
    var record = Self()
    record.place(at: mapping.range)
    let errorsBefore = decoder.log.count(.error)
    decoder.decode(mapping, by: schema, into: &record)
    return decoder.log.count(.error) == errorsBefore ? record : nil
  }

  package mutating func resolveReferences(_ resolver: inout any NameResolver) {
    Self.schema.resolveReferences(of: &self, &resolver)
  }
}
