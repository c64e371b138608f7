import Testing

@testable import Bulletin

/// What pictures carry of persons, and what nobody can read.
@Suite struct PhotoNotesTests {
  private func notes(_ bytes: [UInt8]) -> PhotoNotes? { readPhotoInfo(bytes)?.notes }

  private func exif(_ tag: Int, _ text: String) -> [UInt8] {
    Sample.app1EXIF(
      Sample.tiffHeader(.big) + Sample.directory([(tag, 2, text.utf8.count, 26)], .big)
        + Sample.ascii(text))
  }

  @Test func fieldsOfEXIF() {
    for (tag, expected) in [
      (0x013B, .person), (0xA430, .person), (0x9C9D, .person), (0xA431, .serial),
      (0xA435, .serial), (0x927C, .serial), (0x010E, .comment), (0x9C9C, .comment),
      (0x9286, .comment), (0x010F, []), (0x0131, []), (0x0132, []), (0x8298, []),
    ] as [(Int, PhotoNotes)] {
      #expect(notes(Sample.jpeg(exif(tag, "SOMETHING LONG"))) == expected, "\(tag)")
      #expect(notes(Sample.jpeg(exif(tag, "              "))) == [], "\(tag)")
    }
    // The name of the alphabet alone is no comment.
    #expect(notes(Sample.jpeg(exif(0x9286, "ASCII\0\0\0      "))) == [])
  }

  @Test func aThumbnailAndItsOwnNotes() {
    func file(_ small: [UInt8]) -> [UInt8] {
      let second = Sample.directory([(0x0201, 4, 1, 60), (0x0202, 4, 1, small.count)], .little)
      let first = Sample.directory([(0x0112, 3, 1, 1)], next: 26, .little)
      return Sample.jpeg(
        Sample.app1EXIF(Sample.tiffHeader(.little) + first + second + [0, 0, 0, 0] + small))
    }
    #expect(notes(file(Sample.jpeg())) == .thumbnail)
    let telling = Sample.jpeg(Sample.app1EXIF(Sample.exif(gps: [2])))
    #expect(notes(file(telling)) == [.thumbnail, .place])
    let jfxx = Sample.segment(0xE0, Sample.ascii("JFXX\0\u{10}") + Sample.jpeg())
    #expect(notes(Sample.jpeg(jfxx)) == .thumbnail)
  }

