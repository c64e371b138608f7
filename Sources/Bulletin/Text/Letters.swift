/// Han characters, 〇 and 々.
func isHan(_ value: UInt32) -> Bool {
  switch value {
  case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x323AF, 0x3005, 0x3007, 0xF900...0xFAFF: true
  default: false
  }
}

/// `，。、；：！？` and the other marks of Chinese that are no brackets or quotes.
func isChinesePause(_ value: UInt32) -> Bool {
  switch Unicode.Scalar(value) {
  case "，", "。", "、", "；", "：", "！", "？", "…", "—", "·", "％": true
  default: false
  }
}

func isChineseOpening(_ value: UInt32) -> Bool {
  switch Unicode.Scalar(value) {
  case "（", "《", "〈", "“", "‘", "【", "「", "『", "〔": true
  default: false
  }
}

func isChineseClosing(_ value: UInt32) -> Bool {
  switch Unicode.Scalar(value) {
  case "）", "》", "〉", "”", "’", "】", "」", "』", "〕": true
  default: false
  }
}

/// Han text or a mark that stands in it.
func isChinese(_ value: UInt32) -> Bool {
  isHan(value) || isChinesePause(value) || isChineseOpening(value) || isChineseClosing(value)
}

func isOneOf(_ value: UInt32, _ letters: String) -> Bool {
  letters.unicodeScalars.contains { $0.value == value }
}

func isBlank(_ value: UInt32) -> Bool {
  switch value {
  case 0x20, 0x0A, 0x09, 0xA0, 0x3000, 0x2002, 0x2003: true
  default: false
  }
}

func isASCIIDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

func isASCIILetter(_ value: UInt32) -> Bool {
  (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
}

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
  switch Unicode.Scalar(value) {
  case "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿",
    "两", "几", "数":
    true
  default: false
  }
}
