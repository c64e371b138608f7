extension Markup {
  /// On a line of its own.
  mutating func addLine(_ tag: StaticString) {
    startLine()
    add(tag)
  }

  mutating func openList(_ tree: borrowing MarkdownTree) {
    guard tree.isOrderedList else { return addLine("<ul>\n") }
    guard tree.listStart != 1 else { return addLine("<ol>\n") }
    addLine("<ol start=\"")
    add(tree.listStart)
    add("\">\n")
  }

  mutating func openTask(isDone: Bool) {
    addLine("<li class=\"task\"><span aria-hidden=\"true\">")
    add(
      isDone
        ? "☑</span><span class=\"visually-hidden\">已完成</span> "
        : "☐</span><span class=\"visually-hidden\">未完成</span> ")
  }

  /// What scrolls must be reachable by keyboard.
  mutating func openCodeBlock(language: Substring?) {
    addLine("<pre tabindex=\"0\"><code")
    if let language {
      add(" class=\"language-")
      addText(String(language))
      add("\"")
    }
    add(">")
  }
}
