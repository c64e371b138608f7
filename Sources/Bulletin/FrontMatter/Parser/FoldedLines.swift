/// A value that is written on several lines, as libyaml folded it: a blank for each line end.
struct FoldedLines {
  private let text: [UInt8]
  /// As written, without the signs around it.
  private let source: ArraySlice<UInt8>
  /// Begins what is spelt otherwise than it reads.
  private var escape: UInt8?
  /// Where the lines stand in `text`.
  private var lines: [Range<Int>] = []

  /// `source` is plain, in quotes, or a block after its sign; nil for a block that keeps its lines.
  init?(_ text: String, from source: ArraySlice<UInt8>, _ form: YAMLEvent.ScalarForm) {
    self.text = Array(text.utf8)
    switch form {
    case .plain: self.source = source
    case .quoted:
      let isDouble = source.first == UInt8(ascii: "\"")
      escape = isDouble ? UInt8(ascii: "\\") : UInt8(ascii: "'")
      self.source = source.dropFirst().dropLast()
    case .block:
      guard source.first == UInt8(ascii: ">"),
        let header = source.firstIndex(of: UInt8(ascii: "\n"))
      else { return nil }
      self.source = source[header...]
    }
  }

  /// The text with its lines joined as those of a paragraph are; nil where nothing changes.
  mutating func joined() -> String? {
    findLines()
    guard lines.count > 1 else { return nil }
    var result = Array(text[..<lines[0].upperBound])
    for index in lines.indices.dropFirst() {
      let gap = lines[index - 1].upperBound..<lines[index].lowerBound
      if !(text[gap].elementsEqual([0x20]) && isClosed(after: index - 1)) { result += text[gap] }
      result += text[lines[index]]
    }
    result += text[lines[lines.count - 1].upperBound...]
    return result.count == text.count ? nil : String(decoding: result, as: UTF8.self)
  }

  private func isClosed(after index: Int) -> Bool {
    let span = text.span
    let (before, after) = (span.extracting(lines[index]), span.extracting(lines[index + 1]))
    switch LineJoint(before, after) {
    case .closed: return true
    case .blank: return false
    case .closedInColumns:
      let previous = index > 0 ? ColumnLine(span.extracting(lines[index - 1])) : nil
      return ColumnLine.breaks(
        after: ColumnLine(before), previous: previous, next: ColumnLine(after),
        nextIsLast: index + 2 == lines.count)
    }
  }

  /// Each line of the source stands in the text without the blanks around it.
  private mutating func findLines() {
    var position = 0
    for line in source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
      let words = line.trimmed { $0 == 0x20 || $0 == 0x09 }
      if words.isEmpty { continue }
      while position < text.count, text[position] == 0x20 || text[position] == 0x0A {
        position += 1
      }
      guard let end = end(of: words, from: position) else { return }
      lines.append(position..<end)
      position = end
    }
  }

  /// Where the words of a source line end in the text; nil where they do not stand there.
  private func end(of words: ArraySlice<UInt8>, from start: Int) -> Int? {
    var position = start
    var index = words.startIndex
    while index < words.endIndex {
      guard position < text.count else { return nil }
      if words[index] == escape {
        index += escapeLength(words[index...])
        position += text.span.scalar(at: position).length
      } else {
        guard words[index] == text[position] else { return nil }
        index += 1
        position += 1
      }
    }
    return position
  }

  private func escapeLength(_ words: ArraySlice<UInt8>) -> Int {
    switch words.dropFirst().first {
    case UInt8(ascii: "x"): 4
    case UInt8(ascii: "u"): 6
    case UInt8(ascii: "U"): 10
    default: 2
    }
  }
}
