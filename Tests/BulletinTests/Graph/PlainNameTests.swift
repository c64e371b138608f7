import Testing

@testable import Bulletin

@Suite struct PlainNameTests {
  private func plain(_ written: String, known: String) -> PlainName? {
    PlainName(written, in: .kind(.document)) { $0 == known }
  }

  /// The name of the entry may be the one with the slip: then its own finding mends both.
  @Test(arguments: [
    ("甲（试行）", "甲(试行)"), ("甲，乙办法", "甲,乙办法"), ("甲：乙", "甲:乙"),
  ])
  func aNameWithHalfWidthSignsIsAGuess(written: String, known: String) {
    #expect(plain(written, known: known)?.text == known)
    #expect(plain(written, known: known)?.isCertain == false)
  }

  @Test(arguments: [("“甲办法”", "甲办法"), ("２０２６年办法", "2026年办法"), ("《甲办法》", "甲办法")])
  func aPlainNameIsCertain(written: String, known: String) {
    #expect(plain(written, known: known)?.text == known)
    #expect(plain(written, known: known)?.isCertain == true)
  }
}
