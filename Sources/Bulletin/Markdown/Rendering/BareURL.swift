/// Where the next `http://` or `https://` address of a text stands, at or after `start`.
///
/// It ends at white space, `<`, `>` and where Chinese begins; `.,;:!?'"` at its end, and a bracket
/// that closes more than was opened, belong to the sentence around it.
func bareURL(in text: Span<UInt8>, from start: Int) -> Range<Int>? {
  var searched = start
  while let colon = nextSchemeEnd(in: text, from: searched) {
    searched = colon + 3
    guard searched < text.count, isHostStart(text[searched]),
      let first = schemeStart(in: text, before: colon, notBefore: start)
    else { continue }
    let end = trimmedEnd(in: text, first: searched, end: urlEnd(in: text, from: searched))
    if end > searched { return first..<end }
  }
  return nil
}

/// The `:` of the next `://`.
private func nextSchemeEnd(in text: Span<UInt8>, from start: Int) -> Int? {
  var index = start
  while index + 2 < text.count {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":"), from: index), colon + 2 < text.count
    else { return nil }
    if text[colon + 1] == slash, text[colon + 2] == slash { return colon }
    index = colon + 1
  }
  return nil
}

private func schemeStart(in text: Span<UInt8>, before colon: Int, notBefore start: Int) -> Int? {
  var first = colon
  while first > start, colon - first <= 5, isASCIIAlphanumeric(text[first - 1]) { first -= 1 }
  let length = colon - first
  guard length == 4 || length == 5 else { return nil }
  for (offset, letter) in "https".utf8.prefix(length).enumerated()
  where text[first + offset] | 0x20 != letter {
    return nil
  }
  return first
}

private func isHostStart(_ byte: UInt8) -> Bool { byte >= 0x80 || isASCIIAlphanumeric(byte) }

private func urlEnd(in text: Span<UInt8>, from start: Int) -> Int {
  var index = start
  while index < text.count {
    let byte = text[index]
    if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { return index }
    guard byte >= 0x80 else {
      index += 1
      continue
    }
    let (value, length) = text.scalar(at: index)
    if isCJK(value) || isWide(value) || Neighbour(standard: value) == .space { return index }
    index += length
  }
  return index
}

private func trimmedEnd(in text: Span<UInt8>, first: Int, end: Int) -> Int {
  var surplus = Brackets()
  for index in first..<end { surplus.add(text[index], 1) }
  var end = end
  while end > first {
    switch text[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "\""):
      end -= 1
    case UInt8(ascii: ")") where surplus.round < 0, UInt8(ascii: "]") where surplus.square < 0:
      surplus.add(text[end - 1], -1)
      end -= 1
    default: return end
    }
  }
  return end
}

/// Opening brackets less closing ones.
private struct Brackets {
  var round = 0
  var square = 0

  mutating func add(_ byte: UInt8, _ sign: Int) {
    switch byte {
    case UInt8(ascii: "("): round += sign
    case UInt8(ascii: ")"): round -= sign
    case UInt8(ascii: "["): square += sign
    case UInt8(ascii: "]"): square -= sign
    default: break
    }
  }
}

private let slash = UInt8(ascii: "/")
