// `markdown/mistyped`: links and pictures whose brackets, address or title have a slip, so that
// they are printed as they were typed.

extension TextReading {
  /// `closing` is a `]`, `］` or `】` that cmark left in the text; returns whether a slip explains it.
  mutating func readLinkSlip(_ closing: Range<Int>) -> Bool {
    guard let tail = mistypedTail(at: closing.upperBound), let slip = linkSlip(closing, tail) else {
      return false
    }
    // Outside a body even a correct link is printed as it is typed.
    if origin.isBody {
      report(slip)
    } else {
      addResidue(.link, at: closing.lowerBound..<tail.signEnd)
    }
    literal.end = max(slip.tail.end, closing.upperBound)
    return true
  }

  /// nil where it is no slip, but a bracket after a bracket.
  private func linkSlip(_ closing: Range<Int>, _ tail: MistypedTail) -> LinkSlip? {
    guard let opening = squareStart(before: closing.lowerBound) else { return nil }
    // （见[甲](x.md）: the only bracket there is closes the outer one.
    let isShared =
      tail.isHalfWidth && tail.endsFullWidth && pairs.isOpen(.round) && !closesLater(tail.end)
    let tail = isShared ? tail.withoutEnd() : tail
    let isAddress = bytes[tail.destination].first == ReadableText.gap
    let isFile = bytes[tail.destination].contains(UInt8(ascii: "/"))
    let isLenticular = after(closing.lowerBound) == 0x3011
    // 【附件】（办法.pdf） names a file, 【来源】（https://…） a source.
    if isLenticular, !tail.isHalfWidth, isAddress || !isFile { return nil }
    let isClosedLater = tail.isOpen && !pairs.isOpen(.round) && closesLater(tail.end)
    if isClosedLater, !tail.isHalfWidth || tail.opening.count > 1 { return nil }
    return LinkSlip(
      prefix: picturePrefix(opening, tail), opening: opening, closing: closing, tail: tail,
      isCertain: !isClosedLater)
  }

  /// The bracket that opens what the one at `end` closes.
  private func squareStart(before end: Int) -> Range<Int>? {
    var depth = 0
    var index = end
    while index > block.range.lowerBound, end - index < TextReading.linkTextLimit {
      let first = start(before: index)
      switch after(first) {
      case 0x5D, 0xFF3D, 0x3011: depth += 1
      case 0x5B, 0xFF3B, 0x3010:
        if depth == 0 { return isWritten(first, length: index - first) ? first..<index : nil }
        depth -= 1
      default: break
      }
      index = first
    }
    return nil
  }

  private static var linkTextLimit: Int { 500 }

  /// A bracket closes before another opens.
  private func closesLater(_ start: Int) -> Bool {
    let bracket = firstPlace(of: "()（）", from: start, within: TextReading.linkTextLimit)
    return bracket.map { isOneOf(after($0), ")）") } ?? false
  }

  /// The `!`, half or full width, that makes a picture of it.
  private func picturePrefix(_ opening: Range<Int>, _ tail: MistypedTail) -> Range<Int>? {
    let first = start(before: opening.lowerBound)
    let sign = before(opening.lowerBound)
    let isMark = sign == UInt32(UInt8(ascii: "!"))
    guard isMark || sign == 0xFF01, isMark || isPicture(bytes[tail.destination]) else { return nil }
    return first..<opening.lowerBound
  }

  // MARK: The finding

  private mutating func report(_ slip: LinkSlip) {
    let corrections = corrections(of: slip)
    // The link is correct, but it stands inside another one.
    guard let first = corrections.first, let last = corrections.last else {
      return addResidue(.link, at: slip.closing)
    }
    let whole = min(first.range.lowerBound, slip.start)..<max(last.range.upperBound, slip.tail.end)
    pairs.withdraw(openedAt: slip.opening.lowerBound)
    literal.mistakes.add(readable.source(of: whole))
    report(.markdownMistyped, corrections, slip.message(holdsBlank: holdsBlank(slip)))
  }

  private func holdsBlank(_ slip: LinkSlip) -> Bool {
    let words = bytes[slip.tail.destination]
    return words.contains(0x20) && words.first != UInt8(ascii: "<")
  }

