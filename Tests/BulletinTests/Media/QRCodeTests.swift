import Testing

@testable import Bulletin

/// Whether a code says what it should is read off paper in the browser tests.
@Suite struct QRCodeTests {
  @Test(arguments: [
    // Bytes that fill a version at level M, and its modules: ISO/IEC 18004, table 7.
    (0, 21), (14, 21), (15, 25), (26, 25), (27, 29), (42, 29), (62, 33), (84, 37), (213, 57),
    (2331, 177),
  ])
  func theLengthGivesTheSize(bytes: Int, size: Int) throws {
    let code = try #require(QRCode(String(repeating: "a", count: bytes)))
    #expect(code.size == size)
  }

  @Test func lengthIsCountedInBytes() throws {
    #expect(try #require(QRCode("政协政协")).size == 21)
    #expect(try #require(QRCode("政协政协政")).size == 25)
  }

  @Test func whatIsTooLongIsNoCode() {
    #expect(QRCode.capacity == 2331)
    #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
    #expect(QRCode(String(repeating: "a", count: 100_000)) == nil)
  }

  @Test func threeCornersHaveFinders() throws {
    let code = try #require(QRCode("https://zx.qinghe.example/workstations/tea/"))
    let far = code.size - 7
    for (top, left) in [(0, 0), (0, far), (far, 0)] {
      let finder = (0..<7).map { row in
        String((0..<7).map { code.isDark(row: top + row, column: left + $0) ? "#" : "." })
      }
      #expect(
        finder == ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"])
    }
    let timing = (8..<code.size - 8).map { code.isDark(row: 6, column: $0) }
    #expect(timing == (8..<code.size - 8).map { $0 % 2 == 0 })
  }

  @Test func theSameTextGivesTheSameCode() {
    let texts = (0..<50).map { "https://zx.qinghe.example/workstations/\($0)/" }
    #expect(texts.map { QRCode($0) } == texts.map { QRCode($0) })
    #expect(QRCode(texts[0]) != QRCode(texts[1]))
  }
}
