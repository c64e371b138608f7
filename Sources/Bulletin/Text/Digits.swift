func isASCIIDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

/// 0 to 9 of an ASCII, full-width or mathematical digit, or of one of another script.
func digitValue(_ value: UInt32) -> UInt8? {
  switch value {
  case 0x30...0x39: return UInt8(value - 0x30)
  case 0xFF10...0xFF19: return UInt8(value - 0xFF10)
  case 0x660...0x1C59, 0xA620...0xABF9, 0x104A0...0x1FBF9:
    guard let properties = Unicode.Scalar(value)?.properties,
      properties.numericType == .decimal
    else { return nil }
    return properties.numericValue.map { UInt8($0) }
  default: return nil
  }
}

/// The characters that Chinese numbers are written with.
func isChineseNumeral(_ value: UInt32) -> Bool {
  countingValue(value) != nil || isOneOf(value, "千万亿两几数")
}

/// 0 to 9, 10 or 100 for a letter of a number below a thousand.
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

/// 0 to 9 of a numeral that is read out alone, as in a telephone number.
func chineseDigit(_ value: UInt32) -> UInt8? {
  switch Unicode.Scalar(value) {
  case "○": 0
  case "幺": 1
  default: countingValue(value).flatMap { $0 < 10 ? UInt8($0) : nil }
  }
}

/// A number written in ASCII digits only.
func parseDigits(_ text: Substring) -> Int? {
  guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(text)
}
