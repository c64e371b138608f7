/// A number of a text, in digits or in Chinese, and where it stands.
struct NumberInText {
  let value: Int
  let range: Range<Int>
}

extension TextReading {
  /// After the digits of any width and script at `start`.
  func digitsEnd(_ start: Int) -> Int {
    var end = start
    while digitValue(after(end)) != nil { end += character(end).length }
    return end
  }

  /// The ASCII number of at most nine digits that ends at `end`; nil where none does.
  func number(endingAt end: Int) -> NumberInText? {
    var start = end
    var value = 0
    var factor = 1
    while end - start < 9, isASCIIDigit(before(start)) {
      start -= 1
      value += Int(bytes[start] - 0x30) * factor
      factor *= 10
    }
    guard start < end, !isASCIIDigit(before(start)) else { return nil }
    return NumberInText(value: value, range: start..<end)
  }

  /// The values of the counting letters at `start`, `limit` of them at most, and where they end.
  func countingLetters(at start: Int, upTo limit: Int) -> (values: [UInt32], end: Int) {
    var values: [UInt32] = []
    var end = start
    while values.count < limit, let value = countingValue(after(end)) {
      values.append(value)
      end += 3
    }
    return (values, end)
  }
}
