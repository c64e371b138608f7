/// HTML in the making. Text goes in escaped; only literals of this room go in as they are.
struct Markup {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func add(_ literal: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  mutating func add(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Begins a new line unless the last one is empty.
  mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  mutating func addText(_ text: String) {
    var text = text
    text.withUTF8 { unsafe addText(Span(_unsafeElements: $0)) }
  }

  mutating func addText(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { source in
      var runStart = 0
      var index = 0
      while index < source.count {
        let byte = unsafe source[index]
        let entity: StaticString
        switch byte {
        case 0xE0...:
          index += 3
          continue
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        default:
          index += 1
          continue
        }
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[runStart..<index]))
        add(entity)
        index += 1
        runStart = index
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[runStart...]))
    }
  }
}
