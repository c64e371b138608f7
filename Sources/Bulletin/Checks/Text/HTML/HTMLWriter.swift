/// What to write in Markdown instead of a stretch of HTML.
struct HTMLForm {
  var text: [UInt8]
  var isCertain = true

  init(_ text: some Sequence<UInt8>, isCertain: Bool = true) {
    self.text = Array(text)
    self.isCertain = isCertain
  }
}

/// Writes the tags of running text as Markdown.
struct HTMLWriter {
  let bytes: [UInt8]
  let tags: [HTMLTag]
  /// The blocks of text that tags stand in, by their offset in the file.
  let hosts: [Int: HTMLHost]
  /// Deeper than this, tags are left as they are for the next round.
  private static let depthLimit = 8

  /// A pair of tags, or one that has no partner; nil where Markdown has no form for it.
  func form(of index: Int, depth: Int = 0) -> HTMLForm? {
    let tag = tags[index]
    guard let partner = tag.partner, partner > index else { return single(index) }
    if let kind = tag.element.emphasis { return emphasis(kind, index, depth) }
    let inner = inner(index, partner, depth)
    switch tag.element {
    case .link: return link(tag, inner)
    case .raised: return scriptText(inner.text, isRaised: true).map { HTMLForm($0.utf8) }
    case .lowered: return scriptText(inner.text, isRaised: false).map { HTMLForm($0.utf8) }
    case .dress: return inner
    case .quoted: return HTMLForm("“".utf8 + inner.text + "”".utf8, isCertain: inner.isCertain)
    case .unknown: return HTMLForm(inner.text, isCertain: false)
    case .paragraph, .heading: return parted(tag, tags[partner], inner)
    case .bold, .italic, .struck, .lineBreak, .rule, .lost, .program: return nil
    }
  }

  /// The last tag that is written together with the one at `index`.
  func last(of index: Int) -> Int {
    let tag = tags[index]
    if tag.name == "br" { return breaks(around: index).upperBound - 1 }
    guard var last = tag.partner, last > index else { return index }
    guard tag.element.emphasis != nil else { return last }
    // <b>甲</b><b>乙</b> is bold from end to end.
    while let next = neighbour(after: last), tags[next].name == tag.name,
      let end = tags[next].partner
    { last = end }
    return last
  }

  /// The tag that opens emphasis right behind the one at `index`.
  private func neighbour(after index: Int) -> Int? {
    guard index + 1 < tags.count, !tags[index + 1].isClosing,
      tags[index].source.upperBound == tags[index + 1].source.lowerBound
    else { return nil }
    return tags[index + 1].element.emphasis == nil ? nil : index + 1
  }

  /// What stands between two tags, with the tags in it written as Markdown.
  private func inner(_ first: Int, _ last: Int, _ depth: Int) -> HTMLForm {
    var result = HTMLForm([])
    var done = tags[first].source.upperBound
    var index = first + 1
    while index < last {
      defer { index += 1 }
      let tag = tags[index]
      guard depth < HTMLWriter.depthLimit, tag.source.lowerBound >= done,
        let form = form(of: index, depth: depth + 1)
      else { continue }
      result.text += bytes[done..<tag.source.lowerBound] + form.text
      if !form.isCertain { result.isCertain = false }
      index = self.last(of: index)
      done = tags[index].source.upperBound
    }
    result.text += bytes[done..<tags[last].source.lowerBound]
    return result
  }

  /// The number of the first tag at `place` of the file or behind it.
  func firstTag(at place: Int) -> Int { tags.partitionPoint { $0.source.lowerBound >= place } }

  // MARK: Tags alone

  private func single(_ index: Int) -> HTMLForm? {
    let tag = tags[index]
    switch tag.element {
    case .lineBreak: return lineBreak(index)
    case .rule, .lost, .program, .raised, .lowered, .struck: return nil
    case .paragraph, .heading: return parting(tag.source, in: hosts[tag.place.host])
    case .dress: return HTMLForm([])
    // How far it was to reach nobody knows.
    case .bold, .italic, .link, .quoted:
      return HTMLForm([], isCertain: tag.isClosing && !closesEarlier(index))
    case .unknown: return HTMLForm([UInt8(ascii: "\\")] + bytes[tag.source], isCertain: false)
    }
  }

  /// Another block has a tag that this one may close.
  private func closesEarlier(_ index: Int) -> Bool {
    tags[..<index].suffix(64).contains {
      $0.name == tags[index].name && $0.partner == nil && !$0.isClosing
    }
  }

  // MARK: Pairs

