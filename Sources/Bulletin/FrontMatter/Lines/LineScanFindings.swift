/// The findings of values.
extension Diagnostic {
  static func indicator(_ first: UInt8, _ place: Place, _ fix: Fix?) -> Diagnostic {
    let sign = String(UnicodeScalar(first))
    let meaning = meaning(of: first)
    return Diagnostic(
      .frontMatterSyntax, at: place, fix: fix,
      zh: "内容不能直接以“\(sign)”开头：\(meaning.zh)。请把整个内容放进英文双引号。",
      en: "A value cannot begin with “\(sign)”: \(meaning.en). Put the whole value in double "
        + "quotes.")
  }

  private static func meaning(of sign: UInt8) -> Message {
    switch sign {
    case UInt8(ascii: "*"):
      Message(zh: "它会被当作引用别处内容的记号", en: "it marks a reference to another value")
    case UInt8(ascii: "&"):
      Message(zh: "它会被当作给内容起名的记号", en: "it marks the name of a value")
    case UInt8(ascii: "!"):
      Message(zh: "它会被当作说明类型的记号", en: "it marks the type of a value")
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      Message(zh: "它表示下面几行是一段文字", en: "it announces a text on the next lines")
    case UInt8(ascii: "-"):
      Message(zh: "它会被当作清单的一条", en: "it marks an element of a list")
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "{"), UInt8(ascii: ","):
      Message(zh: "它是写清单用的符号", en: "it belongs to the writing of lists")
    default:
      Message(zh: "它是有特殊用途的符号", en: "it has a special meaning")
    }
  }

  /// `[征求意见]关于…`, `"五有"建设`.
  static func partlyQuoted(_ first: UInt8, _ place: Place, _ fix: Fix?) -> Diagnostic {
    let sign = String(UnicodeScalar(first))
    let isQuote = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    return Diagnostic(
      .frontMatterSyntax, at: place,
      isQuote
        ? Message(
          zh: "开头的引号（\(sign)）只包住了内容的一部分。请把整个内容放进英文双引号。",
          en:
            "The quotes (\(sign)) enclose only a part of the value. Put the whole value in double "
            + "quotes.")
        : Message(
          zh: "以“\(sign)”开头的内容会被当作清单，可是括号后面还有文字。"
            + "请把整个内容放进英文双引号。",
          en: "A value that begins with “\(sign)” is read as a list, but text follows the bracket. "
            + "Put the whole value in double quotes."),
      fix: fix)
  }

  static func colonInText(_ place: Place, _ fix: Fix?) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place, fix: fix,
      zh: "内容里的英文冒号会被当作另一项的开始。请改用全角冒号“：”，或把整个内容放进英文双引号。",
      en: "The colon inside the value is read as the start of another entry. Write a full-width "
        + "colon “：” or put the whole value in double quotes.")
  }

  static func commentAfterValue(_ place: Place, _ fix: Fix?) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place, fix: fix,
      zh: "“#”后面的文字不会公布。属于备注的，请移到上面另起一行；属于内容的，请把整句放进英文双引号。",
      en: "What follows “#” is not published. Give a note a line of its own above; put the whole "
        + "text in double quotes if it belongs to it.")
  }

  static func wideSign(_ sign: String, _ place: Place, _ fix: Fix) -> Diagnostic {
    Diagnostic(
      .frontMatterFullWidth, at: place, fix: fix,
      zh: "这里的“\(sign)”是全角符号。分项和清单要用英文的括号、逗号和冒号。",
      en: "“\(sign)” is a full-width sign. Records and lists take ASCII brackets, commas and "
        + "colons.")
  }

  static func unopened(_ place: Place, _ fix: Fix) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place, fix: fix,
      zh: "这里的“]”前面没有“[”。如果是清单，请在最前面补上“[”。",
      en: "No “[” stands before this “]”. Put one at the beginning if this is a list.")
  }

  static func textAfterEnd(_ place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place,
      zh: "引号或括号已经结束，后面却还有文字。请删去，或把整个内容放进英文双引号。",
      en: "Text follows the closing quote or bracket. Delete it or put the whole value in double "
        + "quotes.")
  }

  static func unclosed(_ sign: String, _ place: Place, _ fix: Fix?) -> Diagnostic {
    let isQuote = sign == "\"" || sign == "'"
    return Diagnostic(
      .frontMatterSyntax, at: place,
      isQuote
        ? Message(
          zh: "这里的英文引号（\(sign)）没有结束。请在内容末尾补上同样的引号。",
          en: "This quote (\(sign)) is not closed. Add the same quote at the end of the value.")
        : Message(
          zh: "这里的“\(sign)”没有结束。请在末尾补上对应的括号。",
          en: "This “\(sign)” is not closed. Add its bracket at the end of the value."),
      fix: fix)
  }
}
