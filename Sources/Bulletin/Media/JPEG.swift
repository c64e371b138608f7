/// Also looks at what phones append to the picture: further pictures with EXIF of their own, and the
/// film of a moving photo.
func parseJPEG(_ file: ArraySlice<UInt8>) -> PhotoInfo {
  let first = JPEGImage(file)
  var hasLocation = first.hasLocation
  var rest = file[first.end...]
  if rest.offset(of: filmPlace) != nil { hasLocation = true }
  while !hasLocation, let start = rest.offset(of: [0xFF, 0xD8, 0xFF]) {
    let image = JPEGImage(rest.dropFirst(start))
    hasLocation = image.hasLocation
    rest = rest[image.end...]
  }
  return PhotoInfo(
    format: .jpeg, size: first.size?.turned(by: first.orientation), hasLocation: hasLocation)
}

/// The QuickTime atom `©xyz`: latitude and longitude of a film.
private let filmPlace: [UInt8] = [0xA9, 0x78, 0x79, 0x7A]

private enum Marker {
  static let app1: UInt8 = 0xE1
  static let scan: UInt8 = 0xDA
  static let end: UInt8 = 0xD9
  /// Start of frame, which gives the size.
  static let frames: Set<UInt8> = Set(0xC0...0xCF).subtracting([0xC4, 0xC8, 0xCC])
  /// Markers without a segment: TEM, restart, start of image.
  static let bare: Set<UInt8> = Set(0xD0...0xD8).union([0x01])
}

/// One picture of a file, from its start to the byte after its end marker.
private struct JPEGImage {
  /// Of the frame, once a scan of it has begun.
  private(set) var size: PixelSize?
  private(set) var orientation: Int?
  private(set) var hasLocation = false
  private(set) var end: Int

  private var frame: PixelSize?
  private var profiles: [[UInt8]] = []
  private var extendedXMP: [XMPPart] = []

  init(_ bytes: ArraySlice<UInt8>) {
    end = bytes.endIndex
    var rest = bytes.dropFirst(2)
    while let marker = nextMarker(in: &rest) {
      if marker == Marker.end {
        end = rest.startIndex
        break
      }
      if Marker.bare.contains(marker) { continue }
      let length = rest.integer(at: 0, bytes: 2, .big) ?? 2
      read(rest.part(from: 2, length: length - 2), after: marker)
      rest = rest.dropFirst(max(2, length))
    }
    readMetadata()
  }

  /// Skips to the next marker, over compressed picture data where need be.
  private func nextMarker(in rest: inout ArraySlice<UInt8>) -> UInt8? {
    while let index = rest.firstIndex(of: 0xFF) {
      rest = rest[(index + 1)...]
      // 0 follows a byte 0xFF of the picture; 0xFF fills.
      if let marker = rest.first, marker != 0, marker != 0xFF {
        rest = rest.dropFirst()
        return marker
      }
    }
    return nil
  }

  private mutating func read(_ segment: ArraySlice<UInt8>, after marker: UInt8) {
    if marker == Marker.scan { size = frame }
    if Marker.frames.contains(marker), frame == nil {
      frame = PixelSize(
        segment.integer(at: 3, bytes: 2, .big), segment.integer(at: 1, bytes: 2, .big))
    }
    guard marker == Marker.app1 else { return }
    if segment.holds("Exif\0", at: 0) {
      addProfile(segment.dropFirst(6))
    } else if let part = XMPPart(segment) {
      extendedXMP.append(part)
    } else if namesPlace(segment) {
      hasLocation = true
    }
  }

  /// A profile of more than 64 KB goes on in the next segment.
  private mutating func addProfile(_ bytes: ArraySlice<UInt8>) {
    if profiles.isEmpty || TIFFDirectories(bytes) != nil {
      profiles.append(Array(bytes))
    } else {
      profiles[profiles.count - 1] += bytes
    }
  }

  private mutating func readMetadata() {
    for profile in profiles {
      guard let exif = EXIFProfile(profile[...]) else { continue }
      orientation = orientation ?? exif.orientation
      if exif.hasLocation { hasLocation = true }
    }
    // A name may be cut by the end of a part.
    let packet = extendedXMP.sorted { $0.key < $1.key }.flatMap(\.bytes)
    if namesPlace(packet[...]) { hasLocation = true }
  }
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
