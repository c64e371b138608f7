@testable import Bulletin

/// Images built byte by byte, no larger than their headers.
enum Sample {
  static func number(_ value: Int, bytes width: Int, _ order: ByteOrder) -> [UInt8] {
    let big = (0..<width).reversed().map { UInt8(value >> ($0 * 8) & 0xFF) }
    return order == .big ? big : big.reversed()
  }

  /// The parts one after the other; long sums of arrays are slow to type-check.
  static func bytes(_ parts: [UInt8]...) -> [UInt8] { Array(parts.joined()) }

  static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// A TIFF directory; entries are (tag, type, count, value field).
  static func directory(
    _ entries: [(Int, Int, Int, Int)], next: Int = 0, _ order: ByteOrder
  ) -> [UInt8] {
    var directory = number(entries.count, bytes: 2, order)
    for (tag, type, count, value) in entries {
      directory += number(tag, bytes: 2, order)
      directory += number(type, bytes: 2, order)
      directory += number(count, bytes: 4, order)
      // A number of two bytes stands first in the field of four.
      directory += type == 3 ? number(value, bytes: 2, order) : number(value, bytes: 4, order)
      if type == 3 { directory += [0, 0] }
    }
    return directory + number(next, bytes: 4, order)
  }

  static func tiffHeader(_ order: ByteOrder, first: Int = 8) -> [UInt8] {
    bytes(
      ascii(order == .big ? "MM" : "II"), number(42, bytes: 2, order),
      number(first, bytes: 4, order))
  }

  /// Orientation and a GPS directory with the given tags.
  static func exif(gps tags: [Int], orientation: Int = 1, _ order: ByteOrder = .little) -> [UInt8] {
    bytes(
      tiffHeader(order),
      directory([(0x0112, 3, 1, orientation), (0x8825, 4, 1, 38)], order),
      directory(tags.map { ($0, 5, 3, 0) }, order))
  }

  static let latitudeXMP = Array(
    #"<x:xmpmeta><rdf:Description exif:GPSLatitude="28,46.2N"/></x:xmpmeta>"#.utf8)
  static let plainXMP = Array(
    #"<x:xmpmeta><rdf:Description xmp:Rating="5" g="GPS"/></x:xmpmeta>"#.utf8)

  static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    bytes([0xFF, marker], number(data.count + 2, bytes: 2, .big), data)
  }

  static func app1EXIF(_ tiff: [UInt8]) -> [UInt8] {
    segment(0xE1, bytes(ascii("Exif\0\0"), tiff))
  }

  static func app1XMP(_ packet: [UInt8]) -> [UInt8] {
    segment(0xE1, bytes(ascii("http://ns.adobe.com/xap/1.0/\0"), packet))
  }

  static func app1ExtendedXMP(_ part: [UInt8], at offset: Int) -> [UInt8] {
    let signature = ascii("http://ns.adobe.com/xmp/extension/\0")
    let packet = [UInt8](repeating: 0x41, count: 32)
    let place = number(1000, bytes: 4, .big) + number(offset, bytes: 4, .big)
    return segment(0xE1, bytes(signature, packet, place, part))
  }

  /// 640 wide, 480 high; `segments` stand before the frame.
  static func jpeg(_ segments: [UInt8] = [], after: [UInt8] = []) -> [UInt8] {
    let tables = segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
    let frame = segment(0xC0, [8, 0x01, 0xE0, 0x02, 0x80, 1, 1, 0x11, 0])
    let scan = segment(0xDA, [1, 1, 0, 0, 63, 0])
    let picture: [UInt8] = [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9]
    return bytes([0xFF, 0xD8], segments, tables, frame, scan, picture, after)
  }

  static func pngChunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    bytes(number(data.count, bytes: 4, .big), ascii(name), data, [0, 0, 0, 0])
  }

  /// `chunks` stand before the picture.
  static func png(_ chunks: [UInt8] = [], after: [UInt8] = []) -> [UInt8] {
    let size = number(640, bytes: 4, .big) + number(480, bytes: 4, .big)
    let header = pngChunk("IHDR", size + [8, 2, 0, 0, 0])
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    return bytes(signature, header, chunks, pngChunk("IDAT", []), pngChunk("IEND", []), after)
  }

  static func webpChunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let padding: [UInt8] = data.count % 2 == 0 ? [] : [0]
    return bytes(ascii(name), number(data.count, bytes: 4, .little), data, padding)
  }

  static func webp(_ chunks: [UInt8]) -> [UInt8] {
    bytes(ascii("RIFF"), number(chunks.count + 4, bytes: 4, .little), ascii("WEBP"), chunks)
  }

  static let vp8 = webpChunk("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x42, 0xE0, 0x81, 0])
  static let vp8l = webpChunk("VP8L", [0x2F] + number(639 | 479 << 14, bytes: 4, .little))
  static let vp8x = webpChunk(
    "VP8X",
    bytes([0x0C, 0, 0, 0], number(639, bytes: 3, .little), number(479, bytes: 3, .little)))

  static func gif(_ blocks: [UInt8] = []) -> [UInt8] {
    let screen = number(640, bytes: 2, .little) + number(480, bytes: 2, .little)
    let palette: [UInt8] = [0, 0, 0, 255, 255, 255]
    let image: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x80]
    let picture: [UInt8] = [2, 2, 0x44, 0x01, 0]
    return bytes(
      ascii("GIF89a"), screen, [0x80, 0, 0], palette, image, palette, picture, blocks, [0x3B])
  }

  static func gifXMP(_ packet: [UInt8]) -> [UInt8] {
    let trailer: [UInt8] = [1] + (UInt8.min...UInt8.max).reversed() + [0]
    return bytes([0x21, 0xFF, 11], ascii("XMP DataXMP"), packet, trailer)
  }
}

extension PhotoInfo {
  /// One that tells its place, or nothing.
  init(format: Format, size: PixelSize?, hasLocation: Bool) {
    self.init(format: format, size: size, notes: hasLocation ? .place : [])
  }
}
