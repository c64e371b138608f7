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

/// 0 to 9, 10 or 100 for a letter that `countedNumber` reads.
func countingValue(_ value: UInt32) -> UInt32? {
  switch Unicode.Scalar(value) {
  case "零", "〇": 0
  case "一": 1
  case "二": 2
  case "三": 3
  case "四": 4
  case "五": 5
  case "六": 6
  case "七": 7
  case "八": 8
  case "九": 9
  case "十": 10
  case "百": 100
  default: nil
  }
}
