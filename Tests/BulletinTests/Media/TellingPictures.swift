@testable import Bulletin

/// Small pictures that carry notes, in every form and every place that programs put them.
enum TellingPictures {
  struct Picture: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  static let all = ofEXIF + ofXMP

  // MARK: Payloads

  /// The GPS directory: nothing, what is no place, and each thing that is one.
  private static let gpsTags: [(String, [Int])] = [
    ("none", []), ("version", [0]), ("time", [0, 7, 29]), ("height", [0, 5, 6]),
    ("position", [0, 1, 2, 3, 4]), ("latitude", [2]), ("destination", [19, 20, 21, 22]),
    ("method", [27]), ("area", [28]),
  ]

  private static var profiles: [Picture] {
    gpsTags.flatMap { name, tags in
      [ByteOrder.big, .little].flatMap { order in
        [8, 13].map { start in
          Picture(name: "\(name)-\(order)-\(start)", bytes: profile(tags, order, start))
        }
      }
    }
  }

  /// The first directory stands at `start`, the values behind the last.
  private static func profile(_ tags: [Int], _ order: ByteOrder, _ start: Int) -> [UInt8] {
    let gpsStart = start + 2 + 2 * 12 + 4
    let values = gpsStart + 2 + tags.count * 12 + 4
    let main = Sample.directory([(0x0112, 3, 1, 1), (0x8825, 4, 1, gpsStart)], order)
    var directory = Sample.number(tags.count, bytes: 2, order)
    var data: [UInt8] = []
    for tag in tags {
      let (type, count, bytes) = value(of: tag, order)
      directory += Sample.number(tag, bytes: 2, order) + Sample.number(type, bytes: 2, order)
      directory += Sample.number(count, bytes: 4, order)
      if bytes.count <= 4 {
        directory += bytes + [UInt8](repeating: 0, count: 4 - bytes.count)
      } else {
        directory += Sample.number(values + data.count, bytes: 4, order)
        data += bytes
      }
    }
    let padding = [UInt8](repeating: 0, count: start - 8)
    return Sample.bytes(
      Sample.tiffHeader(order, first: start), padding, main, directory, [0, 0, 0, 0], data)
  }

  private static func value(of tag: Int, _ order: ByteOrder) -> (Int, Int, [UInt8]) {
    func rationals(_ numbers: [Int]) -> (Int, Int, [UInt8]) {
      let bytes = numbers.flatMap {
        Sample.number($0, bytes: 4, order) + Sample.number(1, bytes: 4, order)
      }
      return (5, numbers.count, bytes)
    }
    switch tag {
    case 0: return (1, 4, [2, 3, 0, 0])
    case 1, 19: return (2, 2, [0x4E, 0])
    case 3, 21: return (2, 2, [0x45, 0])
    case 5: return (1, 1, [0])
    case 6: return rationals([300])
    case 7: return rationals([8, 30, 15])
    case 27, 28: return (7, 14, Sample.ascii("ASCII\0\0\0") + Sample.ascii("MANUAL"))
    case 29: return (2, 11, Sample.ascii("2026:05:01\0"))
    default: return rationals([28, 46, 12])
    }
  }

