/// The Markdown text of one entry: what stands after its front matter.
package struct Body: Sendable {
  /// The whole file.
  package let file: SourceFile
  /// Offset of its first byte in the file.
  package let offset: Int
  /// Number, from 1, of its first line in the file.
  package let line: Int
  /// Level that its highest headings are printed with.
  package var topLevel = 2
  /// Stands before every id, for a page that prints several bodies; should end in `_`.
  package var idPrefix = ""
  /// Ids that the page around the body uses: links may name them, headings may not have them.
  package var pageAnchors: Set<String> = []
}
