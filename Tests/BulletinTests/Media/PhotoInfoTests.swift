import Testing

@testable import Bulletin

@Suite struct PhotoInfoTests {
  private func info(_ format: PhotoInfo.Format, hasLocation: Bool) -> PhotoInfo {
    PhotoInfo(format: format, size: PixelSize(640, 480), hasLocation: hasLocation)
  }

  private func hasLocation(_ bytes: [UInt8]) -> Bool? { readPhotoInfo(bytes)?.hasLocation }

  @Test func otherBytesAreNoPhoto() {
    #expect(readPhotoInfo([]) == nil)
    #expect(readPhotoInfo(Array("<svg/>".utf8)) == nil)
    #expect(readPhotoInfo(Array("RIFF\0\0\0\0WAVEfmt ".utf8)) == nil)
    #expect(readPhotoInfo([0xFF, 0xD8]) == nil)
  }

  @Test func sizesOfEveryContainer() {
    #expect(readPhotoInfo(Sample.jpeg()) == info(.jpeg, hasLocation: false))
    #expect(readPhotoInfo(Sample.png()) == info(.png, hasLocation: false))
    #expect(readPhotoInfo(Sample.gif()) == info(.gif, hasLocation: false))
    for chunk in [Sample.vp8, Sample.vp8l, Sample.vp8x + Sample.webpChunk("ANMF", [])] {
      #expect(readPhotoInfo(Sample.webp(chunk)) == info(.webp, hasLocation: false))
    }
  }

  @Test func aDamagedHeaderHasNoSize() {
    let photo = readPhotoInfo([0xFF, 0xD8, 0xFF, 0xD9])
    #expect(photo == PhotoInfo(format: .jpeg, size: nil, hasLocation: false))
    #expect(photo?.width == nil)
  }

  /// A copy that was broken off before the picture began shows nothing.
  @Test func whatHoldsNoPictureHasNoSize() {
    let whole = [
      Sample.jpeg(), Sample.png(), Sample.gif(), Sample.webp(Sample.vp8x + Sample.vp8),
    ]
    // Up to the scan, `IDAT`, the image block and `VP8 `.
    for (file, end) in zip(whole, [84, 37, 19, 30]) {
      #expect(readPhotoInfo(file)?.size == PixelSize(640, 480))
      for length in 12..<end {
        let photo = readPhotoInfo(Array(file[..<length]))
        #expect(photo != nil && photo?.size == nil, "\(length)")
      }
    }
    #expect(readPhotoInfo(Array(Sample.png()[..<8]))?.size == nil)
  }

  @Test func noPixelsAreNoSize() {
    for side in [16, 20] {
      var png = Sample.png()
      png.replaceSubrange(side..<(side + 4), with: [0, 0, 0, 0])
      #expect(readPhotoInfo(png)?.size == nil)
    }
    var gif = Sample.gif()
    gif.replaceSubrange(6..<8, with: [0, 0])
    #expect(readPhotoInfo(gif)?.size == nil)
  }

