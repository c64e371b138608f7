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
    #expect(bounded[99].notes[0].message.zh == "这个文件从这里起还有 150 处同样的问题，没有一一列出")
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
}
