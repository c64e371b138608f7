/// What follows the text of a link or picture with a slip in it: ` （现场 照片.jpg “示意”）`.
///
/// Offsets are those of the text. A quick look tells almost everything else apart; none is longer
/// than a name and a title.
struct MistypedTail {
  /// The blanks before it and the bracket.
  let opening: Range<Int>
  let isHalfWidth: Bool
  let destination: Range<Int>
  /// The title with its quotes.
  let title: Range<Int>?
  /// The closing bracket and the blanks before it; empty where there is none.
  private(set) var closing: Range<Int>

  var end: Int { closing.upperBound }
  /// Behind the bracket that opens it.
  var signEnd: Int { opening.upperBound }
  var isOpen: Bool { closing.isEmpty }
  var endsFullWidth: Bool { closing.count >= 3 }

  /// Its bracket closes another one.
  func withoutEnd() -> MistypedTail {
    var tail = self
    tail.closing = closing.lowerBound..<closing.lowerBound
    return tail
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
    var last = blanksEnd(end, limit: 3)
    var title: Range<Int>?
    if isTitleQuote(after(last)), let titleEnd = titleEnd(last) {
      title = last..<titleEnd
      last = blanksEnd(titleEnd, limit: 3)
    }
    let words = title?.upperBound ?? end
    let isClosed = isOneOf(after(last), ")）")
    return MistypedTail(
      opening: start..<index, isHalfWidth: length == 1, destination: index..<end, title: title,
      closing: words..<(isClosed ? last + character(last).length : words))
  }

  /// `<x y.md>`
  private func bracketedEnd(_ start: Int) -> Int? {
    if after(start) == 0x29 { return hiddenTag(before: start) }
    guard after(start) == 0x3C,
      let end = firstPlace(of: "<>\n", from: start + 1, within: destinationLimit - 1),
      after(end) == 0x3E, isDestination(bytes[(start + 1)..<end])
    else { return nil }
    return end + 1
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
        if depth == 0 { return accepted(start..<max(start, spacesStart(index))) }
        depth -= 1
      case 0x20: if firstWord == nil { firstWord = index }
      case 0x0A, 0x5B, 0x5D, 0x3C, 0x3E: return accepted(start..<(firstWord ?? index))
      default:
        let mayEnd = isTitleQuote(value) || isChinesePause(value)
        let end = max(start, spacesStart(index))
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

  /// After the quote that closes the one at `start`.
  private func titleEnd(_ start: Int) -> Int? {
    let (opening, length) = character(start)
    let quotes = isDouble(opening) ? "\"“”" : "'‘’"
    let end = firstPlace(of: quotes + "\n", from: start + length, within: destinationLimit - length)
    guard let end, after(end) != 0x0A else { return nil }
    return end + character(end).length
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
