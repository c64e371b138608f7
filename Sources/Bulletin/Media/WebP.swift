func parseWebP(_ file: ArraySlice<UInt8>) -> PhotoInfo {
  var reader = NoteReader(of: file)
  var size: PixelSize?
  var shown: PixelSize?
  file.dropFirst(12).forEachChunk { name, data in
    size = size ?? pixelSize(chunk: name, data)
    if pictureChunks.contains(name) { shown = size }
    reader.read(chunk: name, data)
  }
  return PhotoInfo(format: .webp, size: shown, notes: reader.notes)
}

private let pictureChunks: Set<String> = ["VP8 ", "VP8L", "ANMF"]
private let harmlessChunks: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ICCP"]

extension NoteReader {
  fileprivate mutating func read(chunk name: String, _ data: ArraySlice<UInt8>) {
    switch name {
    case _ where harmlessChunks.contains(name): return
    // A step of an animation, which has its picture in chunks.
    case "ANMF": data.dropFirst(16).forEachChunk { readStep(chunk: $0, $1) }
    case "EXIF": readEXIF(data)
    case "XMP ", "XMP\0": readXMP(data)
    default: if !isBlank(data) { add(.unread) }
    }
  }

  private mutating func readStep(chunk name: String, _ data: ArraySlice<UInt8>) {
    if !harmlessChunks.contains(name), !isBlank(data) { add(.unread) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func forEachChunk(_ body: (String, ArraySlice<UInt8>) -> Void) {
    var rest = self
    while let length = rest.integer(at: 4, bytes: 4, .little) {
      body(String(decoding: rest.prefix(4), as: UTF8.self), rest.part(from: 8, length: length))
      rest = rest.dropFirst(8 + length + length % 2)
    }
  }
}

/// The first chunk of the file gives the size, in one of three forms.
private func pixelSize(chunk name: String, _ data: ArraySlice<UInt8>) -> PixelSize? {
  switch name {
  case "VP8X":
    return PixelSize(
      data.integer(at: 4, bytes: 3, .little).map { $0 + 1 },
      data.integer(at: 7, bytes: 3, .little).map { $0 + 1 })
  case "VP8L":
    guard data.first == 0x2F, let bits = data.integer(at: 1, bytes: 4, .little) else { return nil }
    return PixelSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
  case "VP8 ":
    guard data.part(from: 3, length: 3).elementsEqual([0x9D, 0x01, 0x2A]) else { return nil }
    return PixelSize(
      data.integer(at: 6, bytes: 2, .little).map { $0 & 0x3FFF },
      data.integer(at: 8, bytes: 2, .little).map { $0 & 0x3FFF })
  default:
    return nil
  }
}
