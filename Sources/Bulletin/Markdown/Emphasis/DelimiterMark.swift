/// Bytes put beside a delimiter run before parsing, so that cmark sees another neighbour there, and
/// taken out of every text that cmark gives back.
///
/// A mark is U+FFFF, which no text means, between a character of the wanted class, which faces the
/// run, and a comma, which to another run is punctuation like the delimiter it hides. None of them
/// has a meaning in Markdown. Valid UTF-8 matters: cmark ends a table cell at a byte that is not.
enum DelimiterMark: CaseIterable {
  case punctuation, letter, space

  var neighbour: Neighbour {
    switch self {
    case .punctuation: .punctuation
    case .letter: .other
    case .space: .space
    }
  }

  /// To stand before a run.
  var before: [UInt8] { comma + core + facing }
  /// To stand after a run.
  var after: [UInt8] { facing + core + comma }

  private var facing: [UInt8] {
    switch self {
    case .punctuation: comma
    case .letter: [0x78]
    // A no-break space: ASCII ones would end a link's destination.
    case .space: [0xC2, 0xA0]
    }
  }
}

private let core: [UInt8] = [0xEF, 0xBF, 0xBF]
private let comma: [UInt8] = [0x2C]

/// `text` without marks; nil where it has none.
func withoutMarks(_ text: Span<UInt8>) -> [UInt8]? {
  var result: [UInt8] = []
  var copied = 0
  var searched = 0
  while let index = indexOfCore(in: text, from: searched) {
    searched = index + core.count
    guard let mark = markRange(around: index, in: text), mark.lowerBound >= copied else { continue }
    result.append(text.extracting(copied..<mark.lowerBound))
    copied = mark.upperBound
  }
  guard copied > 0 else { return nil }
  result.append(text.extracting(copied..<text.count))
  return result
}

private func indexOfCore(in text: Span<UInt8>, from start: Int) -> Int? {
  var searched = start
  // Of U+FFFF's bytes, 0xBF is the rare one in Chinese.
  while let index = text.firstIndex(of: 0xBF, from: searched) {
    searched = index + 1
    if index > start, index + 1 < text.count, text[index - 1] == 0xEF, text[index + 1] == 0xBF {
      return index - 1
    }
  }
  return nil
}

private func markRange(around index: Int, in text: Span<UInt8>) -> Range<Int>? {
  for (bytes, place) in marks where index >= place && text.holds(bytes.span, at: index - place) {
    return (index - place)..<(index - place + bytes.count)
  }
  return nil
}

/// Every mark, and where its core stands in it.
private let marks = DelimiterMark.allCases.flatMap { [$0.before, $0.after] }.map { bytes in
  (bytes, bytes.firstIndex(of: core[0]) ?? 0)
}
