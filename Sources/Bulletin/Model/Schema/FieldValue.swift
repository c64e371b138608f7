/// A type that a front-matter value can have. Everything that is said of a field's type — in
/// messages, manuals, schemas — comes from `shape`.
package protocol FieldValue: Sendable {
  static var shape: FieldShape { get }
  /// nil where the value is wrong; it has then been reported.
  static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Self?
  /// The way back; nil where there is nothing to write.
  var written: WrittenValue? { get }
  static var holdsReferences: Bool { get }
  mutating func resolveReferences(_ resolver: inout any NameResolver)
}

extension FieldValue {
  package static var holdsReferences: Bool { false }
  package mutating func resolveReferences(_ resolver: inout any NameResolver) {}
}

/// What may be written in a field.
package indirect enum FieldShape: Sendable {
  case text, boolean, date, dateTime, timeRange, geoPoint, weekdays, file, rule, organizer, campaign
  case integer(ClosedRange<Int>)
  case number
  /// Values as written, with their Chinese labels.
  case choice([(value: String, label: String)])
  case reference(EntryKind)
  case record([FieldDescription])
  case list(FieldShape)

  /// The fields of a record or of each record of a list.
  package var recordFields: [FieldDescription] {
    switch self {
    case .record(let fields): fields
    case .list(let element): element.recordFields
    default: []
    }
  }

  /// What may be written, or be in the list; empty where that is not a closed set.
  package var choices: [(value: String, label: String)] {
    switch self {
    case .boolean: [("true", "是"), ("false", "否")]
    case .choice(let choices): choices
    case .list(let element): element.choices
    default: []
    }
  }
}

/// What a manual, a form or a schema says of one field.
package struct FieldDescription: Sendable {
  package let key: String
  package let label: String
  package let shape: FieldShape
  package let isRequired: Bool
  package internal(set) var limit: FieldLimit?
  let help: String?
  let absence: String?

  /// What to write, in Chinese.
  package var hint: String {
    [limit?.hint, help ?? choiceHint, absence].compactMap(\.self).joined(separator: "，")
  }

  private var choiceHint: String? {
    let labels = shape.choices.map(\.label)
    guard let last = labels.last else { return nil }
    return labels.dropLast().joined(separator: "、") + "或" + last
  }
}

extension Optional: FieldValue where Wrapped: FieldValue {
  package static var shape: FieldShape { Wrapped.shape }
  package var written: WrittenValue? { self?.written }
  package static var holdsReferences: Bool { Wrapped.holdsReferences }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Wrapped?? {
    guard let value = Wrapped.decode(node, &decoder) else { return nil }
    return .some(.some(value))
  }

  package mutating func resolveReferences(_ resolver: inout any NameResolver) {
    self?.resolveReferences(&resolver)
  }
}

extension Array: FieldValue where Element: FieldValue {
  package static var shape: FieldShape { .list(Element.shape) }
  package var written: WrittenValue? { isEmpty ? nil : .list(compactMap(\.written)) }
  package static var holdsReferences: Bool { Element.holdsReferences }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> [Element]? {
    let outer = decoder.listPosition
    defer { decoder.listPosition = outer }
    guard case .sequence(let nodes, let range) = node else {
      decoder.listPosition = .inPlaceOfList
      return Element.decode(node, &decoder).map { [$0] } ?? []
    }
    decoder.listPosition = range.isBeyond(nodes.last?.range) ? .inFlow : .inBlock
    return nodes.compactMap { Element.decode($0, &decoder) }
  }

  package mutating func resolveReferences(_ resolver: inout any NameResolver) {
    for index in indices { self[index].resolveReferences(&resolver) }
  }
}

extension SourceRange {
  /// A list in brackets ends after its last element, one in lines ends with it.
  fileprivate func isBeyond(_ last: SourceRange?) -> Bool {
    guard let last else { return true }
    return (endLine, endColumn) > (last.endLine, last.endColumn)
  }
}
