import CMarkGFM

/// The kinds of cmark's nodes.
enum NodeKind {
  case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
  case footnoteDefinition, table, tableRow, tableCell
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
  case footnoteReference
  case unknown

  init(_ node: OpaquePointer) {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: self = .text
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_STRONG: self = .strong
    case CMARK_NODE_EMPH: self = .emphasis
    case CMARK_NODE_SOFTBREAK: self = .softBreak
    case CMARK_NODE_LINEBREAK: self = .lineBreak
    case CMARK_NODE_LINK: self = .link
    case CMARK_NODE_IMAGE: self = .image
    case CMARK_NODE_CODE: self = .code
    case CMARK_NODE_HTML_INLINE: self = .htmlInline
    case CMARK_NODE_FOOTNOTE_REFERENCE: self = .footnoteReference
    case CMARK_NODE_HEADING: self = .heading
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_LIST: self = .list
    case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
    case CMARK_NODE_CODE_BLOCK: self = .codeBlock
    case CMARK_NODE_HTML_BLOCK: self = .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: self = .footnoteDefinition
    case CMARK_NODE_DOCUMENT: self = .document
    default: self = unsafe NodeKind.ofExtension(node)
    }
  }

  /// Extensions number their kinds while they register; only the names are fixed.
  private static func ofExtension(_ node: OpaquePointer) -> NodeKind {
    switch unsafe extensionName(node) {
    case "table_cell": .tableCell
    case "table_row", "table_header": .tableRow
    case "table": .table
    case "strikethrough": .strikethrough
    default: .unknown
    }
  }

  static func extensionName(_ node: OpaquePointer) -> String {
    guard let name = unsafe cmark_node_get_type_string(node) else { return "" }
    return unsafe String(cString: name)
  }

  var isInline: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough,
      .link, .image, .footnoteReference:
      true
    default: false
    }
  }
}
