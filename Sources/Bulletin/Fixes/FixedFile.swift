/// The bytes of one file with the fixes of its findings applied; where two overlap, the first in
/// the file is taken and the other left for the next round. Nothing outside the fixes changes: a
/// BOM and `\r\n` stay.
struct FixedFile {
  private(set) var bytes: [UInt8] = []
  private(set) var applied: [AppliedFix] = []

  init(_ original: [UInt8], findings: [Diagnostic]) {
    let mark = byteOrderMarkLength(original)
    let text = Array(original[mark...])
    bytes = Array(original[..<mark])
    let lines = SourceLines(text)
    let edits = findings.compactMap { Edit($0, in: lines, of: text) }
      .sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
    var group: [Edit] = []
    var end = 0
    for edit in edits where edit.range.lowerBound >= end {
      if let last = group.last, edit.lines.lowerBound >= last.lines.upperBound {
        applied.append(AppliedFix(group, of: text))
        group = []
      }
      bytes += text[end..<edit.range.lowerBound] + edit.replacement
      end = edit.range.upperBound
      group.append(edit)
    }
    if !group.isEmpty { applied.append(AppliedFix(group, of: text)) }
    bytes += text[end...]
  }
}

/// One fix as offsets.
private struct Edit {
  let finding: Diagnostic
  let range: Range<Int>
  let replacement: [UInt8]
  /// The lines it touches, the last one's end left out.
  let lines: Range<Int>

  /// nil where the fix does not lie in the file.
  init?(_ finding: Diagnostic, in lines: SourceLines, of text: [UInt8]) {
    guard let fix = finding.fix, let first = lines.line(fix.range.line) else { return nil }
    let last = lines.line(fix.range.endLine)
    let start = first.startIndex + fix.range.column - 1
    let end = (last?.startIndex ?? lines.end) + fix.range.endColumn - 1
    guard start <= end, end <= lines.end, start <= first.endIndex else { return nil }
    self.finding = finding
    range = start..<end
    self.lines = first.startIndex..<max(end, last?.endIndex ?? lines.end)
    let hasCarriageReturns = text.contains(UInt8(ascii: "\r"))
    replacement = fix.replacement.utf8.flatMap { byte -> [UInt8] in
      hasCarriageReturns && byte == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), byte] : [byte]
    }
  }
}

extension AppliedFix {
  /// `edits` share lines and do not overlap.
  fileprivate init(_ edits: [Edit], of text: [UInt8]) {
    let start = edits[0].lines.lowerBound
    let end = edits.map(\.lines.upperBound).max() ?? start
    var after: [UInt8] = []
    var position = start
    for edit in edits {
      after += text[position..<edit.range.lowerBound] + edit.replacement
      position = edit.range.upperBound
    }
    after += text[position..<end]
    self.init(
      rules: unique(edits.map(\.finding.rule)), place: edits[0].finding.place,
      before: lineTexts(text[start..<end]), after: lineTexts(after[...]))
  }
}

private func lineTexts(_ bytes: ArraySlice<UInt8>) -> [String] {
  bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
    let line = $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0
    return String(decoding: line, as: UTF8.self)
  }
}
