/// What follows the text of a link or picture with a slip in it: ` （现场 照片.jpg “示意”）`.
///
/// Offsets are those of the text. A quick look tells almost everything else apart; none is longer
/// than a name and a title.
struct MistypedTail {
  /// The blanks before it and the bracket.
  let opening: Range<Int>
  let isHalfWidth: Bool
  let destination: Range<Int>
  /// With its quotes.
  private(set) var title: Range<Int>?
  /// Blanks before it and the bracket; empty where there is none.
  private(set) var closing: Range<Int>

  var end: Int { closing.upperBound }
  /// Behind the bracket that opens it.
  var signEnd: Int { opening.upperBound }
  var isOpen: Bool { closing.isEmpty }
  var endsFullWidth: Bool { closing.count >= 3 }

  fileprivate init(opening: Range<Int>, isHalfWidth: Bool, destination: Range<Int>) {
    self.opening = opening
    self.isHalfWidth = isHalfWidth
    self.destination = destination
    closing = destination.upperBound..<destination.upperBound
  }
}

extension TextReading {
  /// nil where what follows `start` is no address in brackets.
  func mistypedTail(at start: Int) -> MistypedTail? {
    var index = blanksEnd(start, limit: 3)
    let (bracket, length) = character(index)
    guard bracket == UInt32(UInt8(ascii: "(")) || bracket == 0xFF08 else { return nil }
    index = blanksEnd(index + length, limit: 3)
    guard let end = bracketedEnd(index) ?? destinationEnd(index) else { return nil }
    var tail = MistypedTail(
      opening: start..<index, isHalfWidth: length == 1, destination: index..<end)
    read(after: end, &tail)
    return tail
  }

  /// `<x y.md>`
  private func bracketedEnd(_ start: Int) -> Int? {
    if after(start) == 0x29 { return hiddenTag(before: start) }
    guard after(start) == 0x3C else { return nil }
    var index = start + 1
    while index < block.range.upperBound, index - start < destinationLimit {
      switch bytes[index] {
      case 0x3E: return isDestination(bytes[(start + 1)..<index]) ? index + 1 : nil
      case 0x0A, 0x3C: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// `<site photo.jpg>` looks like a tag and is left out of the text; returns `end`.
  private func hiddenTag(before end: Int) -> Int? {
    guard end > block.range.lowerBound else { return nil }
    let start = readable.source(of: (end - 1)..<end).upperBound
    let hidden = origin.source.bytes[
      start..<max(start, readable.source(of: end..<(end + 1)).lowerBound)]
    guard hidden.first == 0x3C, hidden.last == 0x3E else { return nil }
    return isDestination(hidden.dropFirst().dropLast()) ? end : nil
  }

  /// Where the address ends that begins at `start`: before a title, the closing bracket, or what no
  /// address holds.
  private func destinationEnd(_ start: Int) -> Int? {
    var depth = 0
    var index = start
    // Behind the first blank an address goes on only where its bracket is closed.
    var firstWord: Int?
    while index < block.range.upperBound, index - start < destinationLimit {
      let (value, length) = character(index)
      switch value {
      case 0x28, 0xFF08: depth += 1
      case 0x29, 0xFF09:
        if depth == 0 { return accepted(start..<trimmed(index, from: start)) }
        depth -= 1
      case 0x20: if firstWord == nil { firstWord = index }
      case 0x0A, 0x5B, 0x5D, 0x3C, 0x3E: return accepted(start..<(firstWord ?? index))
      default:
        let mayEnd = isTitleQuote(value) || isChinesePause(value)
        let end = trimmed(index, from: start)
        if mayEnd, firstWord == nil || isTitleQuote(value), let end = accepted(start..<end) {
          return end
        }
      }
      index += length
    }
    return accepted(start..<(firstWord ?? index))
  }

  private func accepted(_ range: Range<Int>) -> Int? {
    isDestination(bytes[range]) ? range.upperBound : nil
  }

  private func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private func read(after end: Int, _ tail: inout MistypedTail) {
    var index = blanksEnd(end, limit: 3)
    if isTitleQuote(after(index)), let last = titleEnd(index) {
      tail.setTitle(index..<last)
      index = blanksEnd(last, limit: 3)
    }
    let (bracket, length) = character(index)
    if bracket == 0x29 || bracket == 0xFF09 { tail.setEnd(index + length) }
  }

  /// After the quote that closes the one at `start`.
  private func titleEnd(_ start: Int) -> Int? {
    let opening = after(start)
    var index = start + character(start).length
    while index < block.range.upperBound, index - start < destinationLimit {
      let (value, length) = character(index)
      if value == 0x0A { return nil }
      index += length
      if isTitleQuote(value), isDouble(value) == isDouble(opening) { return index }
    }
    return nil
  }

  private func isTitleQuote(_ value: UInt32) -> Bool {
    isDouble(value) || value == 0x27 || value == 0x2018 || value == 0x2019
  }

  private func isDouble(_ value: UInt32) -> Bool {
    value == 0x22 || value == 0x201C || value == 0x201D
  }

  /// After at most `limit` blanks and line ends.
  private func blanksEnd(_ start: Int, limit: Int) -> Int {
    var index = start
    var count = 0
    while count < limit, isBlank(after(index)) {
      index += character(index).length
      count += 1
    }
    return index
  }
}

extension MistypedTail {
  fileprivate mutating func setTitle(_ range: Range<Int>) {
    title = range
    closing = range.upperBound..<range.upperBound
  }

  /// Its bracket closes another one.
  func withoutEnd() -> MistypedTail {
    var tail = self
    tail.closing = closing.lowerBound..<closing.lowerBound
    return tail
  }

  fileprivate mutating func setEnd(_ end: Int) { closing = closing.lowerBound..<end }
}
