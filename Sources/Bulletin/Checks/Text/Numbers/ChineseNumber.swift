/// A number below a thousand or so, in digits of any width or in Chinese.
struct ChineseNumber {
  private(set) var count = 0
  private(set) var isASCII = true
  private var total = 0
  private var digit = 0
  private var hasUnit = false

  var value: Int? { count == 0 ? nil : total + digit }

  /// Whether `letter` is part of the number.
  mutating func add(_ letter: UInt32) -> Bool {
    if let value = digitValue(letter) {
      guard count == 0 || isASCII else { return false }
      digit = digit * 10 + Int(value)
      count += 1
      return true
    }
    guard count == 0 || !isASCII, let found = countingValue(letter) else { return false }
    let value = Int(found)
    isASCII = false
    count += 1
    if value >= 10 {
      total += max(1, digit) * value
      digit = 0
      hasUnit = true
    } else {
      digit = hasUnit ? value : digit * 10 + value
    }
    return true
  }
}

/// The value of 十二, 二十 or 一百零五, from its letters: 1 to 9, 10 and 100 for the units, 0 for 零.
///
/// nil for what counts nothing: 二三, 百十.
func countedNumber(_ letters: [UInt32]) -> Int? {
  var total = 0
  var digit: Int?
  var limit = 1000
  for letter in letters {
    switch letter {
    case 0:
      guard digit == nil, total > 0 else { return nil }
    case 10, 100:
      guard letter < limit, digit != nil || (letter == 10 && total == 0) else { return nil }
      total += (digit ?? 1) * Int(letter)
      digit = nil
      limit = Int(letter)
    default:
      guard digit == nil else { return nil }
      digit = Int(letter)
    }
  }
  total += digit ?? 0
  return total > 0 ? total : nil
}
