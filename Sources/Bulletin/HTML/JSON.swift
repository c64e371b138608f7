/// A JSON value that is valid by construction: text is escaped on the way in.
///
/// Holds UTF-8 bytes, members in the order written; a member that is nil is left out. What markup is
/// made of is escaped too, so a document may stand inside a `script` element.
package struct JSON: Sendable, Equatable {
  package let bytes: [UInt8]

  package init(_ text: String) {
    var bytes = [quote]
    escape(text, into: &bytes)
    bytes.append(quote)
    self.bytes = bytes
  }

  package init(_ number: Int) { bytes = Array(String(number).utf8) }

  package init(_ flag: Bool) { bytes = Array((flag ? "true" : "false").utf8) }

  package init(_ values: [JSON]) {
    var list = List(opening: UInt8(ascii: "["), room: values.reduce(1) { $0 + $1.bytes.count + 1 })
    for value in values {
      list.separate()
      list.bytes += value.bytes
    }
    list.bytes.append(UInt8(ascii: "]"))
    bytes = list.bytes
  }

  package init(members: [(String, JSON?)]) {
    let room = members.reduce(1) { $0 + $1.0.utf8.count + ($1.1?.bytes.count ?? 0) + 4 }
    var list = List(opening: UInt8(ascii: "{"), room: room)
    for case (let key, let value?) in members {
      list.separate()
      list.bytes.append(quote)
      escape(key, into: &list.bytes)
      list.bytes.append(quote)
      list.bytes.append(UInt8(ascii: ":"))
      list.bytes += value.bytes
    }
    list.bytes.append(UInt8(ascii: "}"))
    bytes = list.bytes
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self.init(value) }
  package init(integerLiteral value: Int) { self.init(value) }
  package init(booleanLiteral value: Bool) { self.init(value) }
  package init(arrayLiteral values: JSON...) { self.init(values) }
  package init(dictionaryLiteral members: (String, JSON?)...) { self.init(members: members) }
}

/// Elements with commas between them.
private struct List {
  var bytes: [UInt8] = []

  init(opening: UInt8, room: Int) {
    bytes.reserveCapacity(room)
    bytes.append(opening)
  }

  mutating func separate() {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
  }
}

private let quote = UInt8(ascii: "\"")

/// Appends `text` as the inside of a JSON string; runs that need no escape are copied whole.
private func escape(_ text: String, into bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { source in
    var runStart = 0
    var index = 0
    while index < source.count {
      let length = unsafe escapedLength(at: index, of: source)
      guard length > 0 else {
        index += 1
        continue
      }
      unsafe bytes.append(contentsOf: source[runStart..<index])
      unsafe appendEscape(of: source[index..<(index + length)], to: &bytes)
      index += length
      runStart = index
    }
    unsafe bytes.append(contentsOf: source[runStart...])
  }
}

/// How many bytes from `index` on are one character that must be escaped: quote, backslash, `<`, `>`,
/// `&`, the control characters (C0, DEL, C1), the line separators U+2028 and U+2029, and the marks
/// that turn the direction of a line.
private func escapedLength(at index: Int, of source: UnsafeBufferPointer<UInt8>) -> Int {
  switch unsafe source[index] {
  case 0..<0x20, 0x7F, quote, UInt8(ascii: "\\"): 1
  case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): 1
  case 0xC2: unsafe source[index + 1] < 0xA0 ? 2 : 0
  case 0xE2:
    switch unsafe (source[index + 1], source[index + 2]) {
    case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): 3
    default: 0
    }
  default: 0
  }
}

private func appendEscape(of character: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8])
{
  let first = unsafe character[character.startIndex]
  let last = unsafe character[character.endIndex - 1]
  bytes.append(UInt8(ascii: "\\"))
  switch first {
  case quote, UInt8(ascii: "\\"): bytes.append(first)
  case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
  case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
  case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
  default:
    // Of three bytes the last two hold six bits each of U+20xx; the others are spelt as they end.
    bytes += first == 0xE2 ? "u20".utf8 : "u00".utf8
    let low =
      first == 0xE2 ? unsafe (character[character.startIndex + 1] & 3) << 6 | last & 0x3F : last
    bytes += [hexDigits[Int(low >> 4)], hexDigits[Int(low & 15)]]
  }
}

private let hexDigits = Array("0123456789abcdef".utf8)
