/// The lines that a fix touches, as they read after it.
struct CorrectedLines {
  /// At most six; a longer correction ends with `…`.
  private(set) var excerpts: [String] = []
  /// Set instead where the fix takes whole lines away.
  private(set) var deleted: Message?

  private static let lineLimit = 6
  /// More than an excerpt looks at: the rest of a long line need not be copied.
  private static let byteLimit = 2048

  /// nil where the fix does not lie in the file.
  init?(_ fix: Fix, in lines: SourceLines) {
    let range = fix.range
    guard let first = lines.line(range.line) else { return nil }
    let endsAtLineStart = range.endLine > range.line && range.endColumn == 1
    if endsAtLineStart, range.column == 1, fix.replacement.isEmpty {
      deleted = .deletedLines(from: range.line, to: range.endLine - 1)
      return
    }
    let head = first.prefix(max(0, range.column - 1)).suffix(CorrectedLines.byteLimit)
    var text = Array(fix.replacement.utf8)
    if endsAtLineStart, text.last == UInt8(ascii: "\n") {
      text.removeLast()
    } else if let last = lines.line(range.endLine) {
      text += last.dropFirst(max(0, range.endColumn - 1)).prefix(CorrectedLines.byteLimit)
    }
    excerpts = excerpts(of: Array(head) + text, focus: head.count)
  }

  /// `focus` is where the replacement begins: a long first line is shown around it.
  private func excerpts(of text: [UInt8], focus: Int) -> [String] {
    let lines = SourceLines(text.isEmpty ? [UInt8(ascii: "\n")] : text)
    let count = min(lines.count, CorrectedLines.lineLimit)
    var excerpts: [String] = []
    for number in 1..<count + 1 {
      let start = number == 1 ? focus : 0
      guard let line = lines.line(number) else { continue }
      excerpts.append(SourceExcerpt(of: line, marking: start..<start).text)
    }
    return lines.count > count ? excerpts + ["…"] : excerpts
  }
}

extension Message {
  fileprivate static func deletedLines(from first: Int, to last: Int) -> Message {
    first == last
      ? Message(zh: "（删去第 \(first) 行）", en: "(delete line \(first))")
      : Message(zh: "（删去第 \(first) 至 \(last) 行）", en: "(delete lines \(first) to \(last))")
  }
}
