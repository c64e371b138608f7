/// Why words do not stand for a picture.
enum AlternativeTextFault {
  case empty, fileName
  /// They say that it is a picture, which is known: 图片, IMG_2031, 图1.
  case bare
}

extension AlternativeTextFault {
  /// nil where `text` may say what the picture `path` shows.
  init?(_ text: String, of path: String) {
    let text = trimmedBlanks(text)
    let file = path.split(separator: "/").last ?? ""
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      self = .empty
    } else if [file, stem].contains(where: { $0.lowercased() == text.lowercased() }) {
      self = .fileName
    } else if isBarePictureName(text) {
      self = .bare
    } else {
      return nil
    }
  }
}

/// What cameras, phones and clerks who are in a hurry call pictures, numbers and signs apart.
private let bareNames: Set<String> = [
  "", "图", "图片", "照片", "相片", "图像", "影像", "插图", "配图", "附图", "题图", "截图", "屏幕截图",
  "微信图片", "微信照片", "微信截图", "qq图片", "qq截图", "无标题", "未标题", "未命名", "无", "暂无",
  "image", "images", "img", "imgwa", "imag", "pic", "pics", "picture", "photo", "photos", "p",
  "dsc", "dscn", "dscf", "imgp", "pict", "mmexport", "wx", "wxcamera", "screenshot", "untitled",
]

/// `IMG_2031.JPG`, `微信图片_20260526`, `图 1`: names of a picture that say nothing of it.
func isBarePictureName(_ text: String) -> Bool {
  if AssetKind.isPicture(text) { return true }
  guard text.utf8.count <= 80 else { return false }
  var letters = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where isLetter(scalar) {
    // Almost every text is told by its first letter.
    if letters.isEmpty, isHan(scalar.value), !bareBeginnings.contains(scalar) { return false }
    guard letters.count < longestBareName else { return false }
    letters.append(scalar)
  }
  // A figure with a number is one of several; 图 alone is short, but meant.
  return text != "图" && bareNames.contains(halfWidth(String(letters)).lowercased())
}

private let longestBareName = bareNames.map(\.unicodeScalars.count).max() ?? 0
private let bareBeginnings = Set(bareNames.compactMap(\.unicodeScalars.first))

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return isASCIILetter(scalar.value) }
  return scalar.properties.isAlphabetic && scalar.properties.numericType == nil
}

extension Message {
  static func alternativeText(_ fault: AlternativeTextFault) -> Message {
    switch fault {
    case .empty:
      Message(
        zh: "图片没有替代文字，请写明图上是什么",
        en: "the picture has no alternative text; say what it shows")
    case .fileName:
      Message(
        zh: "替代文字不能用文件名，请写明图上是什么",
        en: "the alternative text is the file name; say what the picture shows")
    case .bare:
      Message(
        zh: "替代文字只说这是一张图，请写明图上是什么，如“委员在茶园与茶农交谈”",
        en: "the alternative text only says that this is a picture; say what it shows")
    }
  }
}
