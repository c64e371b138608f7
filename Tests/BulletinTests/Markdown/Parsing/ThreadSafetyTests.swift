import Testing

@testable import Bulletin

@Suite struct ThreadSafetyTests {
  /// cmark switches tables of the whole process while it finishes a document with a `~`.
  @Test func allCoresGiveTheBytesOfOne() async {
    let sources = (0..<5_000).map(source)
    let alone = sources.map { rendered($0).html }
    let together = await concurrentMap(sources, jobs: 8) { rendered($0).html }
    #expect(zip(alone, together).count { $0 != $1 } == 0)
    #expect(text(alone[0]).contains("~<strong>要</strong>~"))
  }

  /// Four of five are struck through, the fifth has a single `~` beside emphasis.
  private func source(_ number: Int) -> String {
    let start =
      number % 5 == 0
      ? "3~5名，~**要**~ ~*点*~" : "~~删\(number)~~ https://a.cn/\(number) **要。**然"
    return start + "\n\n" + String(repeating: "**甲**~乙~ *丙* ", count: 6 + number % 10)
  }
}
