/// What photos are written in, known by their first bytes; the site shows the first four.
enum PhotoFormat {
  case jpeg, png, webp, gif, tiff
  /// Of phones: HEIC, and AVIF.
  case heif

  init?(_ bytes: [UInt8]) {
    let file = bytes[...]
    if file.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if file.holds("RIFF", at: 0), file.holds("WEBP", at: 8) {
      self = .webp
    } else if file.holds("GIF87a", at: 0) || file.holds("GIF89a", at: 0) {
      self = .gif
    } else if tiffHeaders.contains(where: { file.starts(with: $0) }) {
      self = .tiff
    } else if file.holds("ftyp", at: 4), heifBrands.contains(where: { file.holds($0, at: 8) }) {
      self = .heif
    } else {
      return nil
    }
  }
}

private let tiffHeaders: [[UInt8]] = [[0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A]]
private let heifBrands = ["hei", "hev", "mif1", "msf1", "avif", "avis"]

/// nil where the bytes are no photo.
func readPhotoNotes(_ bytes: [UInt8]) -> PhotoNotes? {
  switch PhotoFormat(bytes) {
  case .tiff: readTIFF(bytes[...])
  case .heif: readHEIF(bytes[...])
  case nil: nil
  default: readPhotoInfo(bytes)?.notes
  }
}

private func readTIFF(_ file: ArraySlice<UInt8>) -> PhotoNotes {
  var reader = NoteReader(of: file)
  reader.readEXIF(file)
  return reader.notes
}

/// Its boxes are not followed: EXIF begins with a header that is found, and XMP is plain text.
private func readHEIF(_ file: ArraySlice<UInt8>) -> PhotoNotes {
  var reader = NoteReader(of: file)
  if namesPlace(file) { reader.add(.place) }
  for header in tiffHeaders {
    var rest = file
    while let start = rest.offset(of: header) {
      rest = rest.dropFirst(start)
      reader.readEXIF(rest)
      rest = rest.dropFirst(header.count)
    }
  }
  return reader.notes
}
