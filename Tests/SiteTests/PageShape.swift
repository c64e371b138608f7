/// The elements of a page with the names of their attributes, and whether every one is closed.
struct PageShape {
  private(set) var elements: Set<String> = []
  private(set) var isBalanced = true

  private static let void: Set<Substring> = ["meta", "link", "img", "br", "hr", "input"]

  init(_ html: String) {
    var open: [Substring] = []
    var rest = html.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...].dropFirst()
      guard let tag = PageShape.readTag(&rest) else {
        isBalanced = false
        return
      }
      let name = tag.prefix { $0 != " " }
      if name.hasPrefix("!") { continue }
      if name.hasPrefix("/") {
        if open.popLast() != name.dropFirst() { isBalanced = false }
        continue
      }
      elements.insert(String(tag))
      if !PageShape.void.contains(name) { open.append(name) }
    }
    if !open.isEmpty { isBalanced = false }
  }

  /// Name and attribute names; nil where a value has no quotes or the tag no end.
  private static func readTag(_ rest: inout Substring.UTF8View) -> Substring? {
    var text = ""
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: ">"): return Substring(text)
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "="):
        guard rest.popFirst() == UInt8(ascii: "\""),
          let end = rest.firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        rest = rest[end...].dropFirst()
      default: text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return nil
  }
}
