/// The bytes of one file with the fixes of its findings applied; where two overlap, the first in
/// the file is taken and the other left for the next round. Nothing outside the fixes changes: a
/// BOM and every line end stay.
struct FixedFile {
  private(set) var bytes: [UInt8] = []
  private(set) var applied: [AppliedFix] = []

  init(_ original: [UInt8], findings: [Diagnostic]) {
    let text = plainText(original)
    let written = WrittenOffsets(original)
    let lines = SourceLines(text)
    let edits = findings.compactMap { Edit($0, in: lines) }
      .sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
    var group: [Edit] = []
    var end = 0
    var writtenEnd = 0
    for edit in edits where edit.range.lowerBound >= end {
      if let last = group.last, edit.lines.lowerBound >= last.lines.upperBound {
        applied.append(AppliedFix(group, of: text))
        group = []
      }
      bytes += original[writtenEnd..<written[edit.range.lowerBound]]
      bytes += written.lineEnds(in: edit.replacement)
      end = edit.range.upperBound
      writtenEnd = written[end]
      group.append(edit)
    }
    if !group.isEmpty { applied.append(AppliedFix(group, of: text)) }
    bytes += original[writtenEnd...]
  }
}

/// Where each byte of the plain text stands in the file as it was written.
private struct WrittenOffsets {
  /// nil where both are the same.
  private var offsets: [Int]?
  private var lineEnd: [UInt8] = [UInt8(ascii: "\n")]

  init(_ original: [UInt8]) {
    let mark = byteOrderMarkLength(original)
    guard mark > 0 || original.contains(UInt8(ascii: "\r")) else { return }
    var offsets: [Int] = []
    offsets.reserveCapacity(original.count + 1)
    var previous: UInt8 = 0
    for index in mark..<original.count {
      let byte = original[index]
      if previous != UInt8(ascii: "\r") || byte != UInt8(ascii: "\n") { offsets.append(index) }
      previous = byte
    }
    offsets.append(original.count)
    self.offsets = offsets
    if let first = original.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      let isPair = original[first...].starts(with: [0x0D, 0x0A])
      lineEnd = isPair ? [0x0D, 0x0A] : [original[first]]
    }
  }

  subscript(offset: Int) -> Int { offsets?[offset] ?? offset }

  /// With the line ends of the file.
  func lineEnds(in replacement: [UInt8]) -> [UInt8] {
    replacement.flatMap { $0 == UInt8(ascii: "\n") ? lineEnd : [$0] }
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
    String(decoding: $0, as: UTF8.self)
  }
}
