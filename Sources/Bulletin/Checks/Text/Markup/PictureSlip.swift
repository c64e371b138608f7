// `markdown/mistyped`: a picture whose `!` is full-width or not there is printed as a link.

extension TextReading {
  mutating func checkPictureSign(of link: MarkupPlaces.Link) {
    let path = link.destination.utf8.prefix { $0 != UInt8(ascii: "#") }
    guard isPicture(path), !link.destination.utf8.starts(with: "http".utf8) else { return }
    let start = link.source.lowerBound
    let bytes = origin.source.bytes
    var first = start
    while first > 0, bytes[first - 1] == 0x20 { first -= 1 }
    let isMark = first < start && first > 0 && bytes[first - 1] == UInt8(ascii: "!")
    let isWide = bytes[..<first].suffix(3).elementsEqual("！".utf8)
    if isMark || isWide {
      first -= isMark ? 1 : 3
      // 快来看！[图](x.jpg) may be a call and a link.
      report(first..<start, isGuess: !isLineStart(first))
    } else if isAlone(link) {
      report(start..<start, isGuess: true)
    }
  }

  private mutating func report(_ sign: Range<Int>, isGuess: Bool) {
    let end = max(sign.upperBound, sign.lowerBound + 1)
    report(
      .markdownMistyped, inSource: sign.lowerBound..<end, .pictureSign,
      fix: Fix(origin.lines.range(of: sign), "!", isGuess: isGuess))
  }

  /// Nothing but blanks and the marks of a list or quotation stands before it in its line.
  private func isLineStart(_ place: Int) -> Bool {
    var index = place
    while index > 0, [0x20, 0x09, 0x2D, 0x2A, 0x3E].contains(origin.source.bytes[index - 1]) {
      index -= 1
    }
    return index == 0 || origin.source.bytes[index - 1] == 0x0A
  }

  /// The link is all of a paragraph that stands in no list.
  private func isAlone(_ link: MarkupPlaces.Link) -> Bool {
    let start = link.source.lowerBound
    guard start == 0 || origin.source.bytes[start - 1] == 0x0A,
      let block = readable.block(at: link.text.lowerBound)
    else { return false }
    return block.kind == .paragraph && block.range == link.text
  }
}

extension Message {
  fileprivate static let pictureSign = Message(
    zh: "图片写成“![说明](文件)”，前面是半角的“!”，中间不留空格；现在只是一个链接",
    en: "a picture is ![words](file), with a half-width ‘!’ right before it; this is only a link")
}
