import Foundation
import TestSupport

/// A page as a browser printed it to a PDF file.
struct PrintedSheet: Encodable {
  let address: String
  let file: String

  /// Prints what one browser shows at each address.
  static func print(_ sheets: [PrintedSheet], in folder: URL) async throws {
    struct Order: Encodable {
      let browser: String
      let sheets: [PrintedSheet]
    }
    let order = Order(browser: try Tool.chromium.path().path, sheets: sheets)
    let file = folder.appending(path: "order.json")
    try JSONEncoder().encode(order).write(to: file)
    let script = packageFolder.appending(path: "Tests/BrowserTests/audit/print.py")
    _ = try await Tool.python.run(["-B", script.path, file.path], within: .seconds(300))
  }

  /// In points.
  struct Size: Equatable {
    let width: Int
    let height: Int
  }

  func pages() async throws -> (count: Int, size: Size) {
    let facts = try await Tool.pdfInfo.run([file]).split(separator: "\n")
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
    let image = file + ".image"
    let resolution = 100
    let left = try await pages().size.width * resolution / 72 * 84 / 100
    _ = try await Tool.pdfToImage.run([
      "-r", "\(resolution)", "-x", "\(left)", "-gray", "-singlefile", file, image,
    ])
    return try await Tool.codeReader.run(["-q", "--raw", image + ".pgm"])
  }

  struct Word {
    let text: String
    /// Where it ends, as a part of the page's height.
    let bottom: Double
  }

  func words() async throws -> [Word] {
    let text = try await Tool.pdfToText.run(["-bbox", file, "-"])
    let height = try await Double(pages().size.height)
    return text.matches(of: #/yMax="([\d.]+)">(.*)</word>/#).compactMap { match in
      Double(match.1).map { Word(text: String(match.2), bottom: $0 / height) }
    }
  }
}