  private static let packets: [(String, String)] = [
    ("attribute", #"exif:GPSLatitude="28,46.2N" exif:GPSLongitude="104,37.3E"/>"#),
    ("element", "><exif:GPSLatitude>28,46.2N</exif:GPSLatitude></rdf:Description>"),
    ("destination", #"exif:GPSDestLatitude="28,46.2N"/>"#),
    ("method", #"exif:GPSProcessingMethod="MANUAL"/>"#),
    ("time", #"exif:GPSTimeStamp="2026-05-01T08:30:00Z"/>"#),
    ("rating", #"xmp:Rating="5"/>"#),
  ]

  private static var texts: [Picture] {
    packets.flatMap { name, property in
      let packet = """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">\
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description \
        rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" \
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" \(property)</rdf:RDF></x:xmpmeta>\
        <?xpacket end="w"?>
        """
      return [
        ("utf8", 1, ByteOrder.big), ("utf16", 2, .big), ("utf16", 2, .little),
        ("utf32", 4, .big), ("utf32", 4, .little),
      ].map { encoding, width, order in
        let bytes =
          width == 1
          ? Array(packet.utf8)
          : packet.unicodeScalars.flatMap { Sample.number(Int($0.value), bytes: width, order) }
        return Picture(name: "\(name)-\(encoding)-\(order)", bytes: bytes)
      }
    }
  }

  // MARK: Containers

  private static var ofEXIF: [Picture] {
    profiles.flatMap { profile in
      let word = Sample.ascii("Exif\0\0") + profile.bytes
      let resource = resource(0x0422, profile.bytes)
      return [
        ("app1.jpg", Sample.jpeg(Sample.segment(0xE1, word))),
        ("junk2.jpg", Sample.jpeg(Sample.segment(0xE1, [0, 0] + word))),
        ("junk4.jpg", Sample.jpeg(Sample.segment(0xE1, Sample.ascii("\u{1}jun") + word))),
        ("app13.jpg", Sample.jpeg(app13(resource))),
        ("resources.jpg", Sample.jpeg(Sample.app1EXIF(exif(with: 0x8649, resource)))),
        ("exif.png", png(Sample.pngChunk("eXIf", profile.bytes))),
        ("raw.png", png(text("Raw profile type exif", rawProfile("exif", word)))),
        ("rawz.png", png(deflatedText("Raw profile type APP1", rawProfile("generic", word)))),
        ("raw8bim.png", png(text("Raw profile type 8bim", rawProfile("8bim", resource)))),
        ("raw8bimz.png", png(deflatedText("Raw profile type 8bim", rawProfile("8bim", resource)))),
        ("exif.webp", webp(Sample.webpChunk("EXIF", profile.bytes))),
        ("word.webp", webp(Sample.webpChunk("EXIF", word))),
      ].map { Picture(name: "\(profile.name)-\($0)", bytes: $1) }
    }
  }

  private static var ofXMP: [Picture] {
    texts.flatMap { packet in
      let resource = resource(0x0424, packet.bytes)
      let header = Sample.ascii("http://ns.adobe.com/xap/1.0/\0")
      var pictures = [
        ("app1.jpg", Sample.jpeg(Sample.app1XMP(packet.bytes))),
        ("app13.jpg", Sample.jpeg(app13(resource))),
        ("nested.jpg", Sample.jpeg(Sample.app1EXIF(exif(with: 0x02BC, packet.bytes)))),
        ("itxt.png", png(international(packet.bytes))),
        ("itxtz.png", png(international(deflated(packet.bytes), isDeflated: true))),
        ("raw.png", png(text("Raw profile type xmp", rawProfile("xmp", packet.bytes)))),
        ("rawapp1.png", png(text("Raw profile type APP1", rawProfile("x", header + packet.bytes)))),
        ("raw8bimz.png", png(deflatedText("Raw profile type 8bim", rawProfile("8bim", resource)))),
        ("xmp.webp", webp(Sample.webpChunk("XMP ", packet.bytes))),
      ]
      // A letter of two bytes ends the packet for whoever reads lengths.
      if packet.name.contains("utf8") {
        pictures.append(("xmp.gif", Sample.gif(Sample.gifXMP(packet.bytes))))
      }
      return pictures.map { Picture(name: "\(packet.name)-\($0)", bytes: $1) }
    }
  }

  /// A resource behind others, one of them of odd length.
  private static func resource(_ number: Int, _ data: [UInt8]) -> [UInt8] {
    [(0x03ED, [UInt8](repeating: 1, count: 16)), (0x0406, [1, 2, 3]), (number, data)].flatMap {
      number, data in
      Sample.bytes(
        Sample.ascii("8BIM"), Sample.number(number, bytes: 2, .big), [0, 0],
        Sample.number(data.count, bytes: 4, .big), data, data.count % 2 == 0 ? [] : [0])
    }
  }

  private static func app13(_ resources: [UInt8]) -> [UInt8] {
    Sample.segment(0xED, Sample.ascii("Photoshop 3.0\0") + resources)
  }

  /// A directory with one long value of bytes.
  private static func exif(with tag: Int, _ value: [UInt8]) -> [UInt8] {
    Sample.tiffHeader(.little) + Sample.directory([(tag, 7, value.count, 26)], .little) + value
  }

  private static func webp(_ chunks: [UInt8]) -> [UInt8] {
    Sample.webp(Sample.vp8x + Sample.vp8 + chunks)
  }

  // MARK: PNG

  /// With true sums: other readers ask for them.
  static func png(_ chunk: [UInt8]) -> [UInt8] {
    var file = Sample.png(chunk)
    var start = 8
    while let length = file[...].integer(at: start, bytes: 4, .big) {
      let end = start + 8 + length
      file.replaceSubrange(
        end..<(end + 4),
        with: Sample.number(cyclicSum(file[(start + 4)..<end]), bytes: 4, .big))
      start = end + 4
    }
    return file
  }

  private static func cyclicSum(_ bytes: ArraySlice<UInt8>) -> Int {
    let sum = bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(sum ^ 0xFFFF_FFFF)
  }

  private static func text(_ keyword: String, _ text: [UInt8]) -> [UInt8] {
    Sample.pngChunk("tEXt", Sample.ascii(keyword + "\0") + text)
  }

  private static func deflatedText(_ keyword: String, _ text: [UInt8]) -> [UInt8] {
    Sample.pngChunk("zTXt", Sample.ascii(keyword + "\0\0") + deflated(text))
  }

  private static func international(_ packet: [UInt8], isDeflated: Bool = false) -> [UInt8] {
    let heading = Sample.ascii("XML:com.adobe.xmp\0") + [isDeflated ? 1 : 0, 0, 0, 0]
    return Sample.pngChunk("iTXt", heading + packet)
  }

  private static func rawProfile(_ name: String, _ profile: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    let hex = profile.enumerated().flatMap { index, byte in
      [digits[Int(byte >> 4)], digits[Int(byte & 15)]] + (index % 36 == 35 ? [0x0A] : [])
    }
    return Sample.ascii("\n\(name)\n\(profile.count)\n") + hex + [0x0A]
  }

  /// A zlib stream of one block that is not packed.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    let length = Sample.number(bytes.count, bytes: 2, .little)
    var sums = (1, 0)
    for byte in bytes {
      sums.0 = (sums.0 + Int(byte)) % 65521
      sums.1 = (sums.1 + sums.0) % 65521
    }
    return Sample.bytes(
      [0x78, 0x01, 0x01], length, length.map { ~$0 }, bytes,
      Sample.number(sums.1 << 16 | sums.0, bytes: 4, .big))
  }
}
