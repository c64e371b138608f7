/// The tags of a piece of markup with the names of their attributes; nil where it is not built as
/// the renderer builds: an unescaped `<` or quote, an attribute without quotes.
func tags(of markup: String) -> Set<String>? {
  var found: Set<String> = []
  var rest = markup.utf8[...]
  while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
    guard !rest[..<open].contains(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\"") })
    else { return nil }
    rest = rest[open...].dropFirst()
    guard let tag = readTag(&rest) else { return nil }
    found.insert(tag)
  }
  return rest.contains(UInt8(ascii: ">")) ? nil : found
}

private func readTag(_ rest: inout Substring.UTF8View) -> String? {
  var description = ""
  var isInName = true
  while let byte = rest.popFirst() {
    switch byte {
    case UInt8(ascii: ">"): return description
    case UInt8(ascii: "="):
      guard rest.popFirst() == UInt8(ascii: "\""), let end = rest.firstIndex(of: UInt8(ascii: "\""))
      else { return nil }
      guard !rest[..<end].contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") })
      else { return nil }
      rest = rest[end...].dropFirst()
      isInName = false
    case UInt8(ascii: " "):
      description += " "
      isInName = true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      guard isInName else { return nil }
      description.unicodeScalars.append(Unicode.Scalar(byte))
    default: return nil
    }
  }
  return nil
}
