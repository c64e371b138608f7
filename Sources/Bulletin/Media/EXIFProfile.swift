/// What EXIF, the cameras' own notes, tells of a photo.
struct EXIFProfile {
  private(set) var hasLocation = false
  let orientation: Int?

  private enum Tag {
    static let orientation = 0x0112
    static let gps = 0x8825
    /// The Exif directory and sub-images: they may hold further directories.
    static let directories: Set<Int> = [0x8769, 0x014A]
    /// Latitude and longitude, the same of the destination, each with its hemisphere; area name.
    /// A GPS directory with only a version or a time names no place.
    static let places: Set<Int> = [1, 2, 3, 4, 19, 20, 21, 22, 28]
  }

  /// nil where `bytes` do not begin with a TIFF header, be it after `Exif` and two more bytes.
  init?(_ bytes: ArraySlice<UInt8>) {
    let tiff = bytes.holds("Exif\0", at: 0) ? bytes.dropFirst(6) : bytes
    guard var directories = TIFFDirectories(tiff) else { return nil }
    let main = directories.next() ?? []
    orientation = main.first { $0.tag == Tag.orientation }?.short
    var entries: [TIFFEntry]? = main
    while let directory = entries {
      for entry in directory { read(entry, &directories) }
      entries = directories.next()
    }
    if directories.isExhausted { hasLocation = true }
  }

  private mutating func read(_ entry: TIFFEntry, _ directories: inout TIFFDirectories) {
    if entry.tag == Tag.gps {
      let tags = directories.entries(at: entry.long).map(\.tag)
      if !Tag.places.isDisjoint(with: tags) { hasLocation = true }
    } else if Tag.directories.contains(entry.tag) {
      directories.follow(entry)
    }
  }
}
