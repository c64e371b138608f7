import Testing

@testable import Bulletin

private let folder = "cjk-friendly"
private let isPresent = sharedData("\(folder)/strong.md") != nil

@Suite(.enabled(if: isPresent, "the test data of markdown-cjk-friendly is not beside the package"))
struct CJKFriendlyTests {
  private func lines(_ name: String) throws -> [Substring] {
    let bytes = try #require(sharedData("\(folder)/\(name).md"))
    return html(String(decoding: bytes, as: UTF8.self)).split(separator: "\n")
  }

  @Test(arguments: ["strong", "korean", "pseudo-emoji"])
  func everyParagraphIsStrong(name: String) throws {
    for line in try lines(name) {
      #expect(line.contains("<strong>") && !line.contains("**"))
    }
  }

  @Test func underscoresAfterPunctuationOpen() throws {
    for line in try lines("underscore-cjk-punct") {
      #expect((line.contains("<strong>") || line.contains("<em>")) && !line.contains("_"))
    }
  }

  @Test func everyParagraphIsStruck() throws {
    for line in try lines("gfm-strikethrough") {
      #expect(line.contains("<del>") && !line.contains("~~"))
    }
  }

  /// Punctuation outside Chinese keeps CommonMark's rule.
  @Test func otherTextIsAsEver() throws {
    #expect(try lines("gfm-non-cjk").count { $0.contains("<del>") } == 11)
    #expect(
      try lines("non-bmp").filter { $0.contains("**") } == [
        "<p>a**a«**a</p>", "<p>a**»a**a</p>", "<p>a**𐬻a**a</p>", "<p>a**a𐬻**a</p>",
      ])
  }
}
