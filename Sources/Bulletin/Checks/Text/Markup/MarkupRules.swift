// What a body's markup makes hard to read: headings, HTML, addresses, link texts, tables.

extension TextReading {
  /// Each one level below the heading it belongs to at most; the page's title is level 1.
  mutating func checkLevels(of all: [MarkupPlaces.Heading]) {
    var open = [1]
    let headings = all.filter { !isBlankText($0.text) }
    // To move one level alone would put headings below those that they belong to.
    let isGuess = headings.contains { $0.level == 1 } && headings.contains { $0.level > 1 }
    for heading in headings {
      while let last = open.last, last >= heading.level, open.count > 1 { open.removeLast() }
      let allowed = (open.last ?? 1) + 1
      open.append(max(2, heading.level))
      if heading.isUnderlined, let last = string(heading.text).last, "。！？；：".contains(last) {
        report(.markdownMistyped, inSource: heading.marker, .underlinedSentence)
      } else if heading.level == 1 {
        report(heading, level: 2, .topHeading, isGuess: isGuess)
      } else if heading.level > allowed {
        report(heading, level: allowed, .skippedLevel(from: heading.level, to: allowed))
      }
    }
  }

  private mutating func report(
    _ heading: MarkupPlaces.Heading, level: Int, _ message: Message, isGuess: Bool = false
  ) {
    let signs = SourceEdit(range: heading.marker, replacement: String(repeating: "#", count: level))
    report(
      .markdownHeadingOrder, inSource: heading.marker, message,
      fix: heading.isUnderlined ? nil : fix([signs], isGuess: isGuess))
  }

  private func isBlankText(_ range: Range<Int>) -> Bool {
    string(range).unicodeScalars.allSatisfy { isBlank($0.value) }
  }

  // MARK: Links

  /// `lines` are to be deleted.
  mutating func checkAddress(_ address: Range<Int>, besides lines: [Range<Int>]) {
    guard !literal.mistakes.contains(address.lowerBound),
      !lines.contains(where: { $0.overlaps(address) })
    else { return }
    report(.markdownBareURL, inSource: address, .bareAddress)
  }

  mutating func checkWords(of link: MarkupPlaces.Link) {
    // An address that is missing is an error of its own.
    guard !link.destination.isEmpty, !literal.mistakes.contains(link.source.lowerBound),
      let message = fault(ofWordsOf: link)
    else { return }
    report(.accessibilityLinkText, inSource: link.source, message)
  }

  /// Why its words do not say where it leads; nil where they do.
  private func fault(ofWordsOf link: MarkupPlaces.Link) -> Message? {
    if link.isAddress { return .addressAsText }
    guard let name = shortName(link.text) else { return nil }
    if name.isEmpty { return .emptyLink }
    return TextReading.vagueNames.contains(name) ? .vagueLink(name) : nil
  }

  /// The text of a link in lower case, without blanks and marks; nil where it is longer than any
  /// vague one.
  private func shortName(_ range: Range<Int>) -> String? {
    var words = String.UnicodeScalarView()
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = bytes.span.scalar(at: index)
      index += length
      guard !isBlank(value), !isChinesePause(value), value != UInt32(UInt8(ascii: ">")),
        let scalar = Unicode.Scalar(value)
      else { continue }
      count += 1
      if count > TextReading.longestVagueName { return nil }
      words.append(scalar)
    }
    return String(words).lowercased()
  }

  private static let vagueNames: Set<String> = [
    "点击这里", "点击此处", "点这里", "点此", "点击", "这里", "此处", "更多", "链接", "网址", "详情", "查看", "查看详情", "查看更多",
    "点击查看", "阅读更多", "了解更多", "阅读全文", "more", "here", "clickhere", "link", "readmore",
  ]
  private static let longestVagueName = vagueNames.map(\.unicodeScalars.count).max() ?? 0

  // MARK: Tables

  /// The corner above a column of names may be empty.
  mutating func checkHeader(of table: MarkupPlaces.Table) {
    guard table.isEmpty.dropFirst().contains(true) || table.isEmpty == [true] else { return }
    report(.accessibilityTableHeader, inSource: table.source, .emptyHeader)
  }
}

extension Message {
  fileprivate static let emptyHeader = Message(
    zh: "表头有空格子，请写明每一列是什么；只有左上角一格可以空着",
    en: "the table has a column without a heading; only the corner may be empty")

  fileprivate static let topHeading = Message(
    zh: "正文的小标题从“##”写起，一个“#”是网页的大标题", en: "headings begin with ‘##’; ‘#’ is the page’s title")

  fileprivate static let underlinedSentence = Message(
    zh: "紧跟在下面的“---”把这一段变成了小标题；要画分隔线，请在“---”上面空一行",
    en: "the ‘---’ right below makes a heading of this; leave an empty line above a rule")

  fileprivate static func skippedLevel(from level: Int, to allowed: Int) -> Message {
    Message(
      zh: "小标题跳了级，这里应是 \(allowed) 个“#”，现在是 \(level) 个",
      en: "the heading skips a level: \(allowed) ‘#’ are expected, not \(level)")
  }

  fileprivate static let bareAddress = Message(
    zh: "网址直接写在了文字里，请写成“[名称](网址)”，名称说明链接到什么",
    en: "a bare address in the text; write [words](address)")

  fileprivate static let addressAsText = Message(
    zh: "链接的文字就是网址，读屏会逐个字母念出来，请改写成链接内容的名称",
    en: "the text of the link is an address; say what it leads to")
  fileprivate static let emptyLink = Message(
    zh: "链接没有文字，请写明链接到什么", en: "the link has no text; say what it leads to")

  fileprivate static func vagueLink(_ name: String) -> Message {
    Message(
      zh: "“\(name)”没有说明链接到什么，请改写成链接内容的名称", en: "‘\(name)’ does not say what the link leads to")
  }
}
