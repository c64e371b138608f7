/// Also looks at what phones append to the picture: further pictures with notes of their own, and the
/// film of a moving photo.
func parseJPEG(_ file: ArraySlice<UInt8>) -> PhotoInfo {
  var reader = NoteReader(of: file)
  let first = JPEGImage(file, &reader)
  let orientation = reader.orientation
  let behind = file[first.end...]
  let isFilmed = filmPlaces.contains { behind.offset(of: $0) != nil }
  if isFilmed || namesPlace(behind) { reader.add(.place) }
  var rest = behind
  while let start = rest.offset(of: [0xFF, 0xD8, 0xFF]) {
    let image = JPEGImage(rest.dropFirst(start), &reader)
    rest = rest[image.end...]
  }
  return PhotoInfo(format: .jpeg, size: first.size?.turned(by: orientation), notes: reader.notes)
}

/// The latitude and longitude of a film: the QuickTime atom `©xyz`, or the key of Apple's.
private let filmPlaces: [[UInt8]] = [
  [0xA9, 0x78, 0x79, 0x7A], Array("quicktime.location.ISO6709".utf8),
]

private enum Marker {
  static let scan: UInt8 = 0xDA
  static let end: UInt8 = 0xD9
  /// Start of frame, which gives the size.
  static let frames: Set<UInt8> = Set(0xC0...0xCF).subtracting([0xC4, 0xC8, 0xCC])
  /// Markers without a segment: TEM, restart, start of image.
  static let bare: Set<UInt8> = Set(0xD0...0xD8).union([0x01])
}

/// One picture of a file, from its start to the byte after its end marker.
struct JPEGImage {
  /// Of the frame, once a scan of it has begun.
  private(set) var size: PixelSize?
  private(set) var end: Int

  private var frame: PixelSize?

  init(_ bytes: ArraySlice<UInt8>, _ reader: inout NoteReader) {
    end = bytes.endIndex
    var notes = JPEGNotes()
    var rest = bytes.dropFirst(2)
    while let marker = nextMarker(in: &rest) {
      if marker == Marker.end {
        end = rest.startIndex
        break
      }
      if Marker.bare.contains(marker) { continue }
      let length = rest.integer(at: 0, bytes: 2, .big) ?? 2
      let segment = rest.part(from: 2, length: length - 2)
      readSize(segment, after: marker)
      notes.read(segment, after: marker, &reader)
      rest = rest.dropFirst(max(2, length))
    }
    notes.finish(&reader)
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

  private mutating func readSize(_ segment: ArraySlice<UInt8>, after marker: UInt8) {
    if marker == Marker.scan { size = frame }
    guard Marker.frames.contains(marker), frame == nil else { return }
    frame = PixelSize(
      segment.integer(at: 3, bytes: 2, .big), segment.integer(at: 1, bytes: 2, .big))
  }
}
