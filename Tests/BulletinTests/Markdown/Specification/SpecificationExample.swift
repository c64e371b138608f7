import Foundation

/// One example of the specification, numbered from 1.
struct SpecificationExample {
  let number: Int
  let section: String
  let markdown: String
  let html: String

  /// The file of Debian's `cmark-gfm` package.
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../.build/test-data/spec.txt").standardizedFileURL

  static func all() throws -> [SpecificationExample] {
    let text = try String(contentsOf: path, encoding: .utf8)
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var section = ""
    var parts: [[Substring]]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(fence + " example") {
        parts = [[]]
      } else if line == fence, let found = parts {
        examples.append(
          SpecificationExample(number: examples.count + 1, section: section, found))
        parts = nil
      } else if line == ".", parts?.count == 1 {
        parts?.append([])
      } else if let count = parts?.count {
        parts?[count - 1].append(line)
      } else if line.hasPrefix("#") {
        section = String(line.drop { $0 == "#" || $0 == " " })
      }
    }
    return examples
  }

  private init(number: Int, section: String, _ parts: [[Substring]]) {
    func text(_ lines: [Substring]) -> String {
      lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
    }
    self.number = number
    self.section = section
    markdown = text(parts[0])
    html = text(parts[1])
  }
}
