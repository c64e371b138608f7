import CMarkGFM
import Glibc

/// What cmark made of one body, and the cursor that walks it. No other type holds cmark's pointers.
@safe struct MarkdownTree: ~Copyable {
  struct Features {
    var strikethrough = false
    var footnotes = false
    /// The source holds a `~` at all.
    var tildes = false
    /// The source holds marks, to be taken out of every text.
    var marks = false
  }

  enum Step {
    case enter, leave
  }

  private let root: OpaquePointer
  private let iterator: OpaquePointer
  private var node: OpaquePointer
  private let hasMarks: Bool
  private let hasFootnotes: Bool

  init?(parsing source: Span<UInt8>, _ features: Features) {
    guard let root = unsafe parseMarkdown(source, features) else { return nil }
    guard let iterator = unsafe cmark_iter_new(root) else {
      unsafe cmark_node_free(root)
      return nil
    }
    unsafe self.root = root
    unsafe self.iterator = iterator
    unsafe node = root
    hasMarks = features.marks
    hasFootnotes = features.footnotes
  }

  deinit {
    unsafe cmark_iter_free(iterator)
    unsafe cmark_node_free(root)
  }

  // MARK: The walk

  /// Moves on; nil at the end. Nodes without children are entered only.
  mutating func next() -> Step? {
    let event = unsafe cmark_iter_next(iterator)
    guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT,
      let node = unsafe cmark_iter_get_node(iterator)
    else { return nil }
    unsafe self.node = node
    return event == CMARK_EVENT_ENTER ? .enter : .leave
  }

  /// Back to the start, the document entered.
  mutating func rewind() { unsafe cmark_iter_reset(iterator, root, CMARK_EVENT_ENTER) }

  /// Moves from leaving the node to entering it.
  mutating func enterAgain() { unsafe cmark_iter_reset(iterator, node, CMARK_EVENT_ENTER) }

