/// Reads the kinds of notes that every format of pictures carries in parts of its own.
///
/// Notes lie in notes: how deep is bounded, and so is how much is read, for damaged and hostile
/// files point in circles. What is out of bounds is unread.
struct NoteReader {
  private(set) var notes: PhotoNotes = []
  /// Of the first EXIF profile that gives one.
  private(set) var orientation: Int?
  private var inflater = Inflater()
  private var remaining: Int
  private var depth = 0

  private static let maximumDepth = 4

  init(of file: ArraySlice<UInt8>) { remaining = 1 << 20 + file.count * 8 }

  mutating func add(_ notes: PhotoNotes) { self.notes.formUnion(notes) }

  /// A TIFF file, be it after the word `Exif`.
  mutating func readEXIF(_ bytes: ArraySlice<UInt8>) {
    descend(into: bytes) { reader in
      guard let profile = EXIFProfile(bytes) else {
        if !isBlank(bytes) { reader.add(.unread) }
        return
      }
      reader.add(profile.notes)
      reader.orientation = reader.orientation ?? profile.orientation
      for part in profile.parts { reader.read(part) }
    }
  }

  /// Words for whoever reads them; programs put fields in them too.
  mutating func readComment(_ text: ArraySlice<UInt8>) {
    if namesPlace(text) { add(.place) }
    if !isBlank(text) { add(.comment) }
  }

  mutating func readXMP(_ packet: ArraySlice<UInt8>) {
    descend(into: packet) { $0.add(XMPPacket(packet).notes) }
  }

  mutating func readPhotoshop(_ bytes: ArraySlice<UInt8>) {
    descend(into: bytes) { reader in
      let resources = PhotoshopResources(bytes)
      reader.add(resources.notes)
      for part in resources.parts { reader.read(part) }
    }
  }

  /// A profile whose kind shows only in its first bytes.
  mutating func readProfile(_ bytes: ArraySlice<UInt8>) {
    if bytes.first == IPTCRecord.mark {
      add(IPTCRecord(bytes).notes)
    } else if PhotoshopResources.begin(bytes) {
      readPhotoshop(bytes)
    } else if EXIFProfile(bytes) != nil {
      readEXIF(bytes)
    } else if bytes.contains(UInt8(ascii: "<")) {
      readXMP(bytes)
    } else if !isBlank(bytes) {
      add(.unread)
    }
  }

  /// nil where it cannot be unpacked.
  mutating func inflate(_ bytes: ArraySlice<UInt8>) -> [UInt8]? { inflater.inflate(bytes) }

  mutating func read(_ part: NotePart) {
    switch part {
    case .exif(let bytes): readEXIF(bytes)
    case .xmp(let bytes): readXMP(bytes)
    case .photoshop(let bytes): readPhotoshop(bytes)
    case .iptc(let bytes): add(IPTCRecord(bytes).notes)
    case .picture(let bytes): readPicture(bytes)
    }
  }

  /// A small copy may have notes of its own.
  private mutating func readPicture(_ bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return }
    descend(into: bytes) { reader in
      let own = reader.orientation
      _ = JPEGImage(bytes, &reader)
      reader.orientation = own
    }
  }

  private mutating func descend(into bytes: ArraySlice<UInt8>, _ read: (inout NoteReader) -> Void) {
    remaining -= bytes.count
    guard depth < NoteReader.maximumDepth, remaining >= 0 else { return add(.unread) }
    depth += 1
    read(&self)
    depth -= 1
  }
}

/// Notes of one kind in those of another.
enum NotePart {
  case exif(ArraySlice<UInt8>)
  case xmp(ArraySlice<UInt8>)
  case photoshop(ArraySlice<UInt8>)
  case iptc(ArraySlice<UInt8>)
  case picture(ArraySlice<UInt8>)
}

/// Nothing but zeros and blanks.
func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 == 0 || $0 == 0x20 } }
