func parseWebP(_ file: ArraySlice<UInt8>) -> PhotoInfo {
  var info = PhotoInfo(format: .webp, size: nil, hasLocation: false)
  var size: PixelSize?
  var rest = file.dropFirst(12)
  while let length = rest.integer(at: 4, bytes: 4, .little) {
    let name = String(decoding: rest.prefix(4), as: UTF8.self)
    let data = rest.part(from: 8, length: length)
    size = size ?? pixelSize(chunk: name, data)
    if pictureChunks.contains(name) { info.size = size }
    if name == "EXIF", EXIFProfile(data)?.hasLocation == true { info.hasLocation = true }
    if name == "XMP ", namesPlace(data) { info.hasLocation = true }
    rest = rest.dropFirst(8 + length + length % 2)
  }
  return info
}

private let pictureChunks: Set<String> = ["VP8 ", "VP8L", "ANMF"]

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
