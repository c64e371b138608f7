/// The footnotes of a body. cmark moves their definitions to the end, in the order of their numbers.
struct FootnoteMarkup {
  private let idPrefix: String
  /// Of the heading above the notes.
  private let level: Int
  /// How often each note is referred to, by number less one.
  private var references: [Int] = []
  private var written: [Int] = []
  /// Notes opened so far.
  private var count = 0
  private var needsBacklinks = false

  init(idPrefix: String, level: Int) {
    self.idPrefix = idPrefix
    self.level = level
  }

  var areOpen: Bool { count > 0 }

  mutating func start(_ tree: borrowing MarkdownTree) {
    references = tree.footnoteReferences
    written = references.map { _ in 0 }
  }

  /// Which reference to the note it is, from 1.
  private mutating func nextReference(to number: Int) -> Int {
    guard written.indices.contains(number - 1) else { return 1 }
    written[number - 1] += 1
    return written[number - 1]
  }

  private func referenceCount(of number: Int) -> Int {
    references.indices.contains(number - 1) ? references[number - 1] : 0
  }

  private static func noteID(_ number: Int) -> String { "fn_\(number)" }

  private static func referenceID(_ number: Int, _ copy: Int) -> String {
    copy == 1 ? "fnref_\(number)" : "fnref_\(number)_\(copy)"
  }

  /// The ids of all notes opened and of the references to them.
  var ids: [String] {
    (0..<count).flatMap { index in
      let copies = 0..<referenceCount(of: index + 1)
      return [FootnoteMarkup.noteID(index + 1)]
        + copies.map { FootnoteMarkup.referenceID(index + 1, $0 + 1) }
    }
  }

  mutating func refer(to number: Int, isLinked: Bool, _ markup: inout Markup) {
    markup.add("<sup class=\"footnote-ref\">")
    if isLinked {
      let id = FootnoteMarkup.referenceID(number, nextReference(to: number))
      markup.openAnchor(Link(fragment: idPrefix + FootnoteMarkup.noteID(number)))
      markup.add("id", idPrefix + id)
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

  mutating func open(_ markup: inout Markup) {
    if !areOpen { openSection(&markup) }
    count += 1
    needsBacklinks = true
    markup.addLine("<li")
    markup.add("id", idPrefix + FootnoteMarkup.noteID(count))
    markup.add(">\n")
  }

  mutating func close(_ markup: inout Markup) {
    if needsBacklinks, referenceCount(of: count) > 0 {
      markup.addLine("<p>")
      addBacklinks(&markup)
      markup.add("</p>\n")
    }
    markup.add("</li>\n")
  }

  func finish(_ markup: inout Markup) {
    if areOpen { markup.add("</ol>\n</section>\n") }
  }

  private func openSection(_ markup: inout Markup) {
    markup.addLine("<section class=\"footnotes\"><h")
    markup.add(level)
    markup.add(">注释</h")
    markup.add(level)
    markup.add(">\n<ol>\n")
  }

  /// To the references to the note that is open.
  mutating func addBacklinks(_ markup: inout Markup) {
    needsBacklinks = false
    let copies = referenceCount(of: count)
    for copy in 0..<copies {
      markup.add(" ")
      markup.openAnchor(Link(fragment: idPrefix + FootnoteMarkup.referenceID(count, copy + 1)))
      markup.add(" class=\"footnote-back\" aria-label=\"返回注释 ")
      markup.add(count)
      markup.add(" 的")
      if copies > 1 {
        markup.add("第 ")
        markup.add(copy + 1)
        markup.add(" 个")
      }
      markup.add("引用处\">↑</a>")
    }
  }
}
