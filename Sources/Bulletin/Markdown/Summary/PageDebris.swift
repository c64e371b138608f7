/// Whether a line is what a page, a web site or a newspaper left on a text: a page number, a picture's
/// name, `附件：…`, `（下转第2版）`.
func isPageDebris(_ line: ArraySlice<UInt8>) -> Bool {
  var line = line
  for mark in openingMarks where begins(line, mark) { line = line.dropFirst(mark.utf8.count) }
  if let word = leadingWords.first(where: { begins(line, $0) }) {
    let rest = line.dropFirst(word.utf8.count).drop { (0x30...0x39).contains($0) || $0 == 0x20 }
    return word.hasSuffix("第") ? isPageNumber(rest) : isLabel(rest)
  }
  // A sentence is longer than a name.
  guard line.count <= 80 else { return false }
  let text = String(decoding: line, as: UTF8.self)
  return isBarePictureName(text) || isFileName(text)
}

private let openingMarks = [" ", "（", "(", "【"]
private let leadingWords = [
  "附件", "本文链接", "原文链接", "来源", "责任编辑", "发布时间", "浏览次数", "下转第", "上接第", "第",
]

private func begins(_ line: ArraySlice<UInt8>, _ word: String) -> Bool {
  line.span.holds(word.utf8.span, at: 0)
}

/// `：` of `附件1：`
private func isLabel(_ rest: ArraySlice<UInt8>) -> Bool { begins(rest, "：") || begins(rest, ":") }

/// `版` of `下转第2版` and `第01版：要闻`; 第1版面世以来 is a sentence.
private func isPageNumber(_ rest: ArraySlice<UInt8>) -> Bool {
  guard begins(rest, "版") else { return false }
  let rest = rest.dropFirst(3)
  return rest.count <= 3 || isLabel(rest)
}

/// `通知.docx`, without a word around it.
private func isFileName(_ text: String) -> Bool {
  AssetKind.fileExtension(of: text) != nil
    && !text.unicodeScalars.contains { "。，；：、！？".unicodeScalars.contains($0) }
}
