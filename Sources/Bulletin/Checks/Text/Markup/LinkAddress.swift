/// Whether words in brackets can only be the address of a link or picture.
func isDestination(_ words: ArraySlice<UInt8>) -> Bool {
  guard let first = words.first, words.count <= destinationLimit else { return false }
  // A whole address stands in a text as one gap.
  if first == ReadableText.gap { return true }
  let hash = words.firstIndex(of: UInt8(ascii: "#"))
  if hash == words.startIndex { return isFragment(words.dropFirst()) }
  let path = words[..<(hash ?? words.endIndex)]
  return begins(path, with: schemes) || isPath(path) || hasKnownExtension(path)
}

/// No file of a committee has a longer name.
let destinationLimit = 300

/// A picture that may stand on a page, by its extension.
func isPicture(_ destination: some Collection<UInt8>) -> Bool {
  fileExtension(of: Array(destination)[...]).map { pictures.contains($0) } ?? false
}

private func hasKnownExtension(_ path: ArraySlice<UInt8>) -> Bool {
  guard let name = fileExtension(of: path) else { return false }
  if hosts.contains(name) { return path.allSatisfy { $0 > 0x20 && $0 < 0x7F } }
  return (pictures.contains(name) || files.contains(name)) && !holdsPause(path)
}

/// What is a sentence is no name of a file.
private func holdsPause(_ path: ArraySlice<UInt8>) -> Bool {
  String(decoding: path, as: UTF8.self).unicodeScalars.contains {
    isOneOf($0.value, "，。；：！？、")
  }
}

/// The extension in lower case; nil where the path has none.
private func fileExtension(of path: ArraySlice<UInt8>) -> String? {
  guard let dot = path.suffix(9).lastIndex(of: UInt8(ascii: ".")), dot > path.startIndex else {
    return nil
  }
  return String(decoding: path[(dot + 1)...], as: UTF8.self).lowercased()
}

/// `./a`, `/about/` and `workstations/tea`, without blanks.
private func isPath(_ path: ArraySlice<UInt8>) -> Bool {
  guard path.contains(UInt8(ascii: "/")), path.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
    path.contains(where: { isASCIILetter(UInt32($0)) })
  else { return false }
  return begins(path, with: pathStarts)
}

/// `#职能`, but neither `#3` nor `#话题#`.
private func isFragment(_ name: ArraySlice<UInt8>) -> Bool {
  !name.isEmpty && !name.contains(UInt8(ascii: "#")) && !name.contains { $0 <= 0x20 }
    && !name.allSatisfy { isASCIIDigit(UInt32($0)) }
}

private func begins(_ path: ArraySlice<UInt8>, with starts: [String]) -> Bool {
  starts.contains { path.starts(with: $0.utf8) }
}

private let schemes = ["http:", "https:", "http：", "https：", "mailto:", "tel:", "www."]
private let pathStarts =
  ["/", "./", "../", "static/"] + EntryKind.allCases.map { $0.directory + "/" }
private let pictures: Set<String> = [
  "jpg", "jpeg", "png", "webp", "gif", "heic", "heif", "avif", "bmp", "svg",
]
private let files: Set<String> = [
  "md", "markdown", "txt", "html", "htm", "shtml", "php", "asp", "aspx", "jsp", "pdf", "doc",
  "docx", "xls", "xlsx", "ppt", "pptx", "wps", "et", "ofd", "zip", "rar", "mp3", "mp4",
]
private let hosts: Set<String> = ["cn", "com", "net", "org"]
