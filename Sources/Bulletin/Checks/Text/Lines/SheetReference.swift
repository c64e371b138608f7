// `text/left-over`: 下转第2版 of a newspaper.

extension TextReading {
  /// `sheet` is 版: what stands before it says where a newspaper goes on.
  mutating func readSheet(_ sheet: Range<Int>) {
    guard origin.isBody, block.kind == .paragraph, !isOneOf(after(sheet.upperBound), "面本权图式次")
    else { return }
    var start = spacesStart(sheet.lowerBound)
    let end = start
    while isSheetNumber(before(start)), end - start < 18 { start = self.start(before: start) }
    guard start < end else { return }
    start = spacesStart(start)
    if before(start) == 0x7B2C { start -= 3 }
    let words = ["下转", "上接", "紧接", "下接", "上转"]
    guard let word = words.first(where: { holds($0, endingAt: start) }) else { return }
    let reference = sheetReference(start - word.utf8.count, sheet.upperBound)
    report(.textLeftOver, [reference], .sheetReference)
    deletedEnd = reference.range.upperBound
  }

  private func isSheetNumber(_ value: UInt32) -> Bool {
    digitValue(value) != nil || isChineseNumeral(value) || (0x41...0x5A).contains(value)
  }

  /// Deletes the reference with the brackets and signs around it.
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
}

extension Message {
  fileprivate static let sheetReference = Message(
    zh: "这是报纸转版的说明，网页上没有版面，请删去",
    en: "this says on which sheet of a newspaper the text goes on; delete it")
}
