/// What press agencies note in a picture (IIM): places and persons by name, never coordinates.
struct IPTCRecord {
  /// Begins every data set.
  static let mark: UInt8 = 0x1C

  private(set) var notes: PhotoNotes = []

  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while rest.first == IPTCRecord.mark, let length = rest.integer(at: 3, bytes: 2, .big) {
      // A long set gives the length of its length.
      let wide = length & 0x8000 != 0 ? min(length & 0x7FFF, 4) : 0
      let size = wide == 0 ? length : rest.integer(at: 5, bytes: wide, .big) ?? 0
      let value = rest.part(from: 5 + wide, length: size)
      if rest.byte(at: 1) == 2, let note = IPTCRecord.texts[rest.byte(at: 2) ?? 0],
        !isBlank(value)
      {
        notes.insert(note)
      }
      rest = rest.dropFirst(5 + wide + size)
    }
    // Whatever it is, it is no place.
    if !isBlank(rest) { notes.insert(.comment) }
  }

  /// By number of the data set: content location, city, sub-location, province, country; by-line,
  /// contact, writer; instructions, headline, caption.
  private static let texts: [UInt8: PhotoNotes] = [
    26: .address, 27: .address, 90: .address, 92: .address, 95: .address, 100: .address,
    101: .address, 80: .person, 85: .person, 118: .person, 122: .person, 40: .comment,
    105: .comment, 120: .comment,
  ]
}
