/// The number at the start of a line: `1、`, `（一）`, `①`, `A.`, `2. `.
struct NumberMark: Equatable {
  enum Style: Equatable {
    /// `1．` and `1.`, and `2. ` as Markdown writes it.
    case dot, listed
    /// Everything that is printed as it is typed; `kind` tells one series from another.
    case typed(kind: Int)
  }

  let style: Style
  let value: Int
  /// Where its words begin.
  let end: Int
}

extension NumberMark {
  init?(_ line: TextLine) {
    var index = line.words.lowerBound
    let first = line.value(index)
    if let (kind, value) = NumberMark.enclosed(first) {
      let words = line.skipBlanks(index + line.character(index).length)
      guard line.value(words) != 0 else { return nil }
      self.init(style: .typed(kind: kind), value: value, end: words)
      return
    }
    let isBracketed = first == 0xFF08 || first == UInt32(UInt8(ascii: "("))
    if isBracketed { index += line.character(index).length }
    let body = line.value(index)
    var number = ChineseNumber()
    while number.count < 4, number.add(line.value(index)) { index += line.character(index).length }
    if let value = number.value {
      guard number.count < 4 else { return nil }
      let kind = number.isASCII ? 1 : 2
      self.init(line, at: index, Series(kind: kind, value: value, isBracketed: isBracketed))
    } else {
      guard isASCIILetter(body) else { return nil }
      let value = Int(body & 0x1F)
      self.init(line, at: index + 1, Series(kind: 3, value: value, isBracketed: isBracketed))
    }
  }

  private struct Series {
    /// 1 in digits, 2 in Chinese, 3 a letter.
    let kind: Int
    let value: Int
    let isBracketed: Bool
  }

  /// `index` is behind the number.
  private init?(_ line: TextLine, at index: Int, _ series: Series) {
    let closing = line.value(index)
    let next = index + line.character(index).length
    let words = line.skipBlanks(next)
    guard line.value(words) != 0 else { return nil }
    let isBeforeDigit = digitValue(line.value(words)) != nil
    let style: Style
    switch closing {
    case 0xFF09, UInt32(UInt8(ascii: ")")):
      guard !isBeforeDigit || series.isBracketed else { return nil }
      style = .typed(kind: series.kind + (series.isBracketed ? 20 : 10))
    case _ where series.isBracketed: return nil
    case 0x3001: style = .typed(kind: series.kind)
    case 0xFF0E, UInt32(UInt8(ascii: ".")):
      // 3.5万元 is a number.
      guard !isBeforeDigit || words > next, series.kind < 3 || isHan(line.value(words)) else {
        return nil
      }
      let isListed = closing != 0xFF0E && words > next
      style = series.kind > 1 ? .typed(kind: series.kind + 30) : isListed ? .listed : .dot
    default: return nil
    }
    self.init(style: style, value: series.value, end: words)
  }

  /// ① and its like.
  private static func enclosed(_ value: UInt32) -> (kind: Int, value: Int)? {
    for (kind, first, last) in ranges where value >= first && value <= last {
      return (kind, Int(value - first) + 1)
    }
    return nil
  }

  private static let ranges: [(Int, UInt32, UInt32)] = [
    (40, 0x2460, 0x2473), (41, 0x2474, 0x2487), (42, 0x2488, 0x249B), (43, 0x249C, 0x24B5),
    (44, 0x24B6, 0x24CF), (45, 0x24F5, 0x24FE), (46, 0x2776, 0x277F), (47, 0x2780, 0x2789),
    (48, 0x278A, 0x2793), (49, 0x3220, 0x3229), (50, 0x3280, 0x3289), (51, 0x2160, 0x216B),
  ]
}
