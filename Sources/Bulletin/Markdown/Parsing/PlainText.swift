/// Words without markup, as in a heading's id or an image's alternative text.
struct PlainText {
  private var bytes: [UInt8] = []
  private var breakIsPending = false

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func add(_ text: Span<UInt8>) {
    guard !text.isEmpty else { return }
    if breakIsPending, LineJoint(bytes.span, text) != .closed { bytes.append(0x20) }
    breakIsPending = false
    bytes.append(text)
  }

  mutating func addBreak() { breakIsPending = !bytes.isEmpty }
}
