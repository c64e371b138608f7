extension Markup {
  mutating func add(_ attribute: StaticString, _ value: String) {
    add(" ")
    add(attribute)
    add("=\"")
    addText(value)
    add("\"")
  }

  mutating func addTitle(_ title: String) {
    if !title.isEmpty { add("title", title) }
  }

  /// Begins an `a`; the caller ends its tag.
  mutating func openAnchor(_ link: Link) {
    add("<a href=\"")
    addText(link.address)
    add(isExternal(link) ? "\" rel=\"noopener\"" : "\"")
  }

  private func isExternal(_ link: Link) -> Bool {
    let start = link.address.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }

  /// Makes links of the addresses in `text`.
  mutating func addLinking(_ text: Span<UInt8>) {
    var written = 0
    var searched = 0
    while let range = bareURL(in: text, from: searched) {
      searched = range.upperBound
      let address = text.extracting(range)
      guard let link = Link(external: string(address)) else { continue }
      addText(text.extracting(written..<range.lowerBound))
      openAnchor(link)
      add(">")
      addText(address)
      add("</a>")
      written = range.upperBound
    }
    addText(text.extracting(written..<text.count))
  }

  private func string(_ text: Span<UInt8>) -> String {
    unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// The caller ends the tag.
  mutating func add(_ image: PlacedImage, alt: String) {
    add("<img src=\"")
    addText(image.link.address)
    add("\"")
    add("alt", alt)
    if let width = image.width, let height = image.height {
      add(" width=\"")
      add(width)
      add("\" height=\"")
      add(height)
      add("\"")
    }
    add(" loading=\"lazy\" decoding=\"async\"")
  }
}

/// An image that may stand on a page, with its size where it is known.
struct PlacedImage {
  let link: Link
  let width: Int?
  let height: Int?
}
