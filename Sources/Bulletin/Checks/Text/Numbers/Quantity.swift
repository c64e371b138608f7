// Long numbers that count something or number a document.

extension TextReading {
  func isQuantity(_ range: Range<Int>) -> Bool {
    isDecimal(range) || isMoney(range.lowerBound) || isDocumentNumber(range)
      || hasUnit(after: range.upperBound)
  }

  // MARK: Decimals

  /// `13800000000.50` and `0.13800000000`, but neither `1.13800000000` in a list nor two numbers.
  private func isDecimal(_ range: Range<Int>) -> Bool {
    if after(range.upperBound) == point, !isFileName {
      let start = range.upperBound + 1
      var end = start
      while isASCIIDigit(after(end)) { end += 1 }
      if (1...3).contains(end - start) { return true }
    }
    guard before(range.lowerBound) == point else { return false }
    let end = range.lowerBound - 1
    guard isASCIIDigit(before(end)) else { return false }
    // Nine digits before a point and eleven after it are two numbers.
    guard let whole = number(endingAt: end) else { return false }
    let mayBeItem = whole.range.count <= 2 && whole.value > 0
    return !(mayBeItem && beginsItem(whole.range.lowerBound))
  }

  private var point: UInt32 { UInt32(UInt8(ascii: ".")) }

  /// A number at `start` may be one of a list.
  private func beginsItem(_ start: Int) -> Bool {
    let value = before(start)
    guard value > 0 else { return true }
    return isBlank(value) || isChinesePause(value) || isChineseOpening(value)
      || isOneOf(value, ":;,(")
  }

  // MARK: Signs before the number

  private func isMoney(_ start: Int) -> Bool {
    let value = before(before(start) == 0x20 ? start - 1 : start)
    return Unicode.Scalar(value)?.properties.generalCategory == .currencySymbol
  }

  /// 〔2026〕13800000000号, 第13800000000号.
  private func isDocumentNumber(_ range: Range<Int>) -> Bool {
    guard after(range.upperBound) == 0x53F7 else { return false }
    switch Unicode.Scalar(before(range.lowerBound)) {
    case "第": return true
    case "〕", "］", "]", "）", ")": return isASCIIDigit(before(start(before: range.lowerBound)))
    default: return false
    }
  }

  // MARK: Units

  private func hasUnit(after end: Int) -> Bool {
    let start = after(end) == 0x20 ? end + 1 : end
    guard isHan(after(start)) || isOneOf(after(start), "％%㎡") else { return false }
    if let factor = ["万", "亿", "千万", "百万"].first(where: { holds($0, at: start) }) {
      let unit = start + factor.utf8.count
      return beginsUnit(unit) || holds("股", at: unit)
    }
    return beginsUnit(start)
  }

  /// A unit, and not another word that begins like it: 元旦, 人民.
  private func beginsUnit(_ start: Int) -> Bool {
    TextReading.units.contains { unit, others in
      guard holds(unit, at: start) else { return false }
      return !isOneOf(after(start + unit.utf8.count), others)
    }
  }

  private static let units: [(String, others: String)] = [
    ("元", "旦宵月某老"), ("人", "民大社工事力员才口生家士行某"), ("户", "主籍口外内某"), ("次", "日年要仁某"), ("克", "服某"),
    ("亩", ""), ("吨", ""), ("斤", ""), ("株", ""), ("件", ""), ("册", ""), ("美元", ""), ("港元", ""),
    ("欧元", ""), ("平方", ""), ("立方", ""), ("公里", ""), ("公斤", ""), ("公顷", ""), ("公吨", ""), ("千克", ""),
    ("千米", ""), ("千瓦", ""), ("毫", ""), ("人次", ""), ("人民币", ""), ("％", ""), ("%", ""), ("㎡", ""),
  ]
}
