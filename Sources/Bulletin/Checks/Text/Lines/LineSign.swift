/// What tells that a line was to stand by itself.
enum LineSign: Equatable {
  /// `-甲`, `·甲`: an item of a list that Markdown does not know; `end` is where its words begin.
  case bullet(UInt32, end: Int)
  /// `■甲` where the sign says something by itself: ★ or □.
  case symbol(UInt32)
  case number(NumberMark)
  /// 第三条, 第一章: the unit and the number.
  case article(UInt32, Int)
  /// `牵头领导：`
  case label
  /// `——坚持`
  case dash

  init?(_ line: TextLine) {
    let first = line.value(line.words.lowerBound)
    let sign =
      NumberMark(line).map { .number($0) } ?? LineSign.readBullet(line, first)
      ?? LineSign.readArticle(line, first) ?? (LineSign.hasLabel(line) ? .label : nil)
    guard let sign else { return nil }
    self = sign
  }

  /// Lines whose signs are of one family make a run.
  var family: UInt32 {
    switch self {
    case .number: 1
    case .article: 2
    case .label: 3
    case .dash: 4
    case .bullet(let sign, _), .symbol(let sign): sign
    }
  }

  // MARK: Signs

  private static func readBullet(_ line: TextLine, _ first: UInt32) -> LineSign? {
    let start = line.words.lowerBound
    let end = start + line.character(start).length
    let words = line.skipBlanks(end)
    let next = line.value(words)
    guard next != 0, next != first else {
      let isDash = first == 0x2014 && next == first && line.value(end + 3) != first
      return isDash && isHan(line.value(line.skipBlanks(end + 3))) ? .dash : nil
    }
    switch first {
    case UInt32(UInt8(ascii: "-")), UInt32(UInt8(ascii: "*")), UInt32(UInt8(ascii: "+")), 0x2013,
      0x2014, 0x2212, 0xFF0B, 0xFF0D:
      // -5 is a number.
      return isHan(next) || isChineseOpening(next) ? .bullet(first, end: words) : nil
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x2219, 0x22C5, 0x25A0, 0x25AA, 0x25AB, 0x25B6, 0x25BA,
      0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x25E6, 0x25FE, 0x2666, 0x27A2, 0x27A4, 0x30FB, 0xFF65,
      0xE000...0xF8FF:
      return .bullet(first, end: words)
    case 0x203B, 0x221A, 0x25A1, 0x25B2, 0x25B3, 0x2605, 0x2606, 0x2610...0x2612, 0x2713, 0x2714:
      return .symbol(first)
    default: return nil
    }
  }

  private static func readArticle(_ line: TextLine, _ first: UInt32) -> LineSign? {
    guard first == 0x7B2C else { return nil }
    var digits = ChineseNumber()
    var index = line.words.lowerBound + 3
    while digits.count < 6, digits.add(line.value(index)) {
      index += line.character(index).length
    }
    let unit = line.value(index)
    guard let value = digits.value, isOneOf(unit, "条章节编") else { return nil }
    // 第三条第二款规定 goes on with a sentence.
    let next = line.value(index + 3)
    return isOneOf(next, "第、，和至及或规的所款项之中") ? nil : .article(unit, value)
  }

  /// Whether the line begins with two to twelve letters and a colon.
  private static func hasLabel(_ line: TextLine) -> Bool {
    var index = line.words.lowerBound
    while line.value(index) == UInt32(UInt8(ascii: "*")) { index += 1 }
    let start = index
    var count = 0
    while count < 13 {
      let (value, length) = line.character(index)
      if value == 0xFF1A || value == UInt32(UInt8(ascii: ":")) { break }
      let isLetter =
        isHan(value) || isASCIILetter(value) || isOneOf(value, "（）()、/ 　") || value == 0xA0
      guard isLetter, length > 0 else { return false }
      count += isBlank(value) ? 0 : 1
      index += length
    }
    // `https://` is no label.
    let isAddress = line.value(index + 1) == UInt32(UInt8(ascii: "/"))
    guard (2...12).contains(count), !isAddress else { return false }
    return !speaks(line.bytes[start..<index])
  }

  /// What a label never ends in: such words bring in a sentence of the same paragraph.
  private static func speaks(_ label: ArraySlice<UInt8>) -> Bool {
    speech.contains { label.suffix($0.count).elementsEqual($0) }
  }

  private static let speech = [
    "指出", "强调", "表示", "认为", "提出", "介绍", "会议要求", "说", "坦言", "如下", "包括", "例如", "比如", "以及",
    "就是", "即", "看到", "希望", "谈到", "明确",
  ].map { Array($0.utf8) }
}
