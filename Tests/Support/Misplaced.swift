package import Bulletin

/// Why findings do not stand in the file whose decoded bytes are `text`, nil where they do: every
/// place and every fix lies in it, begins before it ends and parts no character.
package func misplaced(_ findings: [Diagnostic], in text: [UInt8]) -> String? {
  let lines = TextLines(text)
  for finding in findings {
    let notes = finding.notes.filter { $0.place.file == finding.place.file }
    let ranges = [finding.place.range, finding.fix?.range].compactMap(\.self)
    for range in ranges + notes.map(\.place.range) {
      guard let fault = lines.fault(of: range) else { continue }
      return "\(fault): \(range) of \(finding)"
    }
  }
  return nil
}

/// Lines counted by hand, in another way than the program counts them.
private struct TextLines {
  private let lines: [[UInt8]]

  init(_ text: [UInt8]) {
    lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
  }

  func fault(of range: SourceRange) -> String? {
    if (range.line, range.column) > (range.endLine, range.endColumn) { return "backwards" }
    return fault(range.line, range.column) ?? fault(range.endLine, range.endColumn)
  }

  private func fault(_ number: Int, _ column: Int) -> String? {
    guard lines.indices.contains(number - 1) else { return "no such line" }
    let line = lines[number - 1]
    guard (0...line.count).contains(column - 1) else { return "outside its line" }
    let isInside = column - 1 < line.count && line[column - 1] & 0xC0 == 0x80
    return isInside ? "inside a character" : nil
  }
}
