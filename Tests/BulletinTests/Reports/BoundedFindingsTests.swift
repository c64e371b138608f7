import Testing

@testable import Bulletin

@Suite struct BoundedFindingsTests {
  private func finding(_ rule: Rule, _ file: String, line: Int) -> Diagnostic {
    Diagnostic(
      rule, at: Place(file: file, range: SourceRange(line: line, column: 1)),
      Message(zh: "错", en: "wrong"))
  }

  @Test func theHundredthSaysHowManyFollow() {
    let many = (1...250).map { finding(.textTypo, "a.md", line: $0) }
    let bounded = many.bounded()
    #expect(bounded.dropLast() == many[..<99])
    #expect(bounded.count == 100)
    #expect(bounded[99].notes.map(\.place) == [many[100].place])
    #expect(bounded[99].notes[0].message.zh == "这个文件从这里起还有 150 处同样的问题，没有一一列出；加 --all 可以全部列出")
  }

  @Test func everyRuleAndFileCountsByItself() {
    let one = (1...100).map { finding(.textTypo, "a.md", line: $0) }
    let other = (101...200).map { finding(.linkBroken, "a.md", line: $0) }
    let third = (1...100).map { finding(.textTypo, "b.md", line: $0) }
    #expect((one + other + third).bounded() == one + other + third)
  }

  @Test func nothingStaysNothing() {
    #expect([Diagnostic]().bounded().isEmpty)
  }

  private func warnings(_ rule: Rule, _ count: Int, in folder: String) -> [Diagnostic] {
    (1...count).map { finding(rule, "\(folder)/a\($0 + 100).md", line: $0) }
  }

  @Test func ofManyWarningsOnOneTypeThreeAreShown() {
    let many = warnings(.workstationStandard, 84, in: "workstations")
    let bounded = many.bounded()
    #expect(bounded.dropLast() == many[..<2])
    #expect(bounded.count == 3)
    #expect(bounded[2].notes.map(\.place) == [many[3].place])
    #expect(bounded[2].notes[0].message.zh == "从这里起还有 81 处同样的问题，没有一一列出；加 --all 可以全部列出")
  }

  @Test func everyRuleAndTypeCountsByItself() {
    let enough =
      warnings(.articleNoAuthor, 20, in: "articles")
      + warnings(.articleNoAuthor, 20, in: "activities")
      + warnings(.articleNoRoles, 20, in: "articles")
    #expect(enough.bounded() == enough)
    let tooMany = warnings(.fileUnused, 21, in: "articles") + warnings(.fileUnused, 1, in: "pages")
    #expect(
      tooMany.bounded().map(\.place.file) == [
        "articles/a101.md", "articles/a102.md",
        "articles/a103.md", "pages/a101.md",
      ])
  }

  @Test func errorsAreAlwaysAll() {
    let errors = warnings(.textTypo, 300, in: "articles")
    #expect(errors.bounded() == errors)
    var raised = warnings(.articleNoAuthor, 30, in: "articles")
    for index in raised.indices { raised[index].severity = .error }
    #expect(raised.bounded() == raised)
  }
}
