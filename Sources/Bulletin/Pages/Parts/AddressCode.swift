import Synchronization

/// A full address as text and, unless it is too long for one, as a QR code.
package struct AddressCode: Sendable {
  package let address: String
  package let drawing: CodeDrawing?

  init(_ link: Link, from drawings: CodeDrawings) {
    address = link.address
    drawing = drawings.drawing(of: link.address)
  }
}

/// The drawings made so far: a station's page and its wall sheets show the same one. A class because
/// all threads add to it.
final class CodeDrawings: Sendable {
  private let drawings = Mutex<[String: CodeDrawing]>([:])

  /// nil where the address is too long.
  func drawing(of address: String) -> CodeDrawing? {
    if let known = drawings.withLock({ $0[address] }) { return known }
    let drawing = QRCode(address).map(CodeDrawing.init)
    drawings.withLock { $0[address] = drawing }
    return drawing
  }
}

/// A QR code as an SVG path, in units of one module.
package struct CodeDrawing: Sendable {
  /// Units on each side, the quiet zone included.
  package let width: Int
  /// Strokes one unit wide; y names the middle of a row.
  package let path: String

  private static let quietZone = 4

  init(_ code: QRCode) {
    width = code.size + 2 * CodeDrawing.quietZone
    path = (0..<code.size).map { CodeDrawing.strokes(of: $0, in: code) }.joined()
  }

  /// `M4 4h7m2 0h1`: from run to run of dark modules.
  private static func strokes(of row: Int, in code: QRCode) -> String {
    var path = ""
    var column = 0
    var end = 0
    while column < code.size {
      let start = column
      while column < code.size, code.isDark(row: row, column: column) { column += 1 }
      if column > start {
        path +=
          path.isEmpty ? "M\(start + quietZone) \(row + quietZone)" : "m\(start - end) 0"
        path += "h\(column - start)"
        end = column
      }
      column += 1
    }
    return path
  }
}
