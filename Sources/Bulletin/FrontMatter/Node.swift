/// A YAML value as written, with its place. Nothing is coerced: every scalar is text.
package enum Node: Sendable, Equatable {
  case scalar(Scalar)
  case sequence([Node], SourceRange)
  case mapping(Mapping)

  package var range: SourceRange {
    switch self {
    case .scalar(let scalar): scalar.range
    case .sequence(_, let range): range
    case .mapping(let mapping): mapping.range
    }
  }
}

package struct Scalar: Sendable, Equatable {
  package var text: String
  /// Written without quotes and not as a block.
  package var isPlain: Bool
  /// The value as written, quotes included.
  package var range: SourceRange

  package init(text: String, isPlain: Bool, range: SourceRange) {
    self.text = text
    self.isPlain = isPlain
    self.range = range
  }
}

package struct Mapping: Sendable, Equatable {
  package struct Pair: Sendable, Equatable {
    package var key: Scalar
    package var value: Node

    package init(key: Scalar, value: Node) {
      self.key = key
      self.value = value
    }
  }

  /// In the order of the file, repeated keys included.
  package var pairs: [Pair]
  package var range: SourceRange

  package init(pairs: [Pair], range: SourceRange) {
    self.pairs = pairs
    self.range = range
  }
}
