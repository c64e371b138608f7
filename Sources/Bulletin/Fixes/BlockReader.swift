/// Reads the blocks of a body, in cmark's order, as parts of a public reading.
struct BlockReader {
  private(set) var parts: [PublicReading.Part] = []
  private let lines: SourceLines
  private let bodyLine: Int
  /// What the block being read stands in; a list with the number of its item, or without.
  private var containers: [Container] = []
  private var levels: HeadingLevels
  private var notes = 0
  private var links = 0
  private var part: PublicReading.Part?

  private enum Container {
    case quote
    case list(number: Int?)
    case note(Int)
  }

  init(_ body: Body, _ lines: SourceLines) {
    self.lines = lines
    bodyLine = body.line
    levels = HeadingLevels(top: body.topLevel)
  }

  mutating func read(_ tree: inout MarkdownTree) {
    while let step = tree.next() {
      switch step {
      case .enter: enter(tree.kind, tree)
      case .leave: leave(tree.kind, tree)
      }
    }
  }

  private mutating func enter(_ kind: NodeKind, _ tree: borrowing MarkdownTree) {
    switch kind {
    case .blockQuote: containers.append(.quote)
    case .list: containers.append(.list(number: tree.isOrderedList ? tree.listStart : nil))
    case .footnoteDefinition: openNote()
    case .item: readItem(tree)
    case .paragraph: open("p", tree)
    case .heading: openHeading(tree)
    case .tableRow: open(tree.isHeaderRow ? "T" : "t", tree)
    case .codeBlock: readBlock("c", tree)
    case .htmlBlock: readBlock("x", tree)
    case .thematicBreak: readBlock("r", tree)
    case .tableCell: add(0x1F, counting: .cell)
    case .text: readText(tree)
    case .code: tree.withText { add(0x02, $0) }
    case .softBreak: add(0x0A)
    case .lineBreak: add(0x03)
    case .emphasis: add(0x04, counting: .emphasis)
    case .strong: add(0x05, counting: .emphasis)
    case .strikethrough: add(0x06, counting: .emphasis)
    case .link: openLink(tree)
    case .image: openPicture(tree)
    // Unresolved, it would be read so.
    case .footnoteReference: add("[^\(tree.footnoteNumber)]")
    case .document, .table, .htmlInline, .unknown: break
    }
  }

  private mutating func leave(_ kind: NodeKind, _ tree: borrowing MarkdownTree) {
    switch kind {
    case .blockQuote, .list, .footnoteDefinition: _ = containers.popLast()
    case .item: countItem()
    case .paragraph, .heading, .tableRow: close()
    case .emphasis, .strong, .strikethrough, .image: add(0x07)
    case .link:
      links -= 1
      add(0x07)
    default: break
    }
  }

  // MARK: Blocks

  private mutating func open(_ kind: Character, _ tree: borrowing MarkdownTree) {
    let start = lines.offset(line: bodyLine + max(tree.line, 1) - 1, column: 1)
    let frame = containers.map(frame).joined() + String(kind)
    part = PublicReading.Part(range: start..<start, frame: Array(frame.utf8))
  }

  private func frame(_ container: Container) -> String {
    switch container {
    case .quote: ">"
    case .list(nil): "-"
    case .list(let number?): "\(number)."
    case .note(let number): "^\(number)"
    }
  }

  private mutating func close() {
    if let part { parts.append(part) }
    part = nil
  }

  private mutating func readBlock(_ kind: Character, _ tree: borrowing MarkdownTree) {
    open(kind, tree)
    // What an author writes as HTML is not printed.
    if kind == "c" { tree.withText { add(0x02, $0) } }
    close()
  }

  private mutating func openHeading(_ tree: borrowing MarkdownTree) {
    let text = tree.plainText.string
    let isBlank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    open("h", tree)
    if !isBlank { add("\(levels.printed(tree.headingLevel))") }
  }

  private mutating func readItem(_ tree: borrowing MarkdownTree) {
    open(tree.isTask ? "k" : "i", tree)
    part?.shape[.item] = 1
    close()
  }

  private mutating func countItem() {
    guard case .list(let number?) = containers.last else { return }
    containers[containers.count - 1] = .list(number: number + 1)
  }

  private mutating func openNote() {
    if notes == 0 { levels.beginSection() }
    notes += 1
    containers.append(.note(notes))
  }

  // MARK: Words

  private mutating func readText(_ tree: borrowing MarkdownTree) {
    let isLinked = links > 0
    tree.withText { text in
      part?.words.append(text)
      var index = 0
      while !isLinked, let address = bareURL(in: text, from: index) {
        part?.shape[.link] += 1
        index = address.upperBound
      }
    }
  }

  private mutating func openLink(_ tree: borrowing MarkdownTree) {
    links += 1
    add(0x08, counting: .link)
    addTarget(tree)
  }

  private mutating func openPicture(_ tree: borrowing MarkdownTree) {
    add(0x0B, counting: .picture)
    addTarget(tree)
  }

  private mutating func addTarget(_ tree: borrowing MarkdownTree) {
    part?.targets += tree.destination.utf8
    part?.targets.append(0x0A)
    add(tree.title)
  }

  private mutating func add(_ sign: UInt8, counting kind: Shape.Kind? = nil) {
    part?.words.append(sign)
    if let kind { part?.shape[kind] += 1 }
  }

  private mutating func add(_ sign: UInt8, _ text: Span<UInt8>) {
    part?.words.append(sign)
    part?.words.append(text)
    part?.words.append(sign)
  }

  private mutating func add(_ text: String) { part?.words += text.utf8 }
}
