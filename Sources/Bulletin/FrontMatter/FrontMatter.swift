/// The block between the `---` lines, and where the body begins.
package struct FrontMatter: Sendable {
  /// Its keys and values, in the order of the file.
  package var mapping: Mapping
  /// Top-level keys whose value could not be read and has been reported: they count as present.
  package var unreadableKeys: Set<String>
  /// The closing `---`: where a missing key is reported.
  package var closing: SourceRange
  /// Offset of the first byte after the closing line.
  package var bodyOffset: Int
  /// Line number, from 1, of the first line of the body.
  package var bodyLine: Int
}