  private func emphasis(_ kind: NodeKind, _ first: Int, _ depth: Int) -> HTMLForm? {
    let last = last(of: first)
    let inner = inner(of: first, to: last, depth)
    let range = tags[first].source.lowerBound..<tags[last].source.upperBound
    let head = inner.text.prefix { $0 <= 0x20 }
    let tail = inner.text.dropFirst(head.count).reversed().prefix { $0 <= 0x20 }.reversed()
    let words = inner.text.dropFirst(head.count).dropLast(tail.count)
    guard !words.isEmpty else { return HTMLForm(inner.text) }
    let place = EmphasisPlace(in: bytes, range, head: head, tail: tail)
    guard let text = place.written(words, as: kind, mayNest: true) else {
      let isBold = kind == .strong && place.isBold
      return kind == .strikethrough ? nil : HTMLForm(inner.text, isCertain: isBold)
    }
    // Signs of two kinds side by side may be read as others.
    let isBeside =
      neighbour(after: last) != nil
      || first > 0 && tags[first - 1].isClosing && neighbour(after: first - 1) != nil
    return HTMLForm(head + text.utf8 + tail, isCertain: inner.isCertain && !isBeside)
  }

  /// What stands in pairs that follow each other.
  private func inner(of first: Int, to last: Int, _ depth: Int) -> HTMLForm {
    var result = HTMLForm([])
    var index = first
    while index < last, let end = tags[index].partner, end > index {
      let part = inner(index, end, depth)
      result.text += part.text
      result.isCertain = result.isCertain && part.isCertain
      index = end + 1
    }
    return result
  }

  private func link(_ tag: HTMLTag, _ inner: HTMLForm) -> HTMLForm? {
    let address = tag.attribute("href", in: bytes).map { $0.utf8.filter { $0 != 0x0A } } ?? []
    let words = inner.text
    // A name for other pages to lead to, or nothing to click on.
    let leadsNowhere =
      address.isEmpty || address == [UInt8(ascii: "#")] || address.starts(with: "javascript:".utf8)
    if leadsNowhere || words.allSatisfy({ $0 <= 0x20 }) { return inner }
    let marks = "[]<>|\n".utf8
    guard !words.contains(where: marks.contains), !address.contains(where: marks.contains) else {
      return HTMLForm(words, isCertain: false)
    }
    let isWrapped = address.contains {
      $0 <= 0x20 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
    }
    let written = isWrapped ? Array("<".utf8) + address + Array(">".utf8) : address
    return HTMLForm(
      Array("[".utf8) + words + Array("](".utf8) + written + Array(")".utf8),
      isCertain: inner.isCertain && isDestination(address[...]))
  }

  // MARK: Lines and paragraphs

  /// A backslash before a line end, an empty line where several breaks stand together; nil in a
  /// cell, which has no lines.
  private func lineBreak(_ index: Int) -> HTMLForm? {
    let run = breaks(around: index)
    let whole = tags[run.lowerBound].source.lowerBound..<tags[run.upperBound - 1].source.upperBound
    guard let host = hosts[tags[index].place.host], !host.isAtEdge(whole), index == run.lowerBound
    else { return HTMLForm([]) }
    switch host.kind {
    case .cell: return isBesidePause(whole) ? HTMLForm([]) : nil
    case .heading: return HTMLForm([0x20], isCertain: false)
    default: break
    }
    let next = bytes[whole.upperBound..<max(whole.upperBound, host.words.upperBound)].drop {
      $0 == 0x20
    }
    let isLineEnd = next.first == UInt8(ascii: "\n")
    if run.count > 1, host.mayBeParted { return HTMLForm(isLineEnd ? "\n".utf8 : "\n\n".utf8) }
    if isLineEnd { return HTMLForm("\\".utf8) }
    return HTMLForm("\\\n".utf8 + host.prefix, isCertain: !beginsBlock(next))
  }

  /// The line breaks that stand together with the one at `index`.
  func breaks(around index: Int) -> Range<Int> {
    var first = index
    while first > 0, isBreak(first - 1, beside: first) { first -= 1 }
    var last = index
    while last + 1 < tags.count, isBreak(last, beside: last + 1) { last += 1 }
    return first..<(last + 1)
  }

  private func isBreak(_ first: Int, beside second: Int) -> Bool {
    tags[first].name == "br" && tags[second].name == "br"
      && bytes[tags[first].source.upperBound..<tags[second].source.lowerBound].allSatisfy {
        $0 <= 0x20
      }
  }

  private func isBesidePause(_ range: Range<Int>) -> Bool {
    let last = bytes.span.scalar(before: range.lowerBound, notBefore: 0).value
    return isChinesePause(last) || last == 0x20
  }

  /// Words that a tag parts are paragraphs.
  private func parting(_ range: Range<Int>, in host: HTMLHost?) -> HTMLForm? {
    guard let host, !host.isAtEdge(range) else { return HTMLForm([]) }
    if host.kind == .cell { return nil }
    return host.mayBeParted ? HTMLForm("\n\n".utf8) : HTMLForm([0x20], isCertain: false)
  }

  private func parted(_ first: HTMLTag, _ last: HTMLTag, _ inner: HTMLForm) -> HTMLForm? {
    let host = hosts[first.place.host]
    guard let head = parting(first.source, in: host), let tail = parting(last.source, in: host)
    else { return nil }
    let isFollowed = bytes[last.source.upperBound...].starts(with: "<p".utf8)
    return HTMLForm(
      head.text + inner.text + (isFollowed ? [] : tail.text),
      isCertain: head.isCertain && inner.isCertain && tail.isCertain)
  }
}
