/// A type that a front-matter value can have. Everything that is said of a field's type — in
/// messages, manuals, schemas — comes from `shape`.
package protocol FieldValue: Sendable {
  static var shape: FieldShape { get }
  /// nil where the value is wrong; it has then been reported.
  static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Self?
  static var holdsReferences: Bool { get }
  mutating func resolveReferences(_ resolver: inout ReferenceResolver)
}

extension FieldValue {
  package static var holdsReferences: Bool { false }
  package mutating func resolveReferences(_ resolver: inout ReferenceResolver) {}
}

package indirect enum FieldShape: Sendable {
  case text, integer, boolean, date, dateTime, timeRange, geoPoint, weekdays, file, rule, organizer
  case number
  /// Values as written, with their Chinese labels.
  case choice([(value: String, label: String)])
  case reference(EntryKind)
  case campaign
  case record([FieldDescription])
  case list(FieldShape)

  /// A list of references or choices may not be separated by Chinese punctuation.
  var isSeparable: Bool {
    switch self {
    case .choice, .reference, .campaign, .weekdays: true
    default: false
    }
  }
}

/// What a manual or an editor's form says of one field.
package struct FieldDescription: Sendable {
  package let key: String
  package let label: String
  package let help: String
  package let shape: FieldShape
  package let isRequired: Bool
}

extension Optional: FieldValue where Wrapped: FieldValue {
  package static var shape: FieldShape { Wrapped.shape }
  package static var holdsReferences: Bool { Wrapped.holdsReferences }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Wrapped?? {
    guard let value = Wrapped.decode(node, &decoder) else { return nil }
    return .some(.some(value))
  }

  package mutating func resolveReferences(_ resolver: inout ReferenceResolver) {
    self?.resolveReferences(&resolver)
  }
}

extension Array: FieldValue where Element: FieldValue {
  package static var shape: FieldShape { .list(Element.shape) }
  package static var holdsReferences: Bool { Element.holdsReferences }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> [Element]? {
    let nodes: [Node]
    if case .sequence(let elements, _) = node { nodes = elements } else { nodes = [node] }
    var values: [Element] = []
    for element in nodes {
      if Element.shape.isSeparable, decoder.reportFullWidthSeparator(in: element) { continue }
      if let value = Element.decode(element, &decoder) { values.append(value) }
    }
    return values
  }

  package mutating func resolveReferences(_ resolver: inout ReferenceResolver) {
    for index in indices { self[index].resolveReferences(&resolver) }
  }
}
