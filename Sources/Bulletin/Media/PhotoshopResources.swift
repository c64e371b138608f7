/// The resources that Photoshop and its kin keep in a picture, each with a number.
struct PhotoshopResources {
  private(set) var notes: PhotoNotes = []
  private(set) var parts: [NotePart] = []

  /// Of an APP13 segment.
  private static let headings = ["Photoshop 3.0\0", "Adobe_Photoshop2.5:"]
  private static let signatures = ["8BIM", "PHUT", "DCSR", "AgHg", "MeSa"]

  /// Whether the bytes begin as resources do.
  static func begin(_ bytes: ArraySlice<UInt8>) -> Bool {
    (headings + signatures).contains { bytes.holds($0, at: 0) }
  }

  /// The bytes behind the heading of a segment; nil without one.
  static func contents(ofSegment bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    headings.first { bytes.holds($0, at: 0) }.map { bytes.dropFirst($0.utf8.count) }
  }

  init(_ bytes: ArraySlice<UInt8>) {
    var rest = PhotoshopResources.contents(ofSegment: bytes) ?? bytes
    while PhotoshopResources.signatures.contains(where: { rest.holds($0, at: 0) }) {
      guard let number = rest.integer(at: 4, bytes: 2, .big), let name = rest.byte(at: 6) else {
        break
      }
      // The name and the data are each filled to an even length.
      let start = 6 + (Int(name) + 2) / 2 * 2
      guard let length = rest.integer(at: start, bytes: 4, .big) else { break }
      read(number, rest.part(from: start + 4, length: length))
      rest = rest.dropFirst(start + 4 + length + length % 2)
    }
    if !isBlank(rest) { notes.insert(.unread) }
  }

  private mutating func read(_ number: Int, _ data: ArraySlice<UInt8>) {
    switch number {
    case 0x0404: parts.append(.iptc(data))
    case 0x0422, 0x0423: parts.append(.exif(data))
    case 0x0424: parts.append(.xmp(data))
    // A small copy, behind its sizes.
    case 0x0409, 0x040C:
      notes.insert(.thumbnail)
      parts.append(.picture(data.dropFirst(28)))
    case 0x03F0: if !isBlank(data) { notes.insert(.comment) }
    case _ where !PhotoshopResources.isHarmless(number) && !data.isEmpty: notes.insert(.unread)
    default: break
    }
  }

  /// Of printing, colours, guides, slices, layers, paths, and sums of the above.
  private static func isHarmless(_ number: Int) -> Bool {
    switch number {
    case 0x03E8...0x0403, 0x0405...0x0408, 0x040A, 0x040B, 0x040D...0x0421, 0x0425...0x0440,
      0x07D0...0x0BB7, 0x0BB8, 0x2710:
      true
    default: false
    }
  }
}
