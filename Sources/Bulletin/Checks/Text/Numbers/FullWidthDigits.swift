// `text/full-width-digits`: ２０２６年 for 2026年.

struct FullWidthDigitRule {
  private var found: [Correction] = []

  /// One that begins at `number`, with what joins its digits: ３．５, １，０００, ９：３０.
  mutating func read(_ number: Range<Int>, _ text: TextReading) {
    guard text.isProse, number.upperBound > (found.last?.range.upperBound ?? 0) else { return }
    var end = number.lowerBound
    var digits = ""
    while true {
      let (value, length) = text.character(end)
      if let digit = digitValue(value) {
        digits += String(digit)
        end += length
      } else if let sign = text.joiningSign(value, at: end) {
        digits += sign
        end += length
      } else {
        break
      }
    }
    // `１．甲` is a mark of a list.
    let isListMark = number.lowerBound == text.block.range.lowerBound && text.after(end) == 0xFF0E
    if !isListMark { found.append(Correction(range: number.lowerBound..<end, replacement: digits)) }
  }

  fileprivate static let joiningSigns: [UInt32: String] = [
    0xFF0E: ".", 0xFF0C: ",", 0xFF1A: ":", 0xFF0D: "-", 0xFF0F: "/",
  ]

  mutating func finish(_ text: inout TextReading) {
    guard !found.isEmpty else { return }
    text.report(
      .textFullWidthDigits, several: found.filter { !text.isReported($0.range) },
      zh: "数字应该用半角，这里是全角数字，搜索不到", en: "full-width digits, which a search does not find")
    found = []
  }
}

extension TextReading {
  /// Between two digits only.
  fileprivate func joiningSign(_ value: UInt32, at index: Int) -> String? {
    guard let sign = FullWidthDigitRule.joiningSigns[value], isFullWidthDigit(after(index + 3))
    else { return nil }
    var end = index + 3
    while isFullWidthDigit(after(end)) { end += 3 }
    let count = (end - index) / 3 - 1
    switch sign {
    case ",": return count == 3 ? sign : nil
    case ":": return count == 2 ? sign : nil
    default: return sign
    }
  }

  fileprivate func isFullWidthDigit(_ value: UInt32) -> Bool { (0xFF10...0xFF19).contains(value) }
}
