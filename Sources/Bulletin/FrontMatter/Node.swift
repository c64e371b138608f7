/// A YAML value as written, with its place. Nothing is coerced: every scalar is text.
package enum Node: Sendable, Equatable {
  case scalar(Scalar)
  case sequence([Node], SourceRange)
  case mapping(Mapping)

  /// Where the value stands in the file, quotes and brackets included.
  package var range: SourceRange {
    switch self {
    case .scalar(let scalar): scalar.range
    case .sequence(_, let range): range
    case .mapping(let mapping): mapping.range
    }
  }
}

/// One text of a YAML file; quotes, escapes and folded lines are undone.
package struct Scalar: Sendable, Equatable {
  package var text: String
  /// Written without quotes and not as a block.
  package var isPlain: Bool
  /// The value as written, quotes included.
  package var range: SourceRange
}

/// The keys of a front matter, of `site.yml` or of a record, with their values.
package struct Mapping: Sendable, Equatable {
  /// One key and its value.
  package struct Pair: Sendable, Equatable {
    package var key: Scalar
    package var value: Node
  }

  /// In the order of the file, repeated keys included.
  package var pairs: [Pair]
  package var range: SourceRange
}

extension Mapping {
  /// Most of its keys begin with a Chinese character.
  var hasChineseKeys: Bool {
    pairs.count { $0.key.text.utf8.first.map { $0 >= 0x80 } ?? false } * 2 > pairs.count
  }

  /// The pairs of a `{…}` after the one at `index` that are pieces of its text, cut at a comma: no
  /// known key, without colon and value.
  func fragments(after index: Int, isKey: (String) -> Bool) -> [Pair] {
    guard index + 1 < pairs.count, case .scalar(let value) = pairs[index].value, value.isPlain,
      !value.text.isEmpty
    else { return [] }
    var line = value.range.endLine
    return Array(
      pairs[(index + 1)...].prefix { pair in
        defer { line = pair.key.range.endLine }
        return pair.isBareKey && pair.key.range.line == line && !isKey(pair.key.text)
      })
  }
}

extension Mapping.Pair {
  /// Nothing stands behind it but a blank before the bracket.
  fileprivate var isBareKey: Bool {
    guard case .scalar(let value) = value, value.text.isEmpty, value.isPlain else { return false }
    return value.range.line == key.range.endLine && value.range.column <= key.range.endColumn + 1
  }
}
