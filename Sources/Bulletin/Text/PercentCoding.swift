/// `text` with `%XX` undone where the result is UTF-8, else `text` itself.
func percentDecode(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), let value = hexPair(rest.prefix(2)) {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(validating: bytes, as: UTF8.self) ?? text
}

private func hexPair(_ digits: Substring.UTF8View) -> UInt8? {
  guard digits.count == 2, let text = String(digits) else { return nil }
  return text.contains("+") || text.contains("-") ? nil : UInt8(text, radix: 16)
}

/// For a value in the query of a URL: every byte but letters, digits and `-._~` as `%XX`.
func percentEncoded(_ text: String) -> String {
  percentEncoded(text) { ASCIISet.unreserved.contains($0) }
}

/// `text` with every byte that is not `allowed` as `%XX`.
func percentEncoded(_ text: String, allowed: (UInt8) -> Bool) -> String {
  guard !text.utf8.allSatisfy(allowed) else { return text }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count * 3)
  for byte in text.utf8 {
    if allowed(byte) {
      bytes.append(byte)
    } else {
      bytes.append(UInt8(ascii: "%"))
      bytes.append(hexDigit(byte >> 4))
      bytes.append(hexDigit(byte & 15))
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
