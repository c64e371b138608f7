/// What the site needs to know of a photo, read from its bytes without decoding the picture.
package struct PhotoInfo: Sendable, Equatable {
  /// The formats that a site may publish.
  package enum Format: String, Sendable, CaseIterable {
    case jpeg, png, webp, gif

    /// The usual end of the file's name.
    var ending: String { self == .jpeg ? "jpg" : rawValue }

    /// Servers tell browsers the format by the end of the name.
    func mayBeNamed(_ path: String) -> Bool {
      let written = AssetKind.fileExtension(of: path)
      return written == rawValue || written == ending
    }
  }

  package var format: Format
  /// Pixels as a browser shows them, an EXIF rotation of a JPEG applied; nil where the file is too
  /// damaged to say, or ends before the picture begins.
  package var size: PixelSize?
  /// What anything in the file tells beside the picture.
  package var notes: PhotoNotes

  package var hasLocation: Bool { notes.tellPlace }
  package var width: Int? { size?.width }
  package var height: Int? { size?.height }
}

/// Width and height in pixels, as the picture is shown.
package struct PixelSize: Sendable, Equatable {
  package var width: Int
  package var height: Int

  /// nil unless both are known and positive.
  init?(_ width: Int?, _ height: Int?) {
    guard let width, let height, width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }

  /// Exchanges the sides where EXIF `orientation` turns the picture on its side.
  func turned(by orientation: Int?) -> PixelSize {
    var size = self
    if let orientation, (5...8).contains(orientation) { swap(&size.width, &size.height) }
    return size
  }
}

/// nil where the bytes are no JPEG, PNG, WebP or GIF, whatever the file is called. Takes time linear
/// in the length, also for damaged and hostile files.
package func readPhotoInfo(_ bytes: [UInt8]) -> PhotoInfo? {
  switch PhotoFormat(bytes) {
  case .jpeg: parseJPEG(bytes[...])
  case .png: parsePNG(bytes[...])
  case .webp: parseWebP(bytes[...])
  case .gif: parseGIF(bytes[...])
  case .tiff, .heif, nil: nil
  }
}
