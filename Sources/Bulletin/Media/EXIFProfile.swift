/// What EXIF, the cameras' own notes, tells of a photo.
struct EXIFProfile {
  private(set) var notes: PhotoNotes = []
  let orientation: Int?
  /// What stands in it in other forms.
  private(set) var parts: [NotePart] = []

  var hasLocation: Bool { notes.tellPlace }

  private enum Tag {
    static let orientation = 0x0112
    static let gps = 0x8825
    /// The Exif directory and sub-images: they may hold further directories.
    static let directories: Set<Int> = [0x8769, 0x014A]
    /// Latitude and longitude, the same of the destination, each with its hemisphere; how the place
    /// was found; area name. A GPS directory with only a version or a time names no place.
    static let places: Set<Int> = [1, 2, 3, 4, 19, 20, 21, 22, 27, 28]
    /// Where a map, of which the picture is, lies.
    static let maps: Set<Int> = [0x8482, 0x85D8]
    static let userComment = 0x9286
    static let image: Set<Int> = [0x0111, 0x0201]
    static let imageStart = 0x0201
    static let xmp = 0x02BC
    static let iptc = 0x83BB
    static let photoshop = 0x8649

    /// Texts, each by what it tells. Makers' notes are secret, but as a rule hold serial numbers.
    static let texts: [Int: PhotoNotes] = [
      0x010E: .comment, 0x9C9B: .comment, 0x9C9C: .comment, 0x9C9E: .comment, 0x9C9F: .comment,
      0xA436: .comment, userComment: .comment,
      0x013B: .person, 0x9C9D: .person, 0xA430: .person, 0xA437: .person, 0xA438: .person,
      0xA431: .serial, 0xA435: .serial, 0xC62F: .serial, 0x927C: .serial,
    ]
  }

  /// Whoever points many entries at one long text does not make us read it as often.
  private static let readText = 256

  /// nil where `bytes` do not begin with a TIFF header, be it after `Exif` and two more bytes, and
  /// that after some that do not belong there.
  init?(_ bytes: ArraySlice<UInt8>) {
    let inner = EXIFProfile.wordEnd(in: bytes).map { bytes.dropFirst($0) } ?? bytes
    guard var directories = TIFFDirectories(bytes) ?? TIFFDirectories(inner) else { return nil }
    let main = directories.next() ?? []
    orientation = main.first { $0.tag == Tag.orientation }?.short
    for entry in main { read(entry, &directories) }
    while let directory = directories.next() {
      for entry in directory { read(entry, &directories) }
      readImage(directory, directories)
    }
    if directories.isExhausted { notes.insert(.unread) }
  }

  /// Whether the bytes begin so that they are meant as a profile.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool { wordEnd(in: bytes) != nil }

  /// The word may be in capitals and stand behind a few bytes of other use.
  private static func wordEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    for start in 0...16 where bytes.byte(at: start + 4) == 0 {
      let word = bytes.part(from: start, length: 4)
      if word.count == 4, zip(word, "exif".utf8).allSatisfy({ $0 | 0x20 == $1 }) {
        return start + 6
      }
    }
    return nil
  }

  private mutating func read(_ entry: TIFFEntry, _ directories: inout TIFFDirectories) {
    let tag = entry.tag
    if tag == Tag.gps {
      let tags = directories.entries(at: entry.offset).map(\.tag)
      if !Tag.places.isDisjoint(with: tags) { notes.insert(.place) }
    } else if Tag.directories.contains(tag) {
      directories.follow(entry)
    } else if Tag.maps.contains(tag) {
      notes.insert(.place)
    } else if let note = Tag.texts[tag] {
      // The comment is led by the name of its alphabet.
      let text = directories.value(of: entry).dropFirst(tag == Tag.userComment ? 8 : 0)
      if text.count > EXIFProfile.readText || !isBlank(text) { notes.insert(note) }
    } else if let part = part(tag, directories.value(of: entry)) {
      parts.append(part)
    }
  }

  private func part(_ tag: Int, _ value: ArraySlice<UInt8>) -> NotePart? {
    switch tag {
    case Tag.xmp: .xmp(value)
    case Tag.iptc: .iptc(value)
    case Tag.photoshop: .photoshop(value)
    default: nil
    }
  }

  private mutating func readImage(_ directory: [TIFFEntry], _ directories: TIFFDirectories) {
    guard directory.contains(where: { Tag.image.contains($0.tag) }) else { return }
    notes.insert(.thumbnail)
    guard let start = directory.first(where: { $0.tag == Tag.imageStart }) else { return }
    parts.append(.picture(directories.rest(from: start.offset)))
  }
}
