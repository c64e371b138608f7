import Foundation

/// A page as a browser printed it to a PDF file.
struct PrintedSheet {
  let file: URL

  /// Prints what a browser shows at `address`, in a profile of its own.
  init(of address: String, to file: URL) async throws {
    self.file = file
    _ = try await Tool.chromium.run([
      "--headless=new", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
      "--disable-extensions", "--no-first-run", "--user-data-dir=\(file.path).profile",
      "--print-to-pdf=\(file.path)", address,
    ])
  }

  /// In points.
  struct Size: Equatable {
    let width: Int
    let height: Int
  }

  func pages() async throws -> (count: Int, size: Size) {
    let facts = try await Tool.pdfInfo.run([file.path]).split(separator: "\n")
    func words(_ label: String) -> [Substring] {
      facts.first { $0.hasPrefix(label) }?.dropFirst(label.count).split(separator: " ") ?? []
    }
    let size = words("Page size:")
    guard let count = words("Pages:").first.flatMap({ Int($0) }), size.count > 2,
      let width = Double(size[0]), let height = Double(size[2])
    else { throw Tool.Failure(description: "看不懂 pdfinfo 的输出") }
    return (count, Size(width: Int(width), height: Int(height)))
  }

  /// What the code at the right edge says: the page's own, the station's stands left of it.
  func code() async throws -> String {
    let image = file.deletingPathExtension()
    let resolution = 100
    let left = try await pages().size.width * resolution / 72 * 84 / 100
    _ = try await Tool.pdfToImage.run([
      "-r", "\(resolution)", "-x", "\(left)", "-gray", "-singlefile", file.path, image.path,
    ])
    return try await Tool.codeReader.run(["-q", "--raw", image.path + ".pgm"])
  }

  struct Word {
    let text: String
    /// Where it ends, as a part of the page's height.
    let bottom: Double
  }

  func words() async throws -> [Word] {
    let text = try await Tool.pdfToText.run(["-bbox", file.path, "-"])
    let height = try await Double(pages().size.height)
    return text.matches(of: #/yMax="([\d.]+)">(.*)</word>/#).compactMap { match in
      Double(match.1).map { Word(text: String(match.2), bottom: $0 / height) }
    }
  }
}
