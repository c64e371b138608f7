import Testing

@testable import Bulletin

@Suite struct SourceExcerptTests {
  private func excerpt(_ line: String, _ marked: Range<Int>) -> SourceExcerpt {
    SourceExcerpt(of: Array(line.utf8)[...], marking: marked)
  }

  private func place(_ line: String, _ marked: Range<Int>) -> [Int] {
    let made = excerpt(line, marked)
    return [made.indent, made.length]
  }

  @Test func wideCharactersAreTwoCells() {
    #expect(place("题，目", 3..<6) == [2, 2])
    #expect(place("題😀x", 7..<8) == [4, 1])
    #expect(place("한글Ａ", 6..<9) == [4, 2])
    #expect(place("“引”—…·é", 3..<6) == [1, 2])
  }

  @Test func combiningMarksTakeNoCell() {
    #expect(place("e\u{301}x", 3..<4) == [1, 1])
    #expect(place("e\u{301}x", 0..<3) == [0, 1])
    #expect(place("\u{1100}\u{1161}x", 6..<7) == [2, 1])
  }

  @Test func tabsReachTheNextStop() {
    let made = excerpt("a\tb\tc", 2..<3)
    #expect(made.text == "a   b   c")
    #expect([made.indent, made.length] == [4, 1])
  }

  @Test func marksBeyondTheLineStandAtItsEnd() {
    #expect(place("abc", 3..<4) == [3, 1])
    #expect(place("abc", 90..<99) == [3, 1])
    #expect(place("", 0..<1) == [0, 1])
  }

  @Test func aMarkInsideACharacterStandsUnderIt() {
    #expect(place("题目", 4..<5) == [2, 1])
  }

  @Test func whatWouldSteerOrHideIsSpeltOut() {
    #expect(
      excerpt("\u{1B}[2Jx\r\u{202E}\u{200B}\u{FEFF}\u{85}", 0..<1).text
        == "<U+001B>[2Jx<U+000D><U+202E><U+200B><U+FEFF><U+0085>")
    #expect(place("\u{1B}x", 1..<2) == [8, 1])
    #expect(excerpt("\u{E0041}", 0..<1).text == "<U+E0041>")
  }

  @Test func invalidBytesAreReplacementCharacters() {
    let made = SourceExcerpt(of: [0xD6, 0xD0, 0x41][...], marking: 2..<3)
    #expect(made.text == "\u{FFFD}\u{FFFD}A")
    #expect([made.indent, made.length] == [2, 1])
  }

  @Test func linesOf160CellsAreShownWhole() {
    let line = String(repeating: "字", count: 80)
    #expect(excerpt(line, 237..<240).text == line)
    #expect(place(line, 237..<240) == [158, 2])
  }

  @Test func longLinesAreCutAroundTheMark() {
    let line = String(repeating: "前", count: 500) + "标" + String(repeating: "后", count: 500)
    let made = excerpt(line, 1500..<1503)
    let before = String(repeating: "前", count: 27)
    let after = String(repeating: "后", count: 51)
    #expect(made.text == "…" + before + "标" + after + "…")
    #expect([made.indent, made.length] == [55, 2])
  }

  @Test func theEndsOfALongLineHaveOneMark() {
    let line = String(repeating: "x", count: 5000)
    let first = excerpt(line, 0..<2)
    #expect(first.text == String(repeating: "x", count: 158) + "…")
    #expect([first.indent, first.length] == [0, 2])
    let last = excerpt(line, 4999..<5000)
    #expect(last.text == "…" + String(repeating: "x", count: 158))
    #expect([last.indent, last.length] == [158, 1])
  }

  @Test func aMarkLongerThanTheWindowIsClipped() {
    let made = excerpt(String(repeating: "x", count: 5000), 0..<5000)
    #expect(made.length == 158)
  }

  @Test func hundredsOfFindingsOnAMegabyteLineAreQuick() {
    let line = Array(repeating: UInt8(ascii: "x"), count: 1 << 20)[...]
    var total = 0
    for start in stride(from: 0, to: 1 << 20, by: 1 << 12) {
      total += SourceExcerpt(of: line, marking: start..<(start + 1)).length
    }
    #expect(total == 256)
  }
}
