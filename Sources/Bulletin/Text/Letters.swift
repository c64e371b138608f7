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

func isASCIILetter(_ value: UInt32) -> Bool {
  (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
}

func isWordCharacter(_ value: UInt32) -> Bool { isASCIIDigit(value) || isASCIILetter(value) }

func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  default: false
  }
}
