/// Where the destinations of links and images stand in the source. cmark tells a line, and not
/// always the right one, so a destination is looked up by its words from that line on.
struct DestinationIndex {
  struct Occurrence {
    let line: Int
    let column: Int
    let length: Int
    /// Bytes before the `#`, all of them without one.
    let pathLength: Int
    let isDefinition: Bool

    var range: SourceRange { SourceRange(line: line, column: column, length: length) }
    var pathRange: SourceRange { SourceRange(line: line, column: column, length: pathLength) }
    var fragmentRange: SourceRange {
      let start = min(pathLength + 1, length)
      return SourceRange(line: line, column: column + start, length: length - start)
    }
  }

  /// By destination, last line first.
  private var occurrences: [String: [Occurrence]] = [:]

  init(_ lines: SourceLines, from first: Int) {
    guard first <= lines.count else { return }
    /// A destination may stand on the line after its bracket.
    var expected: Bool?
    for number in first..<(lines.count + 1) {
      guard let line = lines.line(number) else { continue }
      var reader = DestinationReader(line, number: number)
      if let isDefinition = expected { reader.read(isDefinition: isDefinition) }
      reader.readAll()
      expected = reader.expected
      for (destination, occurrence) in reader.found {
        occurrences[destination, default: []].append(occurrence)
      }
    }
    occurrences = occurrences.mapValues { $0.reversed() }
  }

  /// The first place of `destination` on or after `line` that was not taken yet. The definition of a
  /// reference serves all its links.
  mutating func take(_ destination: String, from line: Int) -> Occurrence? {
    guard var places = occurrences[destination] else { return nil }
    if let index = places.lastIndex(where: { !$0.isDefinition && $0.line >= line }) {
      occurrences[destination] = nil
      let place = places.remove(at: index)
      occurrences[destination] = places
      return place
    }
    return places.last { $0.isDefinition } ?? places.last
  }
}

/// Finds the destinations of one line.
private struct DestinationReader {
  private(set) var found: [(String, DestinationIndex.Occurrence)] = []
  /// The line ends after `](` or `]:`; true for the latter.
  private(set) var expected: Bool?
  private let line: ArraySlice<UInt8>
  private let number: Int
  private var index: Int

  init(_ line: ArraySlice<UInt8>, number: Int) {
    self.line = line
    self.number = number
    index = line.startIndex
  }

  mutating func readAll() {
    while index < line.endIndex {
      switch line[index] {
      case UInt8(ascii: "]") where follows("("): readAfterBracket(isDefinition: false)
      case UInt8(ascii: "]") where follows(":"): readAfterBracket(isDefinition: true)
      case UInt8(ascii: "<"): readAutolink()
      default: index += 1
      }
    }
  }

  private func follows(_ character: Unicode.Scalar) -> Bool {
    index + 1 < line.endIndex && line[index + 1] == UInt8(ascii: character)
  }

  private mutating func readAfterBracket(isDefinition: Bool) {
    index += 2
    read(isDefinition: isDefinition)
  }

  mutating func read(isDefinition: Bool) {
    while index < line.endIndex, line[index] <= 0x20 { index += 1 }
    guard index < line.endIndex else {
      expected = isDefinition
      return
    }
    let isBracketed = line[index] == UInt8(ascii: "<")
    if isBracketed { index += 1 }
    let start = index
    var depth = 0
    while index < line.endIndex, !ends(isBracketed, &depth) {
      let isEscape = line[index] == UInt8(ascii: "\\") && index + 1 < line.endIndex
      index += isEscape ? 2 : 1
    }
    add(start..<index, isDefinition)
  }

  private func ends(_ isBracketed: Bool, _ depth: inout Int) -> Bool {
    let byte = line[index]
    if isBracketed { return byte == UInt8(ascii: ">") }
    if byte == UInt8(ascii: "(") { depth += 1 }
    if byte == UInt8(ascii: ")") { depth -= 1 }
    return byte <= 0x20 || depth < 0
  }

  private mutating func readAutolink() {
    let start = index + 1
    var end = start
    while end < line.endIndex, line[end] > 0x20, line[end] != UInt8(ascii: ">"),
      line[end] != UInt8(ascii: "<")
    {
      end += 1
    }
    index = start
    guard end > start, end < line.endIndex, line[end] == UInt8(ascii: ">") else { return }
    add(start..<end, false)
    index = end
  }

  private mutating func add(_ range: Range<Int>, _ isDefinition: Bool) {
    let raw = line[range]
    let occurrence = DestinationIndex.Occurrence(
      line: number, column: range.lowerBound - line.startIndex + 1, length: range.count,
      pathLength: (raw.firstIndex(of: UInt8(ascii: "#")) ?? range.upperBound) - range.lowerBound,
      isDefinition: isDefinition)
    found.append((unescaped(raw), occurrence))
  }

  /// As cmark reads a destination, but for the rarer entities.
  private func unescaped(_ raw: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = raw
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let next = rest.first, isASCIIPunctuation(next) {
        bytes.append(next)
        rest = rest.dropFirst()
        continue
      }
      bytes.append(byte)
      if byte == UInt8(ascii: "&"), rest.starts(with: "amp;".utf8) { rest = rest.dropFirst(4) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
