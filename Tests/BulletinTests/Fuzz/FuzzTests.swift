import TestSupport
import Testing

@testable import Bulletin

/// No text that an editor can save traps or hangs the program, and no finding leads out of its file.
/// The seeds are fixed: what fails once fails again.
@Suite struct FuzzTests {
  private static let size = 1500

  /// Under a front matter that is right, so that every body is read.
  @Test(arguments: 0..<10) func bodies(seed: Int) {
    for body in FuzzBodies(seed: seed).prefix(FuzzTests.size) {
      var entry = FuzzedEntry(FuzzTests.frontMatter + body, path: "articles/2026/a.md")
      let fault = entry.fault(as: Article.self)
      #expect(fault == nil, "\(body.debugDescription)")
      if fault != nil { break }
    }
  }

  @Test(arguments: 0..<6) func frontMatters(seed: Int) {
    let bodies = FuzzBodies(seed: -seed - 1)
    for (text, body) in zip(FuzzFrontMatters(seed: seed), bodies).prefix(FuzzTests.size) {
      let file = text + body
      let fault =
        switch seed {
        case 0: fault(in: file, as: Activity.self)
        case 1: fault(in: file, as: Workstation.self)
        case 2: fault(in: file, as: Member.self)
        case 3: fault(in: file, as: Matter.self)
        case 4: fault(in: file, as: Document.self)
        default: fault(in: file, as: Article.self)
        }
      #expect(fault == nil, "\(file.debugDescription)")
      if fault != nil { break }
    }
  }

  private func fault<Fields: EntryFields>(in text: String, as type: Fields.Type) -> String? {
    var entry = FuzzedEntry(text, path: "articles/2026/a.md")
    return entry.fault(as: type)
  }

  private static let frontMatter = "---\n标题: 春耕座谈会\n体裁: 消息\n日期: 2026-03-22\n---\n"
}