  /// Each sign of the slip that is not as it should be.
  private func corrections(of slip: LinkSlip) -> [Correction] {
    let tail = slip.tail
    let isWrapped = holdsBlank(slip)
    var wanted: [(Range<Int>, String)] = []
    if let prefix = slip.prefix { wanted.append((prefix, "!")) }
    wanted.append((slip.opening, "["))
    wanted.append((slip.closing, "]"))
    wanted.append((tail.opening, isWrapped ? "(<" : "("))
    if let title = tail.title {
      wanted.append((tail.destination.upperBound..<title.lowerBound, isWrapped ? "> " : " "))
      wanted += quotes(of: title)
      if !tail.isOpen { wanted.append((tail.closing, ")")) }
    } else if !tail.isOpen {
      wanted.append((tail.closing, isWrapped ? ">)" : ")"))
    }
    var corrections = wanted.filter { range, sign in !bytes[range].elementsEqual(sign.utf8) }.map {
      Correction(range: $0.0, replacement: $0.1, isGuess: isGuess(slip))
    }
    if tail.isOpen { corrections.append(bracket(after: slip)) }
    return corrections
  }

  /// 快来看！[图](x.jpg) may be a picture, or a call and a link.
  private func isGuess(_ slip: LinkSlip) -> Bool {
    guard let prefix = slip.prefix, prefix.count > 1 else { return false }
    return isHan(before(prefix.lowerBound))
  }

  private func quotes(of title: Range<Int>) -> [(Range<Int>, String)] {
    let first = title.lowerBound..<(title.lowerBound + character(title.lowerBound).length)
    let last = start(before: title.upperBound)..<title.upperBound
    let sign = first.count == 1 ? string(first) : "\""
    return [(first, sign), (last, sign)]
  }

  /// The closing bracket that is not there, behind the last sign before it.
  private func bracket(after slip: LinkSlip) -> Correction {
    let last = start(before: slip.tail.end)..<slip.tail.end
    let written = origin.source.bytes[readable.source(of: last)]
    return Correction(
      range: last,
      replacement: slip.isCertain ? String(decoding: written, as: UTF8.self) + ")" : nil)
  }
}

/// A link or picture that cmark did not take for one.
private struct LinkSlip {
  let prefix: Range<Int>?
  let opening: Range<Int>
  let closing: Range<Int>
  let tail: MistypedTail
  let isCertain: Bool

  var start: Int { prefix?.lowerBound ?? opening.lowerBound }

  func message(holdsBlank: Bool) -> Message {
    let hasWideBracket =
      opening.count > 1 || closing.count > 1 || !tail.isHalfWidth || tail.endsFullWidth
    let hasGap = tail.opening.count > 1
    let reason: Message =
      tail.isOpen
      ? .openLink
      : hasWideBracket ? .wideBracket : hasGap ? .gapInLink : holdsBlank ? .blank : .wideQuote
    return .mistypedLink(isPicture: prefix != nil, reason)
  }
}

extension Message {
  fileprivate static let openLink = Message(zh: "缺少结尾的“)”", en: "the closing ‘)’ is missing")
  fileprivate static let wideBracket = Message(zh: "括号要用半角", en: "the brackets are half-width")
  fileprivate static let gapInLink = Message(
    zh: "两对括号之间不留空格", en: "no blank stands between the brackets")
  fileprivate static let blank = Message(
    zh: "地址里有空格，要用“<>”括起来", en: "an address with blanks stands in ‘<>’")
  fileprivate static let wideQuote = Message(
    zh: "说明文字前空一格，用半角引号", en: "the title stands in straight quotes after a blank")

  fileprivate static func mistypedLink(isPicture: Bool, _ reason: Message) -> Message {
    Message(
      zh: (isPicture ? "图片写成“![说明](文件)”，" : "链接写成“[名称](网址)”，") + reason.zh + "；现在会照样印出来",
      en: (isPicture ? "a picture is ![words](file)" : "a link is [words](address)")
        + ": \(reason.en); this is printed as it is")
  }
}
