/// One fix as offsets.
struct Edit {
  let finding: Diagnostic
  let range: Range<Int>
  let replacement: [UInt8]
  /// The lines it touches, the last one's end left out.
  let lines: Range<Int>

  /// nil where the fix does not lie in the file.
  init?(_ finding: Diagnostic, in lines: SourceLines) {
    guard let fix = finding.fix, let first = lines.line(fix.range.line) else { return nil }
    let last = lines.line(fix.range.endLine)
    let start = first.startIndex + fix.range.column - 1
    let end = (last?.startIndex ?? lines.end) + fix.range.endColumn - 1
    guard start <= end, end <= lines.end, start <= first.endIndex else { return nil }
    self.finding = finding
    range = start..<end
    self.lines = first.startIndex..<max(end, last?.endIndex ?? lines.end)
    replacement = Array(fix.replacement.utf8)
  }
}
