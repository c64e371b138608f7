extension BodyWriter {
  mutating func openBlock(_ tag: StaticString) {
    markup.startLine()
    markup.add(tag)
  }

  mutating func closeBlock(_ tag: StaticString) {
    markup.startLine()
    markup.add(tag)
  }

  // MARK: Paragraphs

  mutating func openParagraph(_ tree: inout MarkdownTree) {
    if tree.holdsOnlyAnImage {
      writeFigure(&tree)
    } else if tree.isTopLevel, tree.holdsOnlyBlanks {
      tree.skipChildren()
    } else {
      isTopLevel = tree.isTopLevel
      beginsLine = isTopLevel
      isSummed = !footnotes.areOpen && !summary.isFull
      if !tree.isTight { openBlock("<p>") }
    }
  }

  mutating func closeParagraph(_ tree: borrowing MarkdownTree) {
    counter.endLine()
    if isSummed { summary.endParagraph() }
    isSummed = false
    isTopLevel = false
    beginsLine = false
    if tree.isTight { return }
    if tree.isLastInFootnote { writeBacklinks() }
    markup.add("</p>\n")
  }

  // MARK: Headings

  /// A heading that says nothing is not printed.
  mutating func openHeading(_ tree: borrowing MarkdownTree) {
    let text = tree.plainText.string
    isBlankHeading = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    if isBlankHeading { return }
    openLevel = levels.printed(tree.headingLevel)
    let id = headingIDs.id(for: text)
    if !footnotes.areOpen {
      outline.append(Heading(level: openLevel, id: body.idPrefix + id, text: text))
    }
    markup.startLine()
    markup.add("<h")
    markup.add(openLevel)
    markup.add(" id=\"")
    markup.addText(body.idPrefix + id)
    markup.add("\">")
  }

  mutating func closeHeading() {
    counter.endLine()
    if isBlankHeading { return }
    markup.add("</h")
    markup.add(openLevel)
    markup.add(">\n")
  }

  // MARK: Lists

  mutating func openList(_ tree: borrowing MarkdownTree) {
    guard tree.isOrderedList else { return openBlock("<ul>\n") }
    guard tree.listStart != 1 else { return openBlock("<ol>\n") }
    openBlock("<ol start=\"")
    markup.add(tree.listStart)
    markup.add("\">\n")
  }

  mutating func openItem(_ tree: borrowing MarkdownTree) {
    guard tree.isTask else { return openBlock("<li>") }
    openBlock("<li class=\"task\"><span aria-hidden=\"true\">")
    markup.add(
      isDone(tree)
        ? "☑</span><span class=\"visually-hidden\">已完成</span> "
        : "☐</span><span class=\"visually-hidden\">未完成</span> ")
  }

  mutating func closeItem() {
    counter.endLine()
    markup.add("</li>\n")
  }

  /// cmark takes a `[x]` anywhere in the line for the box.
  private mutating func isDone(_ tree: borrowing MarkdownTree) -> Bool {
    guard let text = lines.line(line(of: tree)) else { return false }
    let rest = text.dropFirst(max(0, tree.column - 1))
    guard let box = rest.firstIndex(of: UInt8(ascii: "[")), box + 1 < rest.endIndex else {
      return false
    }
    return rest[box + 1] != UInt8(ascii: " ")
  }

  // MARK: Code

  /// What scrolls must be reachable by keyboard.
  mutating func writeCodeBlock(_ tree: borrowing MarkdownTree) {
    openBlock("<pre tabindex=\"0\"><code")
    let info = tree.info
    if let language = info.split(maxSplits: 1, whereSeparator: \.isWhitespace).first {
      markup.add(" class=\"language-")
      markup.addText(String(language))
      markup.add("\"")
    }
    markup.add(">")
    tree.withText { text in
      markup.addText(text)
      counter.add(text)
    }
    counter.endLine()
    markup.add("</code></pre>\n")
  }
}
