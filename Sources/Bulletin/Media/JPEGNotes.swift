/// The segments of one JPEG picture that are not the picture. Some notes go on over several.
struct JPEGNotes {
  private var profiles: [[UInt8]] = []
  private var extendedXMP: [XMPPart] = []
  private var resources: [UInt8] = []

  mutating func read(
    _ segment: ArraySlice<UInt8>, after marker: UInt8, _ reader: inout NoteReader
  ) {
    switch marker {
    case 0xE0 where segment.holds("JFXX\0", at: 0):
      reader.add(.thumbnail)
      reader.read(.picture(segment.dropFirst(6)))
    case 0xED where PhotoshopResources.contents(ofSegment: segment) != nil:
      resources += PhotoshopResources.contents(ofSegment: segment) ?? []
    case 0xED where segment.first == IPTCRecord.mark: reader.add(IPTCRecord(segment).notes)
    case 0xE0...0xEF where EXIFProfile.begins(segment): addProfile(segment)
    case 0xFE: reader.readComment(segment)
    case 0xEA where segment.holds("UNICODE\0", at: 0): reader.readComment(segment.dropFirst(8))
    case 0xE1: readPacket(segment, &reader)
    // Tables, frames and scans.
    case 0xC0...0xDF: break
    default: if !isHarmless(segment, marker), !isBlank(segment) { reader.add(.unread) }
    }
  }

  mutating func finish(_ reader: inout NoteReader) {
    for profile in profiles { reader.readEXIF(profile[...]) }
    // A name may be cut by the end of a part.
    let packet = extendedXMP.sorted { $0.key < $1.key }.flatMap(\.bytes)
    if !packet.isEmpty { reader.readXMP(packet[...]) }
    if !resources.isEmpty { reader.readPhotoshop(resources[...]) }
  }

  private mutating func readPacket(_ segment: ArraySlice<UInt8>, _ reader: inout NoteReader) {
    if let part = XMPPart(segment) {
      extendedXMP.append(part)
    } else if segment.contains(UInt8(ascii: "<")) || segment.holds("http:", at: 0) {
      reader.readXMP(segment)
    } else if !isBlank(segment) {
      reader.add(.unread)
    }
  }

  /// A profile of more than 64 KB goes on in the next segment.
  private mutating func addProfile(_ segment: ArraySlice<UInt8>) {
    if let last = profiles.indices.last, EXIFProfile(segment) == nil {
      profiles[last] += segment.dropFirst(6)
    } else {
      profiles.append(Array(segment))
    }
  }
}

/// What formats, colour profiles, programs and cameras say of the pixels alone, by the first bytes of
/// the segment; the pictures of a list of pictures (MPF) are found without it.
private func isHarmless(_ segment: ArraySlice<UInt8>, _ marker: UInt8) -> Bool {
  let names =
    switch marker {
    case 0xE0: ["JFIF\0", "AVI1"]
    case 0xE2: ["ICC_PROFILE\0", "MPF\0", "urn:iso:std:iso:ts:21496"]
    case 0xE8: ["SPIFF\0"]
    case 0xEA: ["AROT"]
    case 0xEC: ["Ducky"]
    case 0xED: ["Adobe_CM"]
    case 0xEE: ["Adobe"]
    default: [] as [String]
    }
  return names.contains { segment.holds($0, at: 0) }
}

/// A part of an XMP packet too long for one segment.
private struct XMPPart {
  private static let signature = "http://ns.adobe.com/xmp/extension/\0"

  var key: (packet: String, offset: Int)
  var bytes: ArraySlice<UInt8>

  init?(_ segment: ArraySlice<UInt8>) {
    guard segment.holds(XMPPart.signature, at: 0) else { return nil }
    let header = segment.dropFirst(XMPPart.signature.utf8.count)
    let packet = String(decoding: header.prefix(32), as: UTF8.self)
    key = (packet, header.integer(at: 36, bytes: 4, .big) ?? 0)
    bytes = header.dropFirst(40)
  }
}
