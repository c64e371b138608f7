/// A stretch of a file that is to be written as emphasis: whether signs hold there, cmark says.
struct EmphasisPlace {
  private let before: [UInt8]
  private let after: [UInt8]
  private let isBesideSign: Bool
  /// Stands between `**` and `**`.
  let isBold: Bool

  /// Looks at so many bytes on each side; what stands further off makes no difference.
  private static let reach = 24

  /// `head` and `tail` stand between it and what is around it.
  init(
    in file: [UInt8], _ range: Range<Int>, head: some Sequence<UInt8> = [],
    tail: some Sequence<UInt8> = []
  ) {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < EmphasisPlace.reach, !endsContext(file[start - 1]) {
      start -= 1
    }
    while start < range.lowerBound, file[start] & 0xC0 == 0x80 { start += 1 }
    var end = range.upperBound
    while end < file.count, end - range.upperBound < EmphasisPlace.reach, !endsContext(file[end]) {
      end += 1
    }
    while end > range.upperBound, end < file.count, file[end] & 0xC0 == 0x80 { end -= 1 }
    before = Array(file[start..<range.lowerBound]) + head
    after = Array(tail) + file[range.upperBound..<end]
    isBold =
      file[..<range.lowerBound].suffix(2).elementsEqual("**".utf8)
      && file[range.upperBound...].prefix(2).elementsEqual("**".utf8)
    isBesideSign =
      (range.lowerBound > 0 && isDelimiter(file[range.lowerBound - 1]))
      || (range.upperBound < file.count && isDelimiter(file[range.upperBound]))
  }

  /// What to write instead of the stretch so that `words` are emphasised, the blanks around them cut
  /// off; nil where nothing certain does it. Words that `mayNest` may hold other emphasis.
  func written(_ words: ArraySlice<UInt8>, as kind: NodeKind, mayNest: Bool = false) -> String? {
    let text = String(
      String(decoding: words, as: UTF8.self).unicodeScalars[...].trimmed { isBlank($0.value) })
    let isPlain = !text.utf8.contains { isSign($0, of: kind) }
    guard !text.isEmpty, isPlain || mayNest, !isBesideSign || !mayNest else { return nil }
    // A bold comma looks like any other.
    if kind != .strikethrough, text.unicodeScalars.allSatisfy({ isMark($0.value) }) { return text }
    var wanted = isPlain ? EmphasisCount() : count(Array(text.utf8), kind)
    wanted.emphases += 1
    return candidates(text, kind).first {
      count(before + Array($0.utf8) + after, kind) == wanted
    }
  }

  /// Marks at the edges may stand outside, and where all else fails a blank sets the signs off.
  private func candidates(_ words: String, _ kind: NodeKind) -> [String] {
    let sign = kind == .strong ? "**" : kind == .emphasis ? "*" : "~~"
    let scalars = words.unicodeScalars
    let core = scalars.drop { isMark($0.value) }
    let head = String(scalars[..<core.startIndex])
    let last = core.lastIndex { !isMark($0.value) }.map { core.index(after: $0) } ?? core.endIndex
    let inner = sign + String(core[..<last]) + sign
    let whole = sign + words + sign
    return [whole, head + inner + String(core[last...])]
      + [" " + whole, whole + " ", " " + whole + " "]
  }

  private func isMark(_ value: UInt32) -> Bool {
    isChinesePause(value) || isChineseClosing(value) || isOneOf(value, ",.;:!?")
  }

  // MARK: The proof

  /// What of `kind` a reader sees of `bytes`.
  private func count(_ bytes: [UInt8], _ kind: NodeKind) -> EmphasisCount {
    let body = Body(file: SourceFile(path: "", bytes: unprefixed(bytes)), offset: 0, line: 1)
    guard var tree = MarkdownRenderer().tree(of: body) else { return EmphasisCount(signs: 1) }
    var count = EmphasisCount()
    while let step = tree.next() {
      guard step == .enter else { continue }
      if tree.kind == kind { count.emphases += 1 }
      guard tree.kind == .text else { continue }
      tree.withText { text in
        for index in text.indices where isSign(text[index], of: kind) { count.signs += 1 }
      }
    }
    return count
  }

  private func isSign(_ byte: UInt8, of kind: NodeKind) -> Bool {
    isDelimiter(byte) && (byte == UInt8(ascii: "~")) == (kind == .strikethrough)
  }

  /// The bytes without the blanks and the marks of quotations before lines.
  private func unprefixed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var isStart = true
    for byte in bytes {
      if isStart, byte == 0x20 || byte == UInt8(ascii: ">") { continue }
      isStart = byte == UInt8(ascii: "\n")
      result.append(byte)
    }
    return result
  }
}

private struct EmphasisCount: Equatable {
  var emphases = 0
  /// That are printed as they are.
  var signs = 0
}

private func isDelimiter(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
}

/// Another run, a tag, a cell or a line ends what matters.
private func endsContext(_ byte: UInt8) -> Bool {
  isDelimiter(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "|")
    || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
}