  /// Moves from entering the node to leaving it.
  mutating func skipChildren() { unsafe cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT) }

  var kind: NodeKind { unsafe NodeKind(node) }

  // MARK: The node

  /// Line of the source, from 1. An inline may begin further down, never further up.
  ///
  /// What cmark splits off above the header of a table has no line of its own: the table bears it.
  var line: Int {
    let line = unsafe Int(cmark_node_get_start_line(node))
    guard line == 0, let next = unsafe cmark_node_next(node) else { return line }
    return unsafe Int(cmark_node_get_start_line(next))
  }
  var column: Int { unsafe Int(cmark_node_get_start_column(node)) }
  var lastLine: Int { unsafe Int(cmark_node_get_end_line(node)) }
  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(node)) }
  var isOrderedList: Bool { unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }
  var listStart: Int { unsafe Int(cmark_node_get_list_start(node)) }
  var isHeaderRow: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(node) != 0 }
  var isEmpty: Bool { unsafe cmark_node_first_child(node) == nil }
  var isTask: Bool { unsafe NodeKind.extensionName(node) == "tasklist" }

  var destination: String { unsafe string(cmark_node_get_url(node)) }
  var title: String { unsafe string(cmark_node_get_title(node)) }
  var info: String { unsafe string(cmark_node_get_fence_info(node)) }

  /// How a block of code is fenced.
  struct Fence {
    let length: Int
    /// Blanks before it.
    let offset: Int
    let character: UInt8
  }

  /// nil where the lines of the block are indented.
  var fence: Fence? {
    var (length, offset): (Int32, Int32) = (0, 0)
    var character: CChar = 0
    guard unsafe cmark_node_get_fenced(node, &length, &offset, &character) != 0 else { return nil }
    return Fence(length: Int(length), offset: Int(offset), character: UInt8(bitPattern: character))
  }

  /// The literal of a text, code or footnote reference.
  func withText(_ use: (Span<UInt8>) -> Void) {
    unsafe withLiteral(of: node, hasMarks: hasMarks, use)
  }

  /// Alignment of each column of a table, as cmark gives it: `l`, `c`, `r` or 0.
  var alignments: [UInt8] {
    guard let first = unsafe cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(node))
    return unsafe Array(UnsafeBufferPointer(start: first, count: count))
  }

  /// The number of the note that a reference names.
  var footnoteNumber: Int { unsafe footnoteNumber(of: node) }

  private func footnoteNumber(of node: OpaquePointer) -> Int {
    guard let literal = unsafe cmark_node_get_literal(node) else { return 0 }
    return unsafe Int(atoi(literal))
  }

  /// How often each note is referred to outside links and images, by number less one.
  var footnoteReferences: [Int] {
    guard hasFootnotes, let iterator = unsafe cmark_iter_new(root) else { return [] }
    defer { unsafe cmark_iter_free(iterator) }
    var counts: [Int] = []
    var links = 0
    var event = unsafe cmark_iter_next(iterator)
    while event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) {
      switch unsafe NodeKind(node) {
      case .link, .image: links += event == CMARK_EVENT_ENTER ? 1 : -1
      case .footnoteReference where event == CMARK_EVENT_ENTER && links == 0:
        countReference(unsafe footnoteNumber(of: node), in: &counts)
      default: break
      }
      event = unsafe cmark_iter_next(iterator)
    }
    return counts
  }

  private func countReference(_ number: Int, in counts: inout [Int]) {
    while counts.count < number { counts.append(0) }
    if number > 0 { counts[number - 1] += 1 }
  }

  func literalBegins(with start: StaticString) -> Bool {
    guard let literal = unsafe cmark_node_get_literal(node) else { return false }
    return unsafe strncmp(literal, start.utf8Start, start.utf8CodeUnitCount) == 0
  }

  // MARK: Around the node

  /// A cell of the row that heads its table.
  var isInHeaderRow: Bool {
    guard let row = unsafe cmark_node_parent(node) else { return false }
    return unsafe cmark_gfm_extensions_get_table_row_is_header(row) != 0
  }

  /// A paragraph whose text stands in its list item without a `p`.
  var isTight: Bool {
    guard let item = unsafe cmark_node_parent(node), let list = unsafe cmark_node_parent(item)
    else { return false }
    return unsafe cmark_node_get_type(list) == CMARK_NODE_LIST
      && cmark_node_get_list_tight(list) != 0
  }

  var holdsOnlyAnImage: Bool {
    guard let child = unsafe cmark_node_first_child(node), unsafe cmark_node_next(child) == nil
    else { return false }
    return unsafe cmark_node_get_type(child) == CMARK_NODE_IMAGE
  }

  var isTopLevel: Bool {
    guard let parent = unsafe cmark_node_parent(node) else { return false }
    return unsafe cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT
  }

  /// One text of blanks, of any width.
  var holdsOnlyBlanks: Bool {
    guard let child = unsafe cmark_node_first_child(node),
      unsafe cmark_node_next(child) == nil, unsafe cmark_node_get_type(child) == CMARK_NODE_TEXT
    else { return false }
    var isBlank = false
    unsafe withLiteral(of: child, hasMarks: hasMarks) { isBlank = $0.leadingBlanks == $0.count }
    return isBlank
  }

  var isLastInFootnote: Bool {
    guard unsafe cmark_node_next(node) == nil, let parent = unsafe cmark_node_parent(node) else {
      return false
    }
    return unsafe cmark_node_get_type(parent) == CMARK_NODE_FOOTNOTE_DEFINITION
  }

  /// A soft break prints nothing: the words beside it belong together.
  var softBreakIsClosed: Bool { unsafe SoftBreak(node, hasMarks: hasMarks).isClosed }

  /// The words inside the node, without its markup.
  var plainText: PlainText {
    var result = PlainText()
    var next = unsafe cmark_node_first_child(node)
    while let inner = unsafe next {
      switch unsafe NodeKind(inner) {
      case .text, .code: unsafe withLiteral(of: inner, hasMarks: hasMarks) { result.add($0) }
      case .softBreak:
        if unsafe !SoftBreak(inner, hasMarks: hasMarks).isClosed { result.addBreak() }
      case .lineBreak: result.addBreak()
      default: break
      }
      unsafe next = cmark_node_first_child(inner) ?? following(inner, within: node)
    }
    return result
  }

  /// The node after `node` that is no child of it: the next sibling of it or of the nearest ancestor
  /// with one, inside `top`.
  private func following(_ node: OpaquePointer, within top: OpaquePointer) -> OpaquePointer? {
    var current = unsafe node
    while true {
      if let sibling = unsafe cmark_node_next(current) { return unsafe sibling }
      guard let parent = unsafe cmark_node_parent(current), unsafe parent != top else { return nil }
      unsafe current = parent
    }
  }

  // MARK: Text

  private func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text = unsafe text else { return "" }
    let string = unsafe String(cString: text)
    guard hasMarks, let bare = withoutMarks(string.utf8.span) else { return string }
    return String(decoding: bare, as: UTF8.self)
  }
}

/// The literal of `node` as its author wrote it.
func withLiteral(of node: OpaquePointer, hasMarks: Bool, _ use: (Span<UInt8>) -> Void) {
  guard let literal = unsafe cmark_node_get_literal(node) else { return }
  let bytes = unsafe UnsafeRawBufferPointer(start: literal, count: strlen(literal))
  let text = unsafe Span<UInt8>(_unsafeBytes: bytes)
  if hasMarks, let bare = withoutMarks(text) { return use(bare.span) }
  use(text)
}
