/// A stretch of one file: lines and columns from 1, columns in UTF-8 bytes, end exclusive.
package struct SourceRange: Hashable, Sendable {
  package var line: Int
  package var column: Int
  package var endLine: Int
  package var endColumn: Int
}

extension SourceRange {
  /// `length` bytes of one line; without it a place that marks nothing.
  package init(line: Int, column: Int, length: Int = 0) {
    self.init(line: line, column: column, endLine: line, endColumn: column + length)
  }

  /// The start of a file: where a finding about the whole file stands.
  package static let start = SourceRange(line: 1, column: 1)
}

/// A range in a named file. `file` is the path inside `content/`.
package struct Place: Hashable, Sendable {
  package var file: String
  package var range: SourceRange
}
