/// A line that is no text of the entry.
struct LeftOver {
  let message: Message
  /// Whether deleting it needs nobody's consent; nil where it is to become something else.
  let mayBeDeleted: Bool?
}

extension LeftOver {
  /// nil for ordinary text, which the first bytes tell almost always.
  init?(_ line: ArraySlice<UInt8>) {
    let line = line.trimmed { $0 <= 0x20 }
    guard line.count >= 3 else { return nil }
    if LeftOver.endsLikePicture(line) {
      self.init(message: .picture, mayBeDeleted: nil)
    } else if LeftOver.mayBegin(line), let found = LeftOver.read(line) {
      self = found
    } else {
      return nil
    }
  }

  // MARK: Names of pictures

  /// The last three or four letters are a picture's, and the line is nothing but a name.
  private static func endsLikePicture(_ line: ArraySlice<UInt8>) -> Bool {
    guard let point = line.suffix(6).lastIndex(of: UInt8(ascii: ".")), point > line.startIndex,
      line.count <= 90
    else { return false }
    let ending = line[(point + 1)...].map { $0 | 0x20 }
    guard pictureEndings.contains(where: { ending.elementsEqual($0.utf8) }) else { return false }
    let words = String(decoding: line, as: UTF8.self)
    return !words.contains { "，。；：！？《》“”|<>/`!@".contains($0) } && !words.contains("](")
  }

  private static let pictureEndings = [
    "jpg", "jpeg", "png", "gif", "bmp", "webp", "tif", "tiff", "heic",
  ]

  // MARK: Other lines

  /// The first two letters tell almost every other line.
  private static func mayBegin(_ line: ArraySlice<UInt8>) -> Bool {
    let bytes = line.span
    let (first, length) = bytes.scalar(at: 0)
    let rest = bytes.extracting(length..<bytes.count)
    let blanks = rest.leadingBlanks
    let second = blanks < rest.count ? rest.scalar(at: blanks).value : 0
    switch Unicode.Scalar(first) {
    case "-", "—", "–", "－", "·": return digitValue(second) != nil || isOneOf(second, "-—–－·")
    case "（", "(", "【", "[", "［": return isOneOf(second, "图照配插原打字关")
    case "0", "A", "B", "C", "D", "E", "F": return digitValue(second) != nil
    case "第": return digitValue(second) != nil || isASCIILetter(second)
    case "图", "照": return second == 0x7247
    case "配", "插": return second == 0x56FE
    case "本", "原": return isOneOf(second, "文标")
    case "阅", "点", "查", "分", "打", "关": return isOneOf(second, "读击看享印闭")
    case "字": return isOneOf(second, "体号")
    default: return false
    }
  }

  private static func read(_ line: ArraySlice<UInt8>) -> LeftOver? {
    let words = String(decoding: line, as: UTF8.self)
    let bare = words.unicodeScalars.filter { !isBlank($0.value) }
    let text = String(String.UnicodeScalarView(bare))
    if isPageNumber(text) { return LeftOver(message: .pageNumber, mayBeDeleted: true) }
    if isPictureWord(text) { return LeftOver(message: .picture, mayBeDeleted: nil) }
    if isSheetTitle(text) { return LeftOver(message: .sheet, mayBeDeleted: false) }
    if isControl(text) { return LeftOver(message: .control, mayBeDeleted: false) }
    return nil
  }

  /// `-1-`, `—12—`, 第1页, 第1页共5页; not 1 alone.
  private static func isPageNumber(_ text: String) -> Bool {
    var rest = Substring(text)
    let dashes = rest.prefix { "-—–－·".contains($0) }
    rest = rest.dropFirst(dashes.count)
    let digits = rest.prefix { digitValue($0.unicodeScalars.first?.value ?? 0) != nil }
    rest = rest.dropFirst(digits.count)
    if (1...3).contains(dashes.count), (1...4).contains(digits.count) {
      return (1...3).contains(rest.count) && rest.allSatisfy { "-—–－·".contains($0) }
    }
    guard text.hasPrefix("第"), text.hasSuffix("页") else { return false }
    return text.allSatisfy { "第共页，/".contains($0) || $0.isNumber } && text.contains { $0.isNumber }
  }

  /// 图片, 【图片】, 照片1.
  private static func isPictureWord(_ text: String) -> Bool {
    // What follows 图片： is told by the words below it.
    let isLabel = text.hasSuffix("：") || text.hasSuffix(":")
    let inner = text.drop { "（([【［".contains($0) }.prefix { !"）)]】］：:".contains($0) }
    let rest = text.dropFirst(text.count - text.drop { "（([【［".contains($0) }.count + inner.count)
    guard rest.isEmpty || rest.count == 1 && !isLabel else { return false }
    return ["图片", "照片", "配图", "插图"].contains { word in
      inner.hasPrefix(word) && inner.dropFirst(word.count).allSatisfy { $0.isNumber }
    }
  }

  /// 第01版：要闻, A02版：.
  private static func isSheetTitle(_ text: String) -> Bool {
    guard text.count <= 16, let sheet = text.firstIndex(of: "版") else { return false }
    let number = text[..<sheet].drop { $0 == "第" }
    let rest = text[text.index(after: sheet)...]
    let digits = number.drop { $0.isASCII && $0.isLetter }
    let isPadded = digits.count < number.count || digits.first == "0" || digits.first == "０"
    return (1...3).contains(digits.count) && digits.allSatisfy { $0.isNumber }
      && number.count - digits.count <= 1 && (rest.hasPrefix("：") || rest.hasPrefix(":"))
      && (isPadded || text.hasPrefix("第"))
  }

  /// What a page says of itself: 本文链接：…, （原标题：…）, 【打印】【关闭】.
  private static func isControl(_ text: String) -> Bool {
    wholeControls.contains(text) || controls.contains { text.hasPrefix($0) }
  }

  private static let controls = [
    "本文链接：", "本文链接:", "本文网址：", "本文网址:", "本文地址：", "本文地址:", "原文地址：", "原文地址:",
    "（原标题：", "(原标题：", "(原标题:", "原标题：", "原标题:", "分享到：", "分享到:", "【打印】", "[打印]", "【关闭】",
    "打印本页", "关闭窗口", "【字体：", "字体：【", "【字号：",
  ]
  private static let wholeControls: Set<String> = [
    "阅读原文", "点击阅读原文", "点击查看原文", "查看原文", "原文链接：", "原文链接:",
  ]
}

extension Message {
  fileprivate static let picture = Message(
    zh: "这一行只有图片的文件名或“图片”二字，图片没有放上来：请写成“![图片说明](文件名)”，不要的请删去",
    en: "only a picture's name stands here: write ‘![words](file)’, or delete the line")
  fileprivate static let pageNumber = Message(
    zh: "这是原稿的页码，请删去", en: "this is a page number of the original; delete it")
  fileprivate static let sheet = Message(
    zh: "这是报纸的版次，请删去；要写明出处，填在来源（source）字段里",
    en: "this is the sheet of a newspaper; delete it, the origin goes into ‘source’")
  fileprivate static let control = Message(
    zh: "这一行是从网页上带来的，不是正文，请删去；原文的网址填在原文链接（source_url）字段里",
    en: "this line came along from a web page; delete it, its address goes into ‘source_url’")
}
