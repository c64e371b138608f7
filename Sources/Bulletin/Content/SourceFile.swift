/// One text file of `content/`, decoded: valid UTF-8 without BOM, line ends as `\n`.
package struct SourceFile: Sendable {
  /// Path inside `content/`, with `/`.
  package let path: String
  package let bytes: [UInt8]

  /// The range as a place in this file.
  package func place(_ range: SourceRange) -> Place { Place(file: path, range: range) }
}
