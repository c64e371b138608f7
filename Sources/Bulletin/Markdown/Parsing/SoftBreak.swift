import CMarkGFM

/// A line end of the source among the words of a paragraph.
@safe struct SoftBreak {
  private let node: OpaquePointer
  private let hasMarks: Bool

  /// `node` outlives it.
  init(_ node: OpaquePointer, hasMarks: Bool) {
    unsafe self.node = node
    self.hasMarks = hasMarks
  }

  /// Nothing is printed in its place.
  var isClosed: Bool {
    guard let before = unsafe word(from: node, previousLeaf),
      let after = unsafe word(from: node, nextLeaf)
    else { return false }
    var joint = LineJoint.blank
    unsafe withLiteral(of: before, hasMarks: hasMarks) { before in
      unsafe withLiteral(of: after, hasMarks: hasMarks) { after in
        joint = LineJoint(before, after.extracting(after.leadingBlanks..<after.count))
      }
    }
    switch joint {
    case .closed: return true
    case .blank: return false
    case .closedInColumns: return endsColumn
    }
  }

  private typealias Step = (OpaquePointer) -> OpaquePointer?

  /// The next text that is printed, in the direction of `step`; nil where something else is.
  private func word(from start: OpaquePointer, _ step: Step) -> OpaquePointer? {
    var next = unsafe step(start)
    while let leaf = unsafe next {
      switch unsafe NodeKind(leaf) {
      case .text, .code: if unsafe !isBlank(leaf) { return unsafe leaf }
      case .htmlInline, .footnoteReference: break
      default: return nil
      }
      unsafe next = step(leaf)
    }
    return nil
  }

  private func isBlank(_ leaf: OpaquePointer) -> Bool {
    var isBlank = true
    unsafe withLiteral(of: leaf, hasMarks: hasMarks) { isBlank = $0.leadingBlanks == $0.count }
    return isBlank
  }

  // MARK: Columns

  private var endsColumn: Bool {
    let (line, start) = unsafe measureLine(from: node, previousLeaf)
    let (next, end) = unsafe measureLine(from: node, nextLeaf)
    let previous = unsafe start.map { unsafe measureLine(from: $0, previousLeaf).line }
    return unsafe ColumnLine.breaks(
      after: line, previous: previous, next: next, nextIsLast: end == nil)
  }

  /// The line beside `start` and the break at its other end.
  private func measureLine(
    from start: OpaquePointer, _ step: Step
  ) -> (line: ColumnLine, end: OpaquePointer?) {
    var line = ColumnLine()
    var next = unsafe step(start)
    while let leaf = unsafe next, !line.isTooLong {
      switch unsafe NodeKind(leaf) {
      case .text, .code: unsafe withLiteral(of: leaf, hasMarks: hasMarks) { line.add($0) }
      case .softBreak, .lineBreak: return unsafe (line, leaf)
      case .image: line.addUnknown()
      default: break
      }
      unsafe next = step(leaf)
    }
    return (line, nil)
  }
}

// MARK: The leaves of a block, in the order of reading

private func nextLeaf(_ node: OpaquePointer) -> OpaquePointer? {
  var leaf = unsafe outward(node, cmark_node_next)
  while let inner = unsafe leaf, unsafe isContainer(inner),
    let first = unsafe cmark_node_first_child(inner)
  { unsafe leaf = first }
  return unsafe leaf
}

private func previousLeaf(_ node: OpaquePointer) -> OpaquePointer? {
  var leaf = unsafe outward(node, cmark_node_previous)
  while let inner = unsafe leaf, unsafe isContainer(inner),
    let last = unsafe cmark_node_last_child(inner)
  { unsafe leaf = last }
  return unsafe leaf
}

/// The neighbour of `node`, or of the innermost markup around it that has one.
private func outward(
  _ node: OpaquePointer, _ neighbour: (OpaquePointer?) -> OpaquePointer?
) -> OpaquePointer? {
  var current = unsafe node
  while true {
    if let found = unsafe neighbour(current) { return unsafe found }
    guard let parent = unsafe cmark_node_parent(current), unsafe NodeKind(parent).isInline else {
      return nil
    }
    unsafe current = parent
  }
}

/// Of words that are printed; an alternative text is not.
private func isContainer(_ node: OpaquePointer) -> Bool {
  switch unsafe NodeKind(node) {
  case .emphasis, .strong, .strikethrough, .link: true
  default: false
  }
}
