import CMarkGFM
import Synchronization

/// cmark switches process-wide tables on and off for strikethrough while it finishes a document;
/// every document with a `~` depends on them.
private let specialCharacters = Mutex(())

/// The root node; nil where memory is short. The caller frees it.
func parseMarkdown(_ source: Span<UInt8>, _ features: MarkdownTree.Features) -> OpaquePointer? {
  var options = CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
  if features.footnotes { options |= CMARK_OPT_FOOTNOTES }
  guard let parser = unsafe cmark_parser_new(options) else { return nil }
  defer { unsafe cmark_parser_free(parser) }
  var extensions = ["table", "tasklist"]
  if features.strikethrough { extensions.append("strikethrough") }
  for name in extensions {
    unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  unsafe source.withUnsafeBytes { bytes in
    guard let base = bytes.baseAddress else { return }
    unsafe cmark_parser_feed(parser, base.assumingMemoryBound(to: CChar.self), bytes.count)
  }
  guard features.tildes else { return unsafe cmark_parser_finish(parser) }
  var root: OpaquePointer?
  specialCharacters.withLock { _ in unsafe root = cmark_parser_finish(parser) }
  return unsafe root
}
