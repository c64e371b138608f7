import Testing

@testable import Bulletin

/// A search for the name meant costs as much as reading a page: there are a bounded number a file.
@Suite struct SuggestedNameTests {
  private func fixes<Value: FieldValue>(_ type: Value.Type, _ text: String) -> [String] {
    var decoder = ValueDecoder(file: "a.md")
    for line in 1...100 {
      let scalar = Scalar(
        text: text, isPlain: true, range: SourceRange(line: line, column: 1))
      #expect(Value.decode(.scalar(scalar), &decoder) == nil)
    }
    #expect(decoder.log.diagnostics.count == 100)
    return decoder.log.diagnostics.compactMap(\.fix?.replacement)
  }

  @Test func ofRules() {
    #expect(
      fixes(Rule.self, "freshness/hone")
        == Array(repeating: "freshness/home", count: SuggestionLimit.count))
  }

  @Test func ofEnumerations() {
    #expect(fixes(ActivityKind.self, "走防") == Array(repeating: "走访", count: SuggestionLimit.count))
  }

  @Test func ofMenus() {
    #expect(
      fixes(MenuEntry.self, "article")
        == Array(repeating: "articles", count: SuggestionLimit.count))
  }
}
