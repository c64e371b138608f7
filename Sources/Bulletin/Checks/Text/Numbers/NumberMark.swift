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
    var series = Series(kind: number.isASCII ? 1 : 2, isBracketed: isBracketed)
    if let value = number.value {
      guard number.count < 4 else { return nil }
      series.value = value
    } else {
      guard isASCIILetter(body) else { return nil }
      series = Series(kind: 3, isBracketed: isBracketed, value: Int(body & 0x1F))
      index += 1
    }
    self.init(line, at: index, series)
  }

  private struct Series {
    /// In digits, in Chinese, or a letter.
    var kind: Int
    let isBracketed: Bool
    var value = 0
  }

  private init(style: Style, value: Int, end: Int) {
    self.style = style
    self.value = value
    self.end = end
  }

  /// `index` is behind the number.
  private init?(_ line: TextLine, at index: Int, _ series: Series) {
    let (kind, value) = (series.kind, series.value)
    let closing = line.value(index)
    let next = index + line.character(index).length
    let words = line.skipBlanks(next)
    let isClosed = closing == 0xFF09 || closing == UInt32(UInt8(ascii: ")"))
    guard line.value(words) != 0, !series.isBracketed || isClosed else { return nil }
    if isClosed {
      guard digitValue(line.value(words)) == nil || series.isBracketed else { return nil }
      self.init(
        style: .typed(kind: kind + (series.isBracketed ? 20 : 10)), value: value, end: words)
    } else if closing == 0x3001 {
      self.init(style: .typed(kind: kind), value: value, end: words)
    } else if closing == 0xFF0E || closing == UInt32(UInt8(ascii: ".")) {
      // 3.5万元 is a number.
      guard digitValue(line.value(words)) == nil || words > next else { return nil }
      if kind == 3, !isHan(line.value(words)) { return nil }
      let isListed = closing != 0xFF0E && words > next
      self.init(
        style: kind == 1 ? (isListed ? .listed : .dot) : .typed(kind: kind + 30), value: value,
        end: words)
    } else {
      return nil
    }
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
