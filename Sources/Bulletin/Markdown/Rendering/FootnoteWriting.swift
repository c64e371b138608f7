/// The footnotes of a body. cmark moves their definitions to the end, in the order of their numbers.
struct FootnoteState {
  /// How often each note is referred to, by number less one.
  private(set) var references: [Int] = []
  private var written: [Int] = []
  /// Notes opened so far.
  private(set) var count = 0
  var needsBacklinks = false

  var areOpen: Bool { count > 0 }

  mutating func start(_ tree: borrowing MarkdownTree) {
    references = tree.footnoteReferences
    written = references.map { _ in 0 }
  }

  mutating func open() -> Int {
    count += 1
    needsBacklinks = true
    return count
  }

  /// Which reference to the note it is, from 1.
  mutating func refer(to number: Int) -> Int {
    guard written.indices.contains(number - 1) else { return 1 }
    written[number - 1] += 1
    return written[number - 1]
  }

  func referenceCount(of number: Int) -> Int {
    references.indices.contains(number - 1) ? references[number - 1] : 0
  }

  static func noteID(_ number: Int) -> String { "fn_\(number)" }

  static func referenceID(_ number: Int, _ copy: Int) -> String {
    copy == 1 ? "fnref_\(number)" : "fnref_\(number)_\(copy)"
  }

  /// The ids of all notes opened and of the references to them.
  var ids: [String] {
    (0..<count).flatMap { index in
      let copies = 0..<referenceCount(of: index + 1)
      return [FootnoteState.noteID(index + 1)]
        + copies.map { FootnoteState.referenceID(index + 1, $0 + 1) }
    }
  }
}

extension BodyWriter {
  mutating func writeFootnoteReference(_ tree: borrowing MarkdownTree) {
    beginsLine = false
    let number = tree.footnoteNumber
    markup.add("<sup class=\"footnote-ref\">")
    if linkState == .outside {
      let id = FootnoteState.referenceID(number, footnotes.refer(to: number))
      openAnchor(Link(fragment: body.idPrefix + FootnoteState.noteID(number)))
      addID(id)
      markup.add(" aria-label=\"注释 ")
      markup.add(number)
      markup.add("\">")
      markup.add(number)
      markup.add("</a>")
    } else {
      markup.add(number)
    }
    markup.add("</sup>")
  }

  mutating func openFootnote() {
    if !footnotes.areOpen { openFootnotes() }
    let number = footnotes.open()
    openBlock("<li")
    addID(FootnoteState.noteID(number))
    markup.add(">\n")
  }

  mutating func closeFootnote() {
    if footnotes.needsBacklinks, footnotes.referenceCount(of: footnotes.count) > 0 {
      openBlock("<p>")
      writeBacklinks()
      markup.add("</p>\n")
    }
    markup.add("</li>\n")
  }

  mutating func closeFootnotes() {
    if footnotes.areOpen { markup.add("</ol>\n</section>\n") }
  }

  /// Headings inside a note stand under the section's own.
  private mutating func openFootnotes() {
    levels.beginSection()
    openBlock("<section class=\"footnotes\"><h")
    markup.add(body.topLevel)
    markup.add(">注释</h")
    markup.add(body.topLevel)
    markup.add(">\n<ol>\n")
  }

  mutating func writeBacklinks() {
    footnotes.needsBacklinks = false
    let number = footnotes.count
    let count = footnotes.referenceCount(of: number)
    for copy in 0..<count {
      let id = FootnoteState.referenceID(number, copy + 1)
      markup.add(" ")
      openAnchor(Link(fragment: body.idPrefix + id))
      markup.add(" class=\"footnote-back\" aria-label=\"返回注释 ")
      markup.add(number)
      markup.add(" 的")
      if count > 1 { addOrdinal(copy + 1) }
      markup.add("引用处\">↑</a>")
    }
  }

  private mutating func addOrdinal(_ number: Int) {
    markup.add("第 ")
    markup.add(number)
    markup.add(" 个")
  }

  private mutating func addID(_ id: String) {
    markup.add(" id=\"")
    markup.addText(body.idPrefix + id)
    markup.add("\"")
  }
}
