// `text/left-over`: what a paste leaves behind: names of pictures, numbers of pages, 下转第2版.

extension TextCheck {
  /// Each line of the paragraph by itself.
  mutating func checkLeftOvers() {
    guard origin.isBody, block.kind == .paragraph, block.isPlaced else { return }
    let source = text.source(of: block.range)
    let bytes = origin.source.bytes
    var start = bytes[..<source.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    while start < source.upperBound {
      let end = bytes.span.firstIndex(of: 0x0A, from: start) ?? bytes.count
      if end - start < 240, let leftOver = LeftOver(bytes[start..<end]) {
        report(leftOver, in: start..<end)
      }
      start = end + 1
    }
  }

  private mutating func report(_ leftOver: LeftOver, in line: Range<Int>) {
    let range = origin.lines.range(of: line)
    leftOverLines.append(line)
    log.report(
      Diagnostic(
        .textLeftOver, at: origin.source.place(range), leftOver.message,
        fix: leftOver.mayBeDeleted.map { Fix(range, "", isGuess: !$0) }))
  }

  // MARK: 下转第2版

  /// `sheet` is 版: what stands before it says where a newspaper goes on.
  mutating func readSheet(_ sheet: Range<Int>) {
    guard origin.isBody, block.kind == .paragraph,
      !isOneOf(after(sheet.upperBound), "面本权图式次")
    else { return }
    var start = withBlanks(sheet.lowerBound..<sheet.lowerBound).lowerBound
    let end = start
    while isSheetNumber(before(start)), end - start < 18 { start = self.start(before: start) }
    guard start < end else { return }
    start = withBlanks(start..<start).lowerBound
    if before(start) == 0x7B2C { start -= 3 }
    let words = ["下转", "上接", "紧接", "下接", "上转"]
    guard let word = words.first(where: { holds($0, endingAt: start) }) else { return }
    report(sheetReference(start - word.utf8.count, sheet.upperBound))
  }

  private func isSheetNumber(_ value: UInt32) -> Bool {
    digitValue(value) != nil || isChineseNumeral(value) || (0x41...0x5A).contains(value)
  }

  /// With the brackets and signs around it.
  private func sheetReference(_ first: Int, _ last: Int) -> Correction {
    var (start, end) = (first, last)
    let isOpened = isOneOf(before(start), "（(【[〔")
    if isOpened { start = self.start(before: start) }
    let isClosed = isOpened && isOneOf(after(end), "）)】]〕")
    if isClosed { end += character(end).length }
    while isOneOf(before(start), "▲△◆◇●■▼▽※★☆ 　") { start = self.start(before: start) }
    let isAlone = start == block.range.lowerBound && end == block.range.upperBound
    return Correction(range: start..<end, replacement: "", isGuess: !isClosed && !isAlone)
  }

  private mutating func report(_ reference: Correction) {
    punctuation.settled = reference.range.upperBound
    report(.textLeftOver, [reference], .sheetReference)
  }

  // MARK: 附件：

  /// At the end of the body, with no file beside it.
  mutating func checkEndOfBody() {
    guard origin.isBody, !origin.hasAttachments, let last = text.blocks.last,
      last.kind == .paragraph, !last.isQuoted, last.range.count <= 24, last.isPlaced
    else { return }
    let words = string(last.range).filter { !$0.isWhitespace && !$0.isNumber }
    let source = text.source(of: last.range)
    guard ["附件：", "附件:", "附件", "附：", "附:", "附表：", "附图："].contains(words),
      origin.source.bytes[source.upperBound...].allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: "*") }
      )
    else { return }
    log.report(Diagnostic(.textLeftOver, at: place(last.range), .emptyAttachment))
  }
}

extension Message {
  fileprivate static let sheetReference = Message(
    zh: "这是报纸转版的说明，网页上没有版面，请删去",
    en: "this says on which sheet of a newspaper the text goes on; delete it")
  fileprivate static let emptyAttachment = Message(
    zh: "“附件”后面什么也没有：附件请写在附件（attachments）字段里，没有附件的请删去这一行",
    en: "nothing follows ‘附件’: files go into ‘attachments’; without any, delete the line")
}
