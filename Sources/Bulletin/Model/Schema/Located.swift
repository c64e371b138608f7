/// A value whose place a later check needs.
package struct Located<Value: FieldValue>: FieldValue {
  package let value: Value
  package let range: SourceRange

  package static var shape: FieldShape { Value.shape }
  package var written: WrittenValue? { value.written }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Located? {
    Value.decode(node, &decoder).map { Located(value: $0, range: node.range) }
  }
}

/// A text with its place.
package typealias LocatedText = Located<String>

extension Located<String> {
  package var text: String { value }

  init(text: String, range: SourceRange) { self.init(value: text, range: range) }
}
