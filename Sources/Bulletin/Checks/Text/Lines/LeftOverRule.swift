// `text/left-over`: what a paste leaves behind: names of pictures, numbers of pages.

struct LeftOverRule {
  /// The lines of the file that are no text of the entry.
  private(set) var lines: [Range<Int>] = []

  /// Each line of the paragraph by itself.
  mutating func check(_ text: inout TextReading) {
    guard text.origin.isBody, text.block.kind == .paragraph, text.block.isPlaced else { return }
    let source = text.readable.source(of: text.block.range)
    let bytes = text.origin.source.bytes
    var start = bytes[..<source.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    while start < source.upperBound {
      let end = bytes.span.firstIndex(of: 0x0A, from: start) ?? bytes.count
      if end - start < 240, let leftOver = LeftOver(bytes[start..<end]) {
        report(leftOver, in: start..<end, &text)
      }
      start = end + 1
    }
  }

  private mutating func report(_ leftOver: LeftOver, in line: Range<Int>, _ text: inout TextReading)
  {
    let range = text.origin.lines.range(of: line)
    lines.append(line)
    text.report(
      .textLeftOver, inSource: line, leftOver.message,
      fix: leftOver.mayBeDeleted.map { Fix(range, "", isGuess: !$0) })
  }

  // MARK: 附件：

  /// Reports 附件 at the end of a body that has no file beside it.
  func finishText(_ text: inout TextReading) {
    guard text.origin.isBody, !text.origin.hasAttachments, let last = text.readable.blocks.last,
      last.kind == .paragraph, !last.isQuoted, last.range.count <= 24, last.isPlaced
    else { return }
    let words = text.string(last.range).filter { !$0.isWhitespace && !$0.isNumber }
    let source = text.readable.source(of: last.range)
    guard ["附件：", "附件:", "附件", "附：", "附:", "附表：", "附图："].contains(words),
      text.origin.source.bytes[source.upperBound...].allSatisfy({
        $0 <= 0x20 || $0 == UInt8(ascii: "*")
      })
    else { return }
    text.report(.textLeftOver, inSource: source, .emptyAttachment)
  }
}

extension Message {
  fileprivate static let emptyAttachment = Message(
    zh: "“附件”后面什么也没有：附件请写在附件（attachments）字段里，没有附件的请删去这一行",
    en: "nothing follows ‘附件’: files go into ‘attachments’; without any, delete the line")
}
