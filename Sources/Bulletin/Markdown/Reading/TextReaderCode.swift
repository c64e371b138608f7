/// Blocks of code that nobody meant to be code are read as the paragraphs that they were meant to be.
extension TextReader {
  mutating func readCodeBlock(_ tree: borrowing MarkdownTree) {
    var count = 0
    var isChinese = false
    var isMeant = false
    tree.withText { text in
      var index = 0
      while index < text.count {
        if text[index] == UInt8(ascii: "\n") { count += 1 }
        let (value, length) = text.scalar(at: index)
        if isHan(value) { isChinese = true }
        index += length
      }
      isMeant = isChinese && MeantCode.holds(text)
    }
    if tree.fence != nil {
      readFence(tree, last: tree.line + count)
    } else if isChinese, !isMeant {
      readIndented(tree, last: tree.line + count - 1)
    }
  }

  // MARK: Fences

  private mutating func readFence(_ tree: borrowing MarkdownTree, last: Int) {
    guard let fence = tree.fence, !endsFence(last + 1, fence, tree) else { return }
    let opening = line(tree.line)
    let start = min(opening.lowerBound + max(0, tree.column - 1), opening.upperBound)
    text.markup.codes.append(.init(source: start..<(start + fence.length), kind: .unclosed))
    // What stands behind the fence is published as the name of a language.
    readLine((start + fence.length)..<opening.upperBound)
    for number in (tree.line + 1)..<max(tree.line + 1, last + 1) { readLine(number) }
    closeProse()
  }

  /// Whether the line ends the fence: in the same container, as long at least, and nothing after it.
  private func endsFence(
    _ number: Int, _ fence: MarkdownTree.Fence, _ tree: borrowing MarkdownTree
  ) -> Bool {
    var reader = cursor
    reader.position = line(number).lowerBound
    let start = reader.position
    reader.skipBlanks()
    for _ in 0..<cursor.quotes {
      guard reader.skip(UInt8(ascii: ">")) else { return false }
      reader.skipBlanks()
    }
    // Indented less, it stands outside the item of a list.
    let isInside = cursor.quotes > 0 || reader.position - start >= tree.column - 1 - fence.offset
    let length = reader.runLength(of: fence.character)
    guard isInside, length >= fence.length else { return false }
    reader.position += length
    reader.skipBlanks()
    return reader.byte() == UInt8(ascii: "\n") || reader.position >= end
  }

  // MARK: Indentation

  private mutating func readIndented(_ tree: borrowing MarkdownTree, last: Int) {
    // What the list or quotation around it needs stays.
    let kept = max(0, tree.column - 5)
    var indents: [Range<Int>] = []
    for number in tree.line..<max(tree.line, last) + 1 {
      guard let words = readLine(number) else { continue }
      indents.append(min(line(number).lowerBound + kept, words)..<words)
    }
    closeProse()
    guard let first = indents.first else { return }
    text.markup.codes.append(
      .init(source: first, kind: .indented(cursor.quotes > 0 ? [] : indents)))
  }

  // MARK: Lines

  /// Where its words begin; nil for a blank line, which ends a paragraph.
  @discardableResult
  private mutating func readLine(_ number: Int) -> Int? {
    let line = line(number)
    cursor.position = line.lowerBound
    cursor.skipPrefix()
    return readLine(min(cursor.position, line.upperBound)..<line.upperBound)
  }

  @discardableResult
  private mutating func readLine(_ line: Range<Int>) -> Int? {
    let bytes = cursor.bytes
    let words = line.trimmed { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
    guard let first = words.first else {
      closeProse()
      return nil
    }
    if isInProse {
      if !text.closes(before: bytes.span.extracting(words)) {
        text.append(UInt8(ascii: "\n"), for: (first - 1)..<first)
      }
    } else {
      text.open(.paragraph, at: first, isQuoted: cursor.quotes > 0 || footnotes > 0)
      isInProse = true
    }
    text.append(bytes.span.extracting(words), from: words)
    return first
  }

  private mutating func closeProse() {
    if isInProse { text.close() }
    isInProse = false
  }
}
