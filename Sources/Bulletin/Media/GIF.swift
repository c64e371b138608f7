/// GIF knows no EXIF; other notes stand in extensions, of which anybody may invent one.
func parseGIF(_ file: ArraySlice<UInt8>) -> PhotoInfo {
  let size = PixelSize(
    file.integer(at: 6, bytes: 2, .little), file.integer(at: 8, bytes: 2, .little))
  var reader = NoteReader(of: file)
  var shown: PixelSize?
  var rest = file.dropFirst(13 + colourTableLength(file.byte(at: 10)))
  while let introducer = rest.first, introducer == 0x21 || introducer == 0x2C {
    if introducer == 0x21 {
      reader.read(extension: rest.byte(at: 1), rest.dropFirst(2))
      rest = skipBlocks(rest.dropFirst(2))
    } else {
      shown = size
      rest = skipBlocks(rest.dropFirst(11 + colourTableLength(rest.byte(at: 9))))
    }
  }
  return PhotoInfo(format: .gif, size: shown, notes: reader.notes)
}

/// Of animation and of colours.
private let harmlessApplications: Set<String> = ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"]

extension NoteReader {
  fileprivate mutating func read(extension label: UInt8?, _ blocks: ArraySlice<UInt8>) {
    switch label {
    // How long a picture stands.
    case 0xF9, nil: return
    // A comment, or a text to be shown.
    case 0xFE, 0x01: if blocks.first != 0 { add(.comment) }
    case 0xFF: readApplication(blocks)
    default: if blocks.first != 0 { add(.unread) }
    }
  }

  private mutating func readApplication(_ blocks: ArraySlice<UInt8>) {
    let name = String(decoding: blocks.part(from: 1, length: 11), as: UTF8.self)
    let data = blocks.dropFirst(12)
    switch name {
    case _ where harmlessApplications.contains(name): return
    // The packet is not cut into blocks: its letters are read as lengths by a plain decoder, which
    // may lose its way. What lies behind it does no harm.
    case "XMP DataXMP": readXMP(data)
    case "MGK8BIM0000", "MGKIPTC0000": readProfile(joined(data)[...])
    default: add(.unread)
    }
  }
}

private func colourTableLength(_ flags: UInt8?) -> Int {
  guard let flags, flags & 0x80 != 0 else { return 0 }
  return 3 << (Int(flags & 7) + 1)
}

/// What follows a chain of blocks, each led by its length, the last one empty.
private func skipBlocks(_ blocks: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var rest = blocks
  while let length = rest.first, length > 0 { rest = rest.dropFirst(1 + Int(length)) }
  return rest.dropFirst()
}

private func joined(_ blocks: ArraySlice<UInt8>) -> [UInt8] {
  var rest = blocks
  var bytes: [UInt8] = []
  while let length = rest.first, length > 0 {
    bytes += rest.part(from: 1, length: Int(length))
    rest = rest.dropFirst(1 + Int(length))
  }
  return bytes
}
