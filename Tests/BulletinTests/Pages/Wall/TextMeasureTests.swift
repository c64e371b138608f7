import Testing

@testable import Bulletin

@Suite struct TextMeasureTests {
  @Test(arguments: [
    ("", 1), ("一二三四五", 1), ("一二三四五六", 2), ("一二三四五六七八九十", 2), ("一\n二\n三", 3),
    // A word stays whole: ten letters are wider than what is left.
    ("一二三abcdefg", 2), ("一二 abc", 1), ("abc abc abc", 2),
    // The comma takes 五 with it, so the second line is full one character earlier.
    ("一二三四五，六七八", 2), ("一二三四五，六七八九", 3),
    ("一二三四《五六七八九》", 3),
  ])
  func linesOfFiveCharacters(text: String, lines: Int) {
    #expect(TextMeasure.lines(text, width: 500) == lines)
  }

  @Test func aWordLongerThanALineIsBroken() {
    #expect(TextMeasure.lines(String(repeating: "a", count: 50), width: 500) == 6)
    #expect(TextMeasure.lines("一" + String(repeating: "a", count: 50), width: 500) == 7)
  }

  @Test func noWidthIsTooSmall() {
    for width in [-1000, 0, 1, 99] {
      #expect(TextMeasure.lines("一二三四", width: width) == 2)
    }
  }
}