  @Test func formatsAndTheirNames() {
    for (format, names) in [
      (PhotoInfo.Format.jpeg, ["a.jpg", "b/a.JPEG"]), (.png, ["a.PNG"]), (.gif, ["a.gif"]),
      (.webp, ["a.b.webp"]),
    ] {
      for other in PhotoInfo.Format.allCases {
        for name in names { #expect(other.mayBeNamed(name) == (other == format)) }
      }
    }
  }

  @Test(arguments: [ByteOrder.big, .little])
  func gpsDirectoryInEveryContainer(order: ByteOrder) {
    for (tags, expected) in [
      ([2], true), ([0, 1, 2, 3, 4], true), ([0, 7, 29], false), ([], false),
    ] {
      let exif = Sample.exif(gps: tags, order)
      #expect(
        readPhotoInfo(Sample.jpeg(Sample.app1EXIF(exif))) == info(.jpeg, hasLocation: expected))
      #expect(
        readPhotoInfo(Sample.png(Sample.pngChunk("eXIf", exif)))
          == info(.png, hasLocation: expected))
      for prefix in [[], Array("Exif\0\0".utf8)] {
        let chunks = Sample.vp8x + Sample.vp8 + Sample.webpChunk("EXIF", prefix + exif)
        #expect(readPhotoInfo(Sample.webp(chunks)) == info(.webp, hasLocation: expected))
      }
    }
  }

  @Test func xmpInEveryContainer() {
    for (packet, expected) in [(Sample.latitudeXMP, true), (Sample.plainXMP, false)] {
      #expect(hasLocation(Sample.jpeg(Sample.app1XMP(packet))) == expected)
      let text = Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + packet
      #expect(hasLocation(Sample.png(Sample.pngChunk("iTXt", text))) == expected)
      #expect(
        hasLocation(Sample.webp(Sample.vp8x + Sample.webpChunk("XMP ", packet))) == expected)
      #expect(readPhotoInfo(Sample.gif(Sample.gifXMP(packet))) == info(.gif, hasLocation: expected))
    }
  }

  @Test func otherSpellingsOfXMPPlaces() {
    for name in ["drone-dji:GpsLongtitude", "exif:GPSDestLatitude", "EXIF:GPSLONGITUDE"] {
      #expect(namesPlace(Array("<a \(name)='1'/>".utf8)[...]))
    }
    for name in ["exif:GPSVersionID", "exif:GPSTimeStamp", "gpsla", "gGPSDestL"] {
      #expect(namesPlace(Array("<a \(name)".utf8)[...]) == (name == "gGPSDestL"))
    }
  }

  @Test func extendedXMPIsReadAcrossItsParts() {
    let first = Sample.app1ExtendedXMP(Array("<a exif:GPSLo".utf8), at: 0)
    let second = Sample.app1ExtendedXMP(Array("ngitude='104'/>".utf8), at: 13)
    #expect(hasLocation(Sample.jpeg(first + second)) == true)
    #expect(hasLocation(Sample.jpeg(second + first)) == true)
    #expect(hasLocation(Sample.jpeg(first)) == false)
  }

  @Test func everyEXIFSegmentCounts() {
    let plain = Sample.app1EXIF(Sample.exif(gps: []))
    let place = Sample.app1EXIF(Sample.exif(gps: [4]))
    #expect(hasLocation(Sample.jpeg(plain + place)) == true)
  }

  @Test func aProfileMayGoOnInTheNextSegment() {
    let exif = Sample.exif(gps: [2, 4])
    let parts = Sample.app1EXIF(Array(exif[..<38])) + Sample.app1EXIF(Array(exif[38...]))
    #expect(hasLocation(Sample.jpeg(parts)) == true)
    #expect(hasLocation(Sample.jpeg(Sample.app1EXIF(Array(exif[..<38])))) == false)
  }

  @Test func picturesAndFilmsBehindThePictureCount() {
    let second = Sample.jpeg(Sample.app1EXIF(Sample.exif(gps: [2])))
    #expect(hasLocation(Sample.jpeg(after: [0, 0] + Sample.jpeg() + second)) == true)
    #expect(hasLocation(Sample.jpeg(after: Sample.jpeg())) == false)
    let film: [UInt8] =
      Array("ftypmp42".utf8) + [0, 0, 0, 30, 0xA9] + Array("xyz+28.7+104.6/".utf8)
    #expect(hasLocation(Sample.jpeg(after: film)) == true)
  }

  @Test func chunksBehindTheEndOfAPNGCount() {
    let place = Sample.pngChunk("eXIf", Sample.exif(gps: [2]))
    #expect(hasLocation(Sample.png(after: place)) == true)
    #expect(hasLocation(Sample.png(after: Sample.pngChunk("tIME", []) + place)) == true)
    #expect(hasLocation(Sample.png(after: Sample.pngChunk("eXIf", Sample.exif(gps: [])))) == false)
  }

  @Test func orientationOfTheFirstPictureTurnsTheSize() {
    for orientation in 0...9 {
      let exif = Sample.app1EXIF(Sample.exif(gps: [], orientation: orientation, .big))
      let isTurned = (5...8).contains(orientation)
      let size = readPhotoInfo(Sample.jpeg(exif))?.size
      #expect(size == (isTurned ? PixelSize(480, 640) : PixelSize(640, 480)))
    }
    let behind = Sample.jpeg(Sample.app1EXIF(Sample.exif(gps: [], orientation: 6)))
    #expect(readPhotoInfo(Sample.jpeg(after: behind))?.width == 640)
  }

  @Test func rawProfilesOfPNG() {
    let digits = Array("0123456789abcdef".utf8)
    func text(_ profile: [UInt8]) -> [UInt8] {
      let hex = profile.enumerated().flatMap { index, byte in
        [digits[Int(byte >> 4)], digits[Int(byte & 15)]] + (index % 36 == 35 ? [0x0A] : [])
      }
      return Array("Raw profile type exif\0\nexif\n      88\n".utf8) + hex + [0x0A]
    }
    for (tags, expected) in [([2], true), ([0], false)] {
      let profile = text(Array("Exif\0\0".utf8) + Sample.exif(gps: tags))
      #expect(hasLocation(Sample.png(Sample.pngChunk("tEXt", profile))) == expected)
    }
  }

  @Test func compressedProfilesCountAsTellingThePlace() {
    for keyword in ["Raw profile type exif", "Raw profile type APP1", "XML:com.adobe.xmp"] {
      let chunk = Sample.pngChunk("zTXt", Array("\(keyword)\0\0xyz".utf8))
      #expect(hasLocation(Sample.png(chunk)) == true)
    }
    let packed = Array("XML:com.adobe.xmp\0".utf8) + [1, 0, 0, 0, 1]
    #expect(hasLocation(Sample.png(Sample.pngChunk("iTXt", packed))) == true)
    let comment = Sample.pngChunk("zTXt", Array("Comment\0\0xyz".utf8))
    #expect(hasLocation(Sample.png(comment)) == false)
  }
}
