/// `path` as seen from `folder`, both inside `content/`; nil where it leads out.
func resolvePath(_ path: String, in folder: String) -> String? {
  var parts = folder.split(separator: "/").map(String.init)
  for part in path.split(separator: "/") where part != "." {
    if part == ".." {
      guard !parts.isEmpty else { return nil }
      parts.removeLast()
    } else {
      parts.append(String(part))
    }
  }
  return parts.isEmpty ? nil : parts.joined(separator: "/")
}

/// How `folder` names the file `target`.
func relativePath(to target: String, from folder: String) -> String {
  var targetParts = target.split(separator: "/").map(String.init)[...]
  var folderParts = folder.split(separator: "/").map(String.init)[...]
  while let first = targetParts.first, targetParts.count > 1, first == folderParts.first {
    targetParts.removeFirst()
    folderParts.removeFirst()
  }
  return (folderParts.map { _ in ".." } + targetParts).joined(separator: "/")
}

/// Line ends, tabs and what else nobody sees, signs that turn the direction of text among them.
func hasControlCharacter(_ name: String) -> Bool {
  name.unicodeScalars.contains { scalar in
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

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

/// Whether `address` begins with a URI scheme.
func hasScheme(_ address: String) -> Bool {
  guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
  let scheme = address.utf8[..<colon]
  return !scheme.isEmpty
    && scheme.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
        || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0)
    }
}
