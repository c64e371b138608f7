extension ReadableText {
  /// The texts of a front matter, each a block.
  init(_ fields: [FieldText], in source: SourceFile, lines: SourceLines) {
    self.init()
    for (number, field) in fields.enumerated() {
      let range = field.scalar.range
      let start = lines.offset(line: range.line, column: range.column)
      let end = lines.offset(line: range.endLine, column: range.endColumn)
      open(.field(number), at: start)
      var reader = ScalarReader(source.bytes, start..<max(start, end), field.scalar)
      reader.read(into: &self)
      close()
    }
  }
}

/// Walks a YAML scalar as written along with the text that libyaml made of it.
private struct ScalarReader {
  private let bytes: [UInt8]
  private let words: [UInt8]
  private var position: Int
  private var end: Int
  private var style = Style.plain

  private enum Style {
    case plain, single, double, block
  }

  init(_ bytes: [UInt8], _ range: Range<Int>, _ scalar: Scalar) {
    self.bytes = bytes
    words = Array(scalar.text.utf8)
    position = range.lowerBound
    end = range.upperBound
    guard !scalar.isPlain, end - position >= 2 else { return }
    switch bytes[position] {
    case UInt8(ascii: "\""): style = .double
    case UInt8(ascii: "'"): style = .single
    default: style = .block
    }
    if style == .block {
      position = bytes[position..<end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? end
    } else {
      position += 1
      end -= 1
    }
  }

  mutating func read(into text: inout ReadableText) {
    let copy = words
    let words = copy.span
    var index = 0
    while index < words.count {
      let same = sameLength(words, from: index)
      if same > 0 {
        text.append(words.extracting(index..<(index + same)), from: position..<(position + same))
        position += same
        index += same
      } else if let part = spelling(of: words, at: index) {
        text.append(
          words.extracting(index..<(index + part.text)), from: position..<(position + part.source))
        position += part.source
        index += part.text
      } else if !skip() {
        // The line end after a block is not part of its range.
        if (index..<words.count).allSatisfy({ words[$0] <= 0x20 }) { return }
        return text.appendUnplaced(words.extracting(index..<words.count))
      }
    }
  }

  private func sameLength(_ words: Span<UInt8>, from index: Int) -> Int {
    var length = 0
    while index + length < words.count, position + length < end,
      bytes[position + length] == words[index + length], !isEscape(at: position + length)
    {
      length += 1
    }
    return length
  }

  private func isEscape(at index: Int) -> Bool {
    switch style {
    case .double: bytes[index] == UInt8(ascii: "\\")
    case .single: bytes[index] == UInt8(ascii: "'")
    case .plain, .block: false
    }
  }

  /// An escape, or a line break that reads as a space.
  private func spelling(of words: Span<UInt8>, at index: Int) -> (text: Int, source: Int)? {
    guard position < end else { return nil }
    let byte = bytes[position]
    if isEscape(at: position) { return escape(words.scalar(at: index).length) }
    guard words[index] == 0x20 || words[index] == 0x0A, byte <= 0x20 else { return nil }
    let rest = bytes[position..<end].firstIndex { $0 > 0x20 } ?? end
    return (1, rest - position)
  }

  private func escape(_ length: Int) -> (text: Int, source: Int)? {
    guard style == .double else { return (1, 2) }
    guard position + 1 < end else { return nil }
    switch bytes[position + 1] {
    case UInt8(ascii: "x"): return (length, 4)
    case UInt8(ascii: "u"): return (length, 6)
    case UInt8(ascii: "U"): return (length, 10)
    case UInt8(ascii: "\n"): return nil
    default: return (length, 2)
    }
  }

  /// Past what reads as nothing: indentation, a line end after `\`, a character that nobody sees.
  private mutating func skip() -> Bool {
    guard position < end else { return false }
    if isEscape(at: position), position + 1 < end, bytes[position + 1] == UInt8(ascii: "\n") {
      position += 2
      return true
    }
    if let hidden = YAMLLine(bytes, position, end).hostileCharacter {
      position = hidden.range.upperBound
      return true
    }
    let space = YAMLLine(bytes, position, end).foreignSpaceLength(at: position)
    if space > 0 {
      position += space
      return true
    }
    guard bytes[position] <= 0x20 else { return false }
    position += 1
    return true
  }
}
