import Testing

@testable import Bulletin

/// Damaged and hostile files: an answer, in time linear in the length.
@Suite struct PhotoDamageTests {
  static let samples: [[UInt8]] = [
    Sample.jpeg(
      Sample.app1EXIF(Sample.exif(gps: [2, 4])) + Sample.app1XMP(Sample.latitudeXMP)
        + Sample.app1ExtendedXMP(Sample.plainXMP, at: 0),
      after: Sample.jpeg()),
    Sample.png(
      Sample.pngChunk("eXIf", Sample.exif(gps: [2], .big))
        + Sample.pngChunk("tEXt", Array("Raw profile type exif\0\nexif\n 4\n45786966".utf8))
        + Sample.pngChunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + Sample.latitudeXMP)),
    Sample.webp(
      Sample.vp8x + Sample.vp8 + Sample.vp8l + Sample.webpChunk("EXIF", Sample.exif(gps: [4]))
        + Sample.webpChunk("XMP ", Sample.plainXMP)),
    Sample.gif(Sample.gifXMP(Sample.latitudeXMP)),
  ]

  @Test(arguments: samples) func everyTruncation(sample: [UInt8]) {
    for length in 0..<sample.count { _ = readPhotoInfo(Array(sample[..<length])) }
    #expect(readPhotoInfo(sample)?.hasLocation == true)
  }

  /// Some of each kind: their number has no factor in common with those of the kinds.
  @Test func everyTruncationOfEveryFormOfNotes() {
    for (index, picture) in TellingPictures.all.enumerated() where index % 7 == 0 {
      for length in 0..<picture.bytes.count {
        _ = readPhotoInfo(Array(picture.bytes[..<length]))
      }
    }
  }

  @Test(arguments: samples) func everyByteChanged(sample: [UInt8]) {
    for index in sample.indices {
      for mask: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = sample
        damaged[index] ^= mask
        _ = readPhotoInfo(damaged)
      }
      for value: UInt8 in [0, 0xFF] {
        var damaged = sample
        damaged[index] = value
        _ = readPhotoInfo(damaged)
      }
    }
    #expect(readPhotoInfo(sample)?.size == PixelSize(640, 480))
  }

  @Test func directoriesInACircle() {
    for order in [ByteOrder.big, .little] {
      let itself = Sample.tiffHeader(order) + Sample.directory([(0x8769, 4, 1, 8)], next: 8, order)
      #expect(EXIFProfile(itself[...])?.hasLocation == false)
      let pair =
        Sample.tiffHeader(order) + Sample.directory([], next: 14, order)
        + Sample.directory([(0x8825, 4, 1, 8)], next: 8, order)
      #expect(EXIFProfile(pair[...])?.hasLocation == false)
    }
  }

  /// Every entry points to a directory that begins within the others.
  @Test func overlappingDirectoriesEndEarlyAndCountAsAPlace() {
    var tiff = Sample.tiffHeader(.big) + Sample.number(20_000, bytes: 2, .big)
    for index in 0..<20_000 {
      tiff += Sample.number(0x8769, bytes: 2, .big) + [0, 4, 0, 0, 0, 1]
      tiff += Sample.number(10 + index * 2, bytes: 4, .big)
    }
    #expect(EXIFProfile(tiff[...])?.hasLocation == true)
  }

  @Test func anArrayOfDirectoriesIsFollowedWithinTheFile() {
    let array = Sample.number(34, bytes: 4, .big) + Sample.number(0xFFFF, bytes: 4, .big)
    let tiff =
      Sample.tiffHeader(.big) + Sample.directory([(0x014A, 4, 2, 26)], .big) + array
      + Sample.directory([(0x8825, 4, 1, 52)], .big) + Sample.directory([(2, 5, 3, 0)], .big)
    #expect(EXIFProfile(tiff[...])?.hasLocation == true)
    let endless =
      Sample.tiffHeader(.big) + Sample.directory([(0x014A, 4, 0xFFFF_FFFF, 8)], .big)
    #expect(EXIFProfile(endless[...])?.hasLocation == true)
  }

  /// Few bytes may stand for very many, and notes may lie in notes in a circle.
  @Test func bombsAndCircles() {
    let packed = TellingPictures.deflated([UInt8](repeating: 0x20, count: 60_000))
    let chunk = Sample.pngChunk("zTXt", Sample.ascii("Raw profile type exif\0\0") + packed)
    let many = Array(repeatElement(chunk, count: 400).joined())
    #expect(readPhotoInfo(Sample.png(many))?.notes == .unread)
    // Its Photoshop resources are the whole file.
    let circle = Sample.tiffHeader(.big) + Sample.directory([(0x8649, 7, 26, 0)], .big)
    let notes = readPhotoInfo(Sample.jpeg(Sample.app1EXIF(circle)))?.notes
    #expect(notes?.contains(.unread) == true)
  }

  @Test func aMegabyteOfStartMarkersIsQuick() {
    let starts = Array(repeatElement([0xFF, 0xD8] as [UInt8], count: 1 << 17).joined())
    #expect(
      readPhotoInfo(Sample.jpeg(after: starts))
        == PhotoInfo(format: .jpeg, size: PixelSize(640, 480), hasLocation: false))
  }
}
