import Bulletin

/// An opening or closing tag as a browser's tokenizer would see it.
struct Tag {
  var name: String
  var isClosing: Bool
  /// Values as written, entities not undone.
  var attributes: [(name: String, value: String)] = []

  subscript(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// Everything but the values.
  var shape: String {
    (isClosing ? "/" : "") + ([name] + attributes.map(\.name)).joined(separator: " ")
  }
}

/// Finds the tags of a page. Knows no raw-text elements: the one there is, a data block, holds no `<`.
struct TagScanner {
  private let bytes: [UInt8]
  private var position = 0

  static func tags(of html: HTML) -> [Tag] {
    var scanner = TagScanner(bytes: html.bytes)
    var tags: [Tag] = []
    while let tag = scanner.nextTag() { tags.append(tag) }
    return tags
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func nextTag() -> Tag? {
    while let byte = current, byte != UInt8(ascii: "<") { position += 1 }
    guard current != nil else { return nil }
    position += 1
    let isClosing = skip(UInt8(ascii: "/"))
    var tag = Tag(name: word(), isClosing: isClosing)
    while let attribute = nextAttribute() { tag.attributes.append(attribute) }
    return tag
  }

  /// nil at the end of the tag, which is passed.
  private mutating func nextAttribute() -> (name: String, value: String)? {
    while let byte = current, isSpace(byte) { position += 1 }
    guard current != nil, !skip(UInt8(ascii: ">")) else { return nil }
    let name = word()
    guard skip(UInt8(ascii: "=")) else { return (name, "") }
    guard skip(UInt8(ascii: "\"")) else { return (name, word()) }
    let value = run { $0 != UInt8(ascii: "\"") }
    position += 1
    return (name, value)
  }

  private mutating func word() -> String {
    run { !isSpace($0) && !"=>".utf8.contains($0) }
  }

  private mutating func run(while isPart: (UInt8) -> Bool) -> String {
    let start = position
    while let byte = current, isPart(byte) { position += 1 }
    return String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self)
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
