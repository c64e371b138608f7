extension BodyWriter {
  /// An image among words.
  mutating func writeInlineImage(_ tree: inout MarkdownTree) {
    beginsLine = false
    let alt = tree.plainText.string
    if let image = image(tree, alt: alt) {
      add(image, alt: alt)
      addTitle(tree.title)
      markup.add(">")
    } else {
      addPlain(alt)
    }
    counter.endLine()
    tree.skipChildren()
  }

  /// An image alone in its paragraph. Moves on to the end of the paragraph.
  mutating func writeFigure(_ tree: inout MarkdownTree) {
    _ = tree.next()
    let alt = tree.plainText.string
    if let image = image(tree, alt: alt) {
      openBlock("<figure>")
      add(image, alt: alt)
      markup.add(">")
      addCaption(tree.title)
      markup.add("</figure>\n")
    } else {
      openBlock("<p>")
      addPlain(alt)
      markup.add("</p>\n")
    }
    counter.endLine()
    tree.skipChildren()
    _ = tree.next()
  }

  private mutating func addCaption(_ title: String) {
    if title.isEmpty { return }
    markup.add("<figcaption>")
    addPlain(title)
    markup.add("</figcaption>")
  }

  private mutating func addPlain(_ text: String) {
    markup.addText(text)
    counter.add(text.utf8.span)
  }

  private struct PlacedImage {
    let link: Link
    let width: Int?
    let height: Int?
  }

  /// The caller ends the tag.
  private mutating func add(_ image: PlacedImage, alt: String) {
    if firstImage == nil { firstImage = image.link }
    markup.add("<img src=\"")
    markup.addText(image.link.address)
    markup.add("\" alt=\"")
    markup.addText(alt)
    markup.add("\"")
    if let width = image.width, let height = image.height {
      markup.add(" width=\"")
      markup.add(width)
      markup.add("\" height=\"")
      markup.add(height)
      markup.add("\"")
    }
    markup.add(" loading=\"lazy\" decoding=\"async\"")
  }

  /// nil where the image was refused, which has been reported.
  private mutating func image(_ tree: borrowing MarkdownTree, alt: String) -> PlacedImage? {
    let destination = tree.destination
    let line = line(of: tree)
    let (path, _) = split(destination)
    let fault = AlternativeTextFault(alt, of: percentDecode(path))
    let target = links.image(path)
    if fault == nil, case .image(let link, let width, let height, let faults) = target,
      faults.isEmpty
    {
      return PlacedImage(link: link, width: width, height: height)
    }
    let occurrence = takeOccurrence(destination, line)
    if let fault {
      let range = occurrence?.range ?? SourceRange(line: line, column: 1)
      log.report(Diagnostic(.imageNoAlt, at: place(range), .alternativeText(fault)))
    }
    switch target {
    case .image(let link, let width, let height, let faults):
      let range = occurrence?.range ?? SourceRange(line: line, column: 1)
      for fault in faults { log.report(Diagnostic(fault.rule, at: place(range), fault.message)) }
      return PlacedImage(link: link, width: width, height: height)
    case .refused(let rule, let message, let replacement):
      report(rule, message, replacement, at: occurrence, line)
      return nil
    }
  }
}