  @Test func propertiesOfXMP() {
    for (property, expected) in [
      (#"<d photoshop:City="青禾"/>"#, .address), (#"<d photoshop:City=""/>"#, []),
      ("<photoshop:City>青禾</photoshop:City>", .address), ("<photoshop:City> </photoshop:City>", []),
      (
        "<e:LocationCreated><rdf:Bag><rdf:li e:Sublocation='茶山'/></rdf:Bag></e:LocationCreated>",
        .address
      ),
      ("<dc:creator><rdf:Seq><rdf:li>林知远</rdf:li></rdf:Seq></dc:creator>", .person),
      ("<dc:creator><rdf:Seq><rdf:li/></rdf:Seq></dc:creator><x>甲</x>", []),
      (#"<d aux:SerialNumber="123"/>"#, .serial), (#"<d exifEX:LensSerialNumber='1'/>"#, .serial),
      (
        "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>甲</rdf:li></rdf:Alt></dc:description>",
        .comment
      ),
      ("<dc:description><![CDATA[甲]]></dc:description>", .comment),
      (#"<d mwg-rs:Name="甲"/>"#, .person), (#"<d crs:Name="Adobe Color"/>"#, []),
      ("<xmpGImg:image>/9j/4AAQ</xmpGImg:image>", .thumbnail),
      ("<geo:Latitude>28.77</geo:Latitude>", .place),
      (
        #"<d xmp:CreatorTool="Photoshop" xmp:Rating="5" tiff:Make="甲" dc:format="image/jpeg"/>"#, []
      ),
      ("<<<>>> <a b c='", []),
    ] as [(String, PhotoNotes)] {
      let packet = Array("<x:xmpmeta>\(property)</x:xmpmeta>".utf8)
      #expect(notes(Sample.jpeg(Sample.app1XMP(packet))) == expected, "\(property)")
    }
  }

  @Test func dataSetsOfIPTC() {
    func record(_ set: UInt8, _ text: String) -> [UInt8] {
      Sample.bytes(
        [0x1C, 2, set], Sample.number(text.utf8.count, bytes: 2, .big), Sample.ascii(text))
    }
    for (set, expected) in [
      (90, .address), (92, .address), (101, .address), (80, .person), (122, .person),
      (120, .comment), (0, []), (55, []),
    ] as [(UInt8, PhotoNotes)] {
      let data = record(0, "x") + record(set, "something")
      let resource = Sample.bytes(
        Sample.ascii("8BIM"), [4, 4, 0, 0], Sample.number(data.count, bytes: 4, .big), data,
        data.count % 2 == 0 ? [] : [0])
      let segment = Sample.segment(0xED, Sample.ascii("Photoshop 3.0\0") + resource)
      #expect(notes(Sample.jpeg(segment)) == expected, "\(set)")
      let raw = Sample.ascii("MGKIPTC0000") + [UInt8(data.count)] + data + [0]
      #expect(notes(Sample.gif([0x21, 0xFF, 11] + raw)) == expected, "\(set)")
    }
  }

  @Test func commentsOfEveryFormat() {
    #expect(notes(Sample.jpeg(Sample.segment(0xFE, Sample.ascii("words")))) == .comment)
    #expect(notes(Sample.jpeg(Sample.segment(0xFE, [0, 0x20]))) == [])
    #expect(notes(Sample.gif([0x21, 0xFE, 2, 0x68, 0x69, 0])) == .comment)
    for (text, expected) in [
      ("Comment\0hi", .comment), ("parameters\0a cat", .comment), ("Author\0林知远", .person),
      ("Software\0GIMP", []), ("date:create\0\(2026)", []), ("Comment\0", []),
      ("exif:GPSLatitude\0\(28)/1", .place),
    ] as [(String, PhotoNotes)] {
      let chunk = Sample.pngChunk("tEXt", Sample.ascii(text))
      #expect(notes(Sample.png(chunk))?.isSuperset(of: expected) == true, "\(text)")
      if expected != .place { #expect(notes(Sample.png(chunk)) == expected, "\(text)") }
    }
  }

  /// Every part that is not known to be harmless may tell a place.
  @Test func whatIsNotReadCountsAsTelling() {
    for marker: UInt8 in [0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xEB, 0xEF, 0xF0] {
      #expect(notes(Sample.jpeg(Sample.segment(marker, [1, 2, 3]))) == .unread, "\(marker)")
      #expect(notes(Sample.jpeg(Sample.segment(marker, [0, 0]))) == [], "\(marker)")
    }
    #expect(notes(Sample.png(Sample.pngChunk("abCd", [1]))) == .unread)
    #expect(notes(Sample.png(Sample.pngChunk("caBX", [1]))) == .unread)
    #expect(notes(Sample.webp(Sample.vp8x + Sample.webpChunk("ABCD", [1]))) == .unread)
    let step = [UInt8](repeating: 0, count: 16)
    let inner = Sample.webpChunk("ABCD", [1])
    #expect(notes(Sample.webp(Sample.vp8x + Sample.webpChunk("ANMF", step + inner))) == .unread)
    #expect(
      notes(Sample.gif([0x21, 0xFF, 11] + Sample.ascii("SOMETHING10") + [1, 1, 0])) == .unread)
    let plugin = Sample.ascii("Photoshop 3.0\u{0}8BIM") + [0x0F, 0xA0, 0, 0, 0, 0, 0, 2, 1, 1]
    #expect(notes(Sample.jpeg(Sample.segment(0xED, plugin))) == .unread)
    #expect(notes(Sample.jpeg(Sample.app1EXIF(Sample.ascii("MM\0+........")))) == .unread)
  }

  @Test func whatIsKnownToBeHarmless() {
    for (marker, name) in [
      (0xE0, "JFIF\0"), (0xE2, "ICC_PROFILE\0"), (0xE2, "MPF\0"), (0xEC, "Ducky"), (0xEE, "Adobe"),
      (0xE2, "urn:iso:std:iso:ts:21496:-1\0"), (0xED, "Adobe_CM\0"),
    ] as [(UInt8, String)] {
      #expect(notes(Sample.jpeg(Sample.segment(marker, Sample.ascii(name) + [1, 2, 3]))) == [])
    }
    for name in ["iCCP", "gAMA", "pHYs", "tIME", "acTL", "fcTL", "fdAT", "sRGB"] {
      #expect(notes(Sample.png(Sample.pngChunk(name, [1, 2, 3, 4]))) == [], "\(name)")
    }
    #expect(
      notes(Sample.gif([0x21, 0xFF, 11] + Sample.ascii("NETSCAPE2.0") + [3, 1, 0, 0, 0])) == [])
  }

  @Test func photosThatTheSiteCannotShow() {
    #expect(readPhotoNotes(Sample.exif(gps: [2])) == .place)
    #expect(readPhotoNotes(Sample.exif(gps: [])) == [])
    for brand in ["heic", "mif1", "avif"] {
      let start = Sample.bytes([0, 0, 0, 24], Sample.ascii("ftyp" + brand), [0, 0, 0, 0])
      #expect(readPhotoNotes(start + Sample.ascii("Exif\0\0") + Sample.exif(gps: [2])) == .place)
      #expect(readPhotoNotes(start + Sample.exif(gps: [0], .big)) == [])
    }
    #expect(readPhotoNotes(Sample.ascii("%PDF-1.7 GPSLatitude")) == nil)
  }
}
