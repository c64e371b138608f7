/// `path` as seen from `folder`, both inside `content/`; nil where it leads out.
func resolvePath(_ path: String, in folder: String) -> String? {
  let slash = UInt8(ascii: "/")
  var parts = folder.utf8.split(separator: slash)
  for part in path.utf8.split(separator: slash) where !part.elementsEqual(".".utf8) {
    if part.elementsEqual("..".utf8) {
      guard parts.popLast() != nil else { return nil }
    } else {
      parts.append(part)
    }
  }
  return parts.isEmpty
    ? nil : String(decoding: Array(parts.joined(separator: [slash])), as: UTF8.self)
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

/// The form of every part of an address: `[a-z0-9-]+`.
func isSlug(_ text: Substring) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
}

/// The last part of a path, and its folder with the slash.
struct PathEnd {
  let folder: String
  let name: String

  init(_ path: String) {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    folder = String(path[..<start])
    name = String(path[start...])
  }
}
