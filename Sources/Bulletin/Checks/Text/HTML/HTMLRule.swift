// `markdown/raw-html` and `markdown/lost-markup`: what an editor writes as HTML is not printed.

extension TextReading {
  mutating func checkHTML() {
    guard !markup.tags.isEmpty else { return }
    let bytes = origin.source.bytes
    let tags = HTMLTags(markup.tags, in: bytes).tags
    let writer = HTMLWriter(bytes: bytes, tags: tags, hosts: hosts(of: tags))
    var index = 0
    var blocks = markup.tags.filter(\.isBlock)[...]
    while index < tags.count {
      let next = index + 1
      reportBlocks(&blocks, before: tags[index].source.lowerBound + 1, &index, writer)
      if index < tags.count, !tags[index].place.isBlock { reportInline(&index, writer) }
      index = max(index, next)
    }
    reportBlocks(&blocks, before: bytes.count + 1, &index, writer)
  }

  private func hosts(of tags: [HTMLTag]) -> [Int: HTMLHost] {
    let wanted = Set(tags.filter { !$0.place.isBlock }.map(\.place.host))
    var hosts: [Int: HTMLHost] = [:]
    for block in readable.blocks where block.kind != .aside && wanted.contains(block.origin) {
      hosts[block.origin] = HTMLHost(block, in: readable, origin.source.bytes)
    }
    return hosts
  }

  // MARK: Running text

  private mutating func reportInline(_ index: inout Int, _ writer: HTMLWriter) {
    let tag = writer.tags[index]
    let first = index
    let last = writer.last(of: index)
    defer { index = last + 1 }
    // A link of cmark's that did not become one: [甲] (<site photo.jpg>).
    guard !literal.mistakes.contains(tag.source.lowerBound) else { return }
    let range = tag.source.lowerBound..<writer.tags[last].source.upperBound
    guard let form = writer.form(of: first) else { return report(loss(of: tag), at: tag.source) }
    let isLink = form.text.contains(UInt8(ascii: "]"))
    let message: Message =
      tag.name == "a" && !isLink ? .dressPair("a") : .html(tag, isPair: last > first)
    report(.markdownRawHTML, inSource: tag.source, message, fix: fix(range, as: form))
    reportLosses((first + 1)..<max(first + 1, last), writer)
  }

  /// What is lost inside a pair that is mended; nobody reads of more.
  private mutating func reportLosses(_ indices: Range<Int>, _ writer: HTMLWriter) {
    var index = indices.lowerBound
    let end = min(indices.upperBound, index + 200)
    while index < end {
      let tag = writer.tags[index]
      index += 1
      guard !tag.isClosing, let loss = loss(of: tag), writer.form(of: index - 1) == nil else {
        continue
      }
      report(loss, at: tag.source)
      index = max(index, writer.last(of: index - 1) + 1)
    }
  }

  private func loss(of tag: HTMLTag) -> HTMLLoss? {
    switch tag.element {
    case .lost(let loss): loss
    case .raised: .raised
    case .lowered: .lowered
    case .struck: .struck
    case .lineBreak, .paragraph, .heading: .line
    default: nil
    }
  }

  /// Without a loss it is a program, of which readers miss nothing.
  private mutating func report(_ loss: HTMLLoss?, at source: Range<Int>) {
    guard let loss else { return report(.markdownRawHTML, inSource: source, .program) }
    report(.markdownLostMarkup, inSource: source, .lost(loss))
  }

  private func fix(_ range: Range<Int>, as form: HTMLForm) -> Fix {
    Fix(
      origin.lines.range(of: range), String(decoding: form.text, as: UTF8.self),
      isGuess: !form.isCertain)
  }

  // MARK: Blocks

  /// The blocks of HTML that begin before `end`; `index` moves behind their tags.
  private mutating func reportBlocks(
    _ blocks: inout ArraySlice<MarkupPlaces.Tag>, before end: Int, _ index: inout Int,
    _ writer: HTMLWriter
  ) {
    while let block = blocks.first, block.source.lowerBound < end {
      blocks.removeFirst()
      var unit = HTMLUnit(block, writer, from: index)
      unit.take(&blocks, writer)
      if unit.form == nil { unit.takeLost(&blocks, writer) }
      index = max(index, unit.tags.upperBound)
      report(unit, writer)
    }
  }

  private mutating func report(_ unit: HTMLUnit, _ writer: HTMLWriter) {
    if unit.isSilent { return }
    let tags = unit.tags
    let first = tags.isEmpty ? unit.block.source : writer.tags[tags.lowerBound].source
    if let form = unit.form, form.isCertain || !unit.hasWords {
      let message: Message =
        unit.hasWords ? .hiddenWords : .html(writer.tags[tags.lowerBound], isPair: tags.count > 1)
      report(.markdownRawHTML, inSource: first, message, fix: fix(unit.source, as: form))
    } else {
      report(unit.loss(writer), at: first)
    }
  }
}
