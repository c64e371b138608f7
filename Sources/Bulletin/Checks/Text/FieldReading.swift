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

  /// The bytes of the text and of the source that stand for the same.
  private struct Spelling {
    let text: Int
    let source: Int
  }

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
      } else if let next = endOfUnread {
        position = next
      } else {
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
  private func spelling(of words: Span<UInt8>, at index: Int) -> Spelling? {
    guard position < end else { return nil }
    let byte = bytes[position]
    if isEscape(at: position) { return escape(words.scalar(at: index).length) }
    guard words[index] == 0x20 || words[index] == 0x0A, byte <= 0x20 else { return nil }
    let rest = bytes[position..<end].firstIndex { $0 > 0x20 } ?? end
    return Spelling(text: 1, source: rest - position)
  }

  private func escape(_ length: Int) -> Spelling? {
    guard style == .double else { return Spelling(text: 1, source: 2) }
    guard position + 1 < end else { return nil }
    switch bytes[position + 1] {
    case UInt8(ascii: "x"): return Spelling(text: length, source: 4)
    case UInt8(ascii: "u"): return Spelling(text: length, source: 6)
    case UInt8(ascii: "U"): return Spelling(text: length, source: 10)
    case UInt8(ascii: "\n"): return nil
    default: return Spelling(text: length, source: 2)
    }
  }

  /// Behind what reads as nothing: indentation, a line end after `\`, a character that nobody sees;
  /// nil where none of them stands.
  private var endOfUnread: Int? {
    guard position < end else { return nil }
    if isEscape(at: position), position + 1 < end, bytes[position + 1] == UInt8(ascii: "\n") {
      return position + 2
    }
    let line = YAMLLine(bytes, position, end)
    if let hidden = line.hostileCharacter { return hidden.range.upperBound }
    let space = line.foreignSpaceLength(at: position)
    if space > 0 { return position + space }
    return bytes[position] <= 0x20 ? position + 1 : nil
  }
}
