/// One tag of HTML in a file.
struct HTMLTag {
  /// Lower case.
  let name: String
  let isClosing: Bool
  /// Where it stands in the file.
  let source: Range<Int>
  /// The place of markup that it was found in.
  let place: MarkupPlaces.Tag
  /// The number of the tag that opens or closes it.
  var partner: Int?

  var element: HTMLElement { isPlaceholder ? .unknown : HTMLElement(named: name) }

  /// `<file-name>` stands for what somebody is to write there.
  private var isPlaceholder: Bool {
    partner == nil && !isClosing && source.count == name.utf8.count + 2 && name.contains("-")
  }

  /// nil where the stretch is a comment or a declaration.
  init?(_ bytes: [UInt8], _ source: Range<Int>, in place: MarkupPlaces.Tag) {
    var index = source.lowerBound + 1
    guard index < source.upperBound else { return nil }
    isClosing = bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let start = index
    while index < source.upperBound,
      isASCIIAlphanumeric(bytes[index]) || bytes[index] == UInt8(ascii: "-")
    { index += 1 }
    guard index > start, isASCIILetter(UInt32(bytes[start])) else { return nil }
    name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    self.source = source
    self.place = place
  }

  var isEmpty: Bool { HTMLElement.empty.contains(name) }

  /// The value of an attribute without its quotes; nil where the tag has none of that name.
  func attribute(_ wanted: String, in bytes: [UInt8]) -> String? {
    var rest = bytes[source].dropFirst(name.utf8.count + 1)
    while let start = rest.firstIndex(where: { isASCIILetter(UInt32($0)) }) {
      rest = rest[start...]
      let end =
        rest.firstIndex { !isASCIIAlphanumeric($0) && $0 != UInt8(ascii: "-") } ?? rest.endIndex
      let found = String(decoding: rest[..<end], as: UTF8.self).lowercased()
      rest = rest[end...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 }
      let value = attributeValue(&rest)
      if found == wanted { return value }
    }
    return nil
  }

  private func attributeValue(_ rest: inout ArraySlice<UInt8>) -> String {
    let quote = rest.first.flatMap {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil
    }
    if quote != nil { rest = rest.dropFirst() }
    let end = rest.firstIndex { quote == nil ? $0 <= 0x20 || $0 == UInt8(ascii: ">") : $0 == quote }
    let value = rest[..<(end ?? rest.endIndex)]
    rest = rest[(end ?? rest.endIndex)...].dropFirst(quote == nil ? 0 : 1)
    return String(decoding: value, as: UTF8.self)
  }
}

/// All tags of a body, in order, each with its partner.
struct HTMLTags {
  private(set) var tags: [HTMLTag] = []
  private var open: [Int] = []
  /// A tag is looked for among so many that are open.
  private static let reach = 40

  init(_ places: [MarkupPlaces.Tag], in bytes: [UInt8]) {
    for place in places {
      if place.isBlock {
        for piece in HTMLPieces(bytes, place.source).pieces where piece.kind == .tag {
          add(piece.source, place, bytes)
        }
      } else {
        add(place.source, place, bytes)
      }
    }
  }

  private mutating func add(_ source: Range<Int>, _ place: MarkupPlaces.Tag, _ bytes: [UInt8]) {
    guard var tag = HTMLTag(bytes, source, in: place) else { return }
    let index = tags.count
    if tag.isClosing {
      let match = open.suffix(HTMLTags.reach).lastIndex { isPair(tags[$0], tag) }
      if let match {
        tag.partner = open[match]
        tags[open[match]].partner = index
        open.removeSubrange(match...)
      }
    } else if !tag.isEmpty {
      open.append(index)
    }
    tags.append(tag)
  }

  /// They have one name and stand in one block of text, or both in blocks of HTML.
  private func isPair(_ first: HTMLTag, _ second: HTMLTag) -> Bool {
    first.name == second.name && first.place.isBlock == second.place.isBlock
      && (first.place.isBlock || first.place.host == second.place.host)
  }
}
