/// GIF knows no EXIF; an XMP packet may stand in an application extension.
func parseGIF(_ file: ArraySlice<UInt8>) -> PhotoInfo {
  let size = PixelSize(
    file.integer(at: 6, bytes: 2, .little), file.integer(at: 8, bytes: 2, .little))
  var info = PhotoInfo(format: .gif, size: nil, hasLocation: false)
  var rest = file.dropFirst(13 + colourTableLength(file.byte(at: 10)))
  while let introducer = rest.first {
    switch introducer {
    case 0x21:
      let blocks = rest.dropFirst(2)
      rest = skipBlocks(blocks)
      // The packet is not cut into blocks: its letters are read as lengths by a plain decoder.
      if blocks.holds("XMP DataXMP", at: 1), namesPlace(blocks[..<rest.startIndex]) {
        info.hasLocation = true
      }
    case 0x2C:
      info.size = size
      rest = skipBlocks(rest.dropFirst(11 + colourTableLength(rest.byte(at: 9))))
    default:
      return info
    }
  }
  return info
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
