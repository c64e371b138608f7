/// Words without markup, as in a heading's id or an image's alternative text.
struct PlainText {
  private var bytes: [UInt8] = []
  private var endsWide = false
  private var breakIsPending = false

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func add(_ text: Span<UInt8>) {
    guard !text.isEmpty else { return }
    if breakIsPending, !endsWide || !isWide(text.scalar(at: 0).value) { bytes.append(0x20) }
    breakIsPending = false
    bytes.append(text)
    endsWide = isWide(text.scalar(before: text.count, notBefore: 0).value)
  }

  mutating func addBreak() { breakIsPending = !bytes.isEmpty }
}
