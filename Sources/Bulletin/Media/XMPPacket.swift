/// Notes in XML, which programs add to pictures; in any form of Unicode.
struct XMPPacket {
  private(set) var notes: PhotoNotes = []

  init(_ packet: ArraySlice<UInt8>) {
    // What is ASCII in UTF-16 and UTF-32 has zeros around it: the names of properties all are.
    let text = packet.contains(0) ? packet.filter { $0 != 0 }[...] : packet
    if namesPlace(text) { notes.insert(.place) }
    read(text)
  }

  /// The marks of the elements that are open, each with those of the elements around it.
  private var open: [PhotoNotes] = []

  /// Hostile packets nest without end.
  private static let maximumDepth = 200

  /// Well-formed or not: every tag counts, and text counts for the elements around it.
  private mutating func read(_ text: ArraySlice<UInt8>) {
    var rest = text
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      if let around = open.last, !isBlankText(rest[..<start]) { notes.formUnion(around) }
      rest = rest[(start + 1)...]
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return }
      read(tag: rest[..<end])
      rest = rest[(end + 1)...]
    }
  }

  private mutating func read(tag: ArraySlice<UInt8>) {
    switch tag.first {
    case UInt8(ascii: "/"): _ = open.popLast()
    case UInt8(ascii: "!") where tag.holds("![CDATA[", at: 0): notes.formUnion(open.last ?? [])
    case UInt8(ascii: "?"), UInt8(ascii: "!"), nil: return
    default:
      var rest = tag
      let name = rest.takeName()
      while !rest.isEmpty { readAttribute(&rest) }
      guard tag.last != UInt8(ascii: "/"), open.count < XMPPacket.maximumDepth else { return }
      open.append((open.last ?? []).union(mark(of: name)))
    }
  }

  private mutating func readAttribute(_ rest: inout ArraySlice<UInt8>) {
    rest = rest.drop { !isNameByte($0) }
    let name = rest.takeName()
    rest = rest.drop { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") && !isNameByte($0) }
    guard let quote = rest.first, !isNameByte(quote) else { return }
    let value = rest.dropFirst().prefix { $0 != quote }
    rest = rest.dropFirst(value.count + 2)
    if !isBlankText(value) { notes.formUnion(mark(of: name)) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate mutating func takeName() -> ArraySlice<UInt8> {
    let name = prefix(while: isNameByte)
    self = dropFirst(name.count)
    return name
  }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"),
    UInt8(ascii: "."), 0x80...:
    true
  default: false
  }
}

private func isBlankText(_ text: ArraySlice<UInt8>) -> Bool { text.allSatisfy { $0 <= 0x20 } }

/// What a property tells, by its name without the prefix, which its author chose.
private func mark(of name: ArraySlice<UInt8>) -> PhotoNotes {
  if name.elementsEqual("mwg-rs:Name".utf8) { return .person }
  let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
  guard local.count < 32 else { return [] }
  return marks[String(decoding: local, as: UTF8.self)] ?? []
}

private let marks: [String: PhotoNotes] = {
  let names: [(PhotoNotes, [String])] = [
    (.place, ["Latitude", "Longitude"]),
    (
      .address,
      [
        "City", "State", "Country", "CountryCode", "CountryName", "ProvinceState", "Sublocation",
        "Location", "LocationName", "LocationCreated", "LocationShown", "WorldRegion", "CiAdrCity",
        "CiAdrExtadr", "CiAdrPcode", "CiAdrRegion", "CiAdrCtry",
      ]
    ),
    (
      .person,
      [
        "creator", "Artist", "Author", "Owner", "OwnerName", "CameraOwnerName", "PersonInImage",
        "PersonDisplayName", "CaptionWriter", "AuthorsPosition", "ImageCreatorName",
        "CopyrightOwnerName", "LicensorName", "Photographer", "CiEmailWork", "CiTelWork",
      ]
    ),
    (
      .serial,
      [
        "SerialNumber", "BodySerialNumber", "LensSerialNumber", "CameraSerialNumber",
        "DroneSerialNumber", "InternalSerialNumber",
      ]
    ),
    (
      .comment,
      ["description", "UserComment", "ImageDescription", "Headline", "Instructions", "XPComment"]
    ),
    (.thumbnail, ["image", "Thumbnails"]),
  ]
  return Dictionary(uniqueKeysWithValues: names.flatMap { mark, names in names.map { ($0, mark) } })
}()

/// Names of XMP properties that hold a place, in lower case: `exif:GPSLatitude`, a drone's
/// `GpsLongtitude` (so spelt), `exif:GPSDestLatitude`, `exif:GPSProcessingMethod`.
private let placeNames = ["gpslat", "gpslon", "gpsdestl", "gpsprocess", "gpsarea", "gpsposition"]
  .map { Array($0.utf8) }

/// Whether a text names a place, as attribute or element, whatever prefix its author chose.
func namesPlace(_ text: ArraySlice<UInt8>) -> Bool {
  var rest = text
  while let index = rest.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "g") }) {
    rest = rest[index...]
    let found = placeNames.contains { name in
      rest.count >= name.count && zip(rest, name).allSatisfy { lowercase($0) == $1 }
    }
    if found { return true }
    rest = rest.dropFirst()
  }
  return false
}

private func lowercase(_ byte: UInt8) -> UInt8 {
  (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}
