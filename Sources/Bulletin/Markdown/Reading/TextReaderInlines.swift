/// A link whose text is being read.
struct LinkStart {
  let source: Int
  let text: Int
  let isAutolink: Bool
  var isAddress = false
}

extension TextReader {
  // MARK: Words

  mutating func readText(_ tree: borrowing MarkdownTree) {
    tree.withText { text in
      var done = 0
      while let address = bareURL(in: text, from: done) {
        place(text.extracting(done..<address.lowerBound))
        placeAddress(text.extracting(address), isWhole: address.count == text.count)
        done = address.upperBound
      }
      place(text.extracting(done..<text.count))
    }
  }

  private mutating func place(_ words: Span<UInt8>) {
    guard !words.isEmpty else { return }
    if isLost { return sink.appendUnplaced(words) }
    var cursor = cursor
    var done = 0
    let isFound = cursor.match(words) { part, source in
      sink.append(words.extracting(part), from: source)
      done = part.upperBound
    }
    if isFound {
      self.cursor = cursor
    } else {
      isLost = true
      sink.appendUnplaced(words.extracting(done..<words.count))
    }
  }

  private mutating func placeAddress(_ address: Span<UInt8>, isWhole: Bool) {
    let start = cursor.position
    readGap { $0.match(address) { _, _ in } }
    if link == nil {
      if !isLost, images == 0 { markAddress(start..<cursor.position) }
    } else if isWhole {
      link?.isAddress = true
    }
  }

  /// Digits set as code inside a number are part of it.
  mutating func readCode(_ tree: borrowing MarkdownTree) {
    var end = cursor
    guard !isLost, end.skipCode() else { return readGap { $0.skipCode() } }
    let bytes = cursor.bytes
    let run = cursor.runLength(of: UInt8(ascii: "`"))
    let inside = (cursor.position + run)..<(end.position - run)
    guard sink.endsInDigit || end.byte().map(isDigit) ?? false,
      bytes[inside].allSatisfy(isDigit)
    else { return readGap { $0.skipCode() } }
    sink.append(bytes.span.extracting(inside), from: inside)
    cursor = end
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// What is there, but is no text of a reader.
  mutating func readGap(_ skip: (inout SourceCursor) -> Bool) {
    let start = cursor.position
    if !isLost, !skip(&cursor) { isLost = true }
    sink.append(ReadableText.gap, for: start..<cursor.position)
  }

  // MARK: Line breaks

  mutating func readBreak(_ tree: borrowing MarkdownTree, isSoft: Bool) {
    let start = cursor.position
    if !isLost, !cursor.skipBreak() { isLost = true }
    if !isLost, images == 0 { markBreak(start..<cursor.position, isSoft: isSoft) }
    if isSoft, tree.softBreakIsClosed { return }
    sink.append(UInt8(ascii: "\n"), for: start..<cursor.position)
  }

  // MARK: Markup

  mutating func readDelimiter(_ kind: NodeKind) {
    guard !isLost else { return }
    let isThere =
      switch cursor.byte() {
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        cursor.skip(cursor.byte() ?? 0, count: kind == .strong ? 2 : 1)
      case UInt8(ascii: "~"): cursor.skip(UInt8(ascii: "~"), count: 2)
      default: false
      }
    if !isThere { isLost = true }
  }

  mutating func readTag(_ tree: borrowing MarkdownTree) {
    guard !isLost else { return }
    let start = cursor.position
    var isThere = false
    tree.withText { isThere = cursor.skipVerbatim($0) }
    guard isThere else {
      isLost = true
      return
    }
    if !tree.literalBegins(with: "<!--") { markTag(start..<cursor.position) }
  }

  // MARK: Links

  mutating func openLink(_ tree: borrowing MarkdownTree) {
    let start = cursor.position
    let isAutolink = cursor.byte() == UInt8(ascii: "<")
    if !isLost, !cursor.skip(isAutolink ? UInt8(ascii: "<") : UInt8(ascii: "[")) { isLost = true }
    link = LinkStart(source: start, text: sink.bytes.count, isAutolink: isAutolink)
  }

  mutating func closeLink(_ tree: borrowing MarkdownTree) {
    guard let opened = link else { return }
    let end = sink.bytes.count
    if opened.isAutolink {
      if !isLost, !cursor.skip(UInt8(ascii: ">")) { isLost = true }
    } else {
      closeTail(tree)
    }
    link = nil
    guard images == 0 else { return }
    markLink(
      MarkupPlaces.Link(
        destination: tree.destination, text: opened.text..<end,
        source: opened.source..<max(opened.source, cursor.position), isAddress: opened.isAddress))
  }

  mutating func openImage() {
    if !isLost, !(cursor.skip(UInt8(ascii: "!")) && cursor.skip(UInt8(ascii: "["))) {
      isLost = true
    }
    images += 1
    if images == 1 { openAside() }
  }

  mutating func closeImage(_ tree: borrowing MarkdownTree) {
    if images == 1 { closeAside() }
    images -= 1
    let start = cursor.position
    closeTail(tree)
    sink.append(ReadableText.gap, for: start..<cursor.position)
  }

  private mutating func closeTail(_ tree: borrowing MarkdownTree) {
    guard !isLost else { return }
    guard let tail = cursor.skipLinkTail() else {
      isLost = true
      return
    }
    guard let written = tail.title else { return }
    var reader = SourceCursor(cursor.bytes, at: written.lowerBound)
    reader.quotes = cursor.quotes
    addTitle(tree.title, reader)
  }
}
