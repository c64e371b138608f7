import Foundation
import TestSupport
import Testing

@testable import Bulletin

/// Whether pictures carry a place: ExifTool, which reads more formats than anything, says the same.
@Suite(.enabled("needs ExifTool") { ExifTool.isThere }) struct PictureOracleTests {
  @Test func everyFormOfNotes() throws {
    let pictures = TellingPictures.all
    #expect(pictures.count > 600)
    try withTemporaryFolder { folder in
      for picture in pictures {
        try Data(picture.bytes).write(to: folder.appending(path: picture.name))
      }
      let telling = try ExifTool.picturesWithPlace(in: folder)
      #expect(telling.count > 300 && telling.count < pictures.count - 200)
      for picture in pictures {
        let photo = readPhotoInfo(picture.bytes)
        // ExifTool does not look for a place in Photoshop resources that stand inside EXIF.
        let name = picture.name.replacing("resources.jpg", with: "app13.jpg")
        #expect(photo?.hasLocation == telling.contains(name), "\(picture.name)")
      }
    }
  }

  /// Written by ExifTool itself, packed where PNG allows it.
  @Test func whatAnotherProgramWrites() throws {
    try withTemporaryFolder { folder in
      let bases = ["a.jpg": Sample.jpeg(), "a.png": TellingPictures.png([]), "a.gif": Sample.gif()]
      for (name, bytes) in bases { try Data(bytes).write(to: folder.appending(path: name)) }
      var lines: [String] = []
      for (name, ending) in [("a.jpg", "jpg"), ("a.png", "png"), ("a.gif", "gif")] {
        for (number, arguments) in Self.written.enumerated() {
          lines += arguments + ["-q", "-o", "\(number).\(ending)", name, "-execute"]
        }
      }
      try ExifTool.run(lines, in: folder)
      let telling = try ExifTool.picturesWithPlace(in: folder)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { !$0.hasPrefix("a") }
      #expect(files.count > 40 && telling.count > 15)
      for name in files {
        let bytes = try Array(Data(contentsOf: folder.appending(path: name)))
        #expect(readPhotoInfo(bytes)?.hasLocation == telling.contains(name), "\(name)")
      }
    }
  }

  private static let written: [[String]] = [
    ["-EXIF:GPSLatitude=28.77", "-EXIF:GPSLatitudeRef=N"], ["-EXIF:GPSVersionID=2.3.0.0"],
    ["-EXIF:GPSProcessingMethod=MANUAL"], ["-EXIF:GPSDateStamp=2026:05:01", "-EXIF:Artist=x"],
    ["-EXIF:GPSAreaInformation=x"], ["-EXIF:Orientation#=6", "-EXIF:Software=x"],
    ["-XMP:GPSLatitude=28.77"], ["-XMP:GPSLongitude=104.62"], ["-XMP:GPSProcessingMethod=MANUAL"],
    ["-XMP:City=青禾", "-XMP:Creator=x"], ["-XMP:Rating=5"], ["-Comment=28.77N 104.62E"],
    ["-z", "-XMP:GPSLatitude=28.77"],
    ["-z", "-XMP:Rating=5", "-PNG:Description=" + String(repeating: "28.77N ", count: 90)],
    ["-z", "-IPTC:City=x", "-PNG:Author=x"], ["-IPTC:City=x"], ["-IPTC:Sub-location=x"],
    ["-Photoshop:CopyrightFlag=1"], ["-ICC_Profile:all="],
  ]
}

private enum ExifTool {
  static var isThere: Bool { (try? output(["-ver"], in: URL(filePath: "/"))) != nil }

  /// Names of the pictures in which it finds where they were taken, or how that was found.
  static func picturesWithPlace(in folder: URL) throws -> Set<String> {
    let tags = [
      "GPSLatitude", "GPSLongitude", "GPSLatitudeRef", "GPSLongitudeRef", "GPSDestLatitude",
      "GPSDestLongitude", "GPSProcessingMethod", "GPSAreaInformation",
    ]
    let arguments = ["-q", "-q", "-p", "$FileName", "-if"]
    let condition = tags.map { "defined $\($0)" }.joined(separator: " or ")
    let text = try output(arguments + [condition, "."], in: folder)
    return Set(text.split(separator: "\n").map(String.init))
  }

  /// One process for all: starting takes longest.
  static func run(_ lines: [String], in folder: URL) throws {
    try lines.joined(separator: "\n").write(
      to: folder.appending(path: "a.txt"), atomically: true, encoding: .utf8)
    _ = try output(["-@", "a.txt"], in: folder)
  }

  private static func output(_ arguments: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/exiftool")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = Foundation.FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
