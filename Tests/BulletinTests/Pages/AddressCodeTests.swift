import Testing

@testable import Bulletin

@Suite struct AddressCodeTests {
  private let address = "https://zx.qinghe.example/workstations/tea/"

  @Test func strokesDrawTheDarkModules() throws {
    let code = try #require(QRCode(address))
    let drawing = CodeDrawing(code)
    #expect(drawing.width == code.size + 8)
    let drawn = try pixels(of: drawing)
    for row in 0..<drawing.width {
      for column in 0..<drawing.width {
        let isInside = (4..<code.size + 4).contains(row) && (4..<code.size + 4).contains(column)
        let isDark = isInside && code.isDark(row: row - 4, column: column - 4)
        #expect(drawn.contains([column, row]) == isDark, "\(column), \(row)")
      }
    }
  }

  @Test func anEndlessAddressHasNoCode() {
    let long = "https://a/" + String(repeating: "b", count: 3000) + "/"
    let code = AddressCode(Link(siteAddress: long), from: CodeDrawings())
    #expect(code.address == long)
    #expect(code.drawing == nil)
  }

  /// Follows the path as a browser does: `M`, `m` move, `h` draws.
  private func pixels(of drawing: CodeDrawing) throws -> Set<[Int]> {
    var pixels: Set<[Int]> = []
    var (x, y) = (0, 0)
    for match in drawing.path.matches(of: #/([Mmh])(\d+)(?: (\d+))?/#) {
      let first = try #require(Int(match.2))
      let second = match.3.flatMap { Int($0) }
      switch match.1 {
      case "M": (x, y) = (first, try #require(second))
      case "m": (x, y) = (x + first, y + (try #require(second)))
      default:
        for column in x..<x + first { pixels.insert([column, y]) }
        x += first
      }
    }
    return pixels
  }
}
