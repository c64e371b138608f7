/// A field's text is no Markdown: `**甲**` is meant as 甲, `> 甲` and `[甲](x.md)` too; nil where there
/// is no such markup.
func withoutMarkup(_ text: String) -> String? {
  guard text.utf8.count <= longestMarkup, let first = text.utf8.first else { return nil }
  let plain: String? =
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "`"):
      withoutPairs(of: Character(UnicodeScalar(first)), text)
    case UInt8(ascii: ">"): withoutLineMark(text)
    case UInt8(ascii: "["): withoutLink(text)
    default: nil
    }
  return plain.map(trimmedBlanks).flatMap { $0.isEmpty ? nil : $0 }
}

/// In bytes.
private let longestMarkup = 2_000

/// `**甲**乙`: runs of one length, as many that open as close.
private func withoutPairs(of mark: Character, _ text: String) -> String? {
  var runs: [Int] = []
  var plain = ""
  var previous: Character?
  for character in text {
    if character != mark {
      plain.append(character)
    } else if previous == mark, let last = runs.last {
      runs[runs.count - 1] = last + 1
    } else {
      runs.append(1)
    }
    previous = character
  }
  let isPaired = runs.count % 2 == 0 && Set(runs).count == 1 && (runs.first ?? 4) <= 3
  return isPaired ? plain : nil
}

private func withoutLineMark(_ text: String) -> String? {
  let rest = text.drop { $0 == ">" }
  return rest.first?.isWhitespace == true ? String(rest.dropFirst()) : nil
}

/// The words of `[甲](x.md)`.
private func withoutLink(_ text: String) -> String? {
  guard let middle = text.range(between: "]("), text.hasSuffix(")") else { return nil }
  let words = text[..<middle.lowerBound].dropFirst()
  let address = text[middle.upperBound...].dropLast()
  let isOne = !words.contains("[") && !address.contains("(") && !address.isEmpty
  return isOne ? String(words) : nil
}

extension String {
  /// Where `sign` stands first.
  fileprivate func range(between sign: String) -> Range<Index>? {
    let (whole, wanted) = (utf8, Array(sign.utf8))
    return whole.indices.first { whole[$0...].starts(with: wanted) }.map {
      $0..<whole.index($0, offsetBy: wanted.count)
    }
  }
}

/// `text` as a value: in quotes where it would not be read as it stands.
func plainValue(_ text: String) -> String {
  let first = text.utf8.first ?? 0
  let isIndicator = "-?:,[]{}#&*!|>'\"%@`".utf8.contains(first)
  let isPlain = !isIndicator && !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
  return isPlain ? text : quoted(text)
}

extension Diagnostic {
  static func markupInValue(_ place: Place, _ fix: Fix?) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place, fix: fix,
      zh: "字段里只写文字，不用 Markdown 的记号（**、>、[ ]( ) 等）。请去掉记号。",
      en: "A field takes plain text without Markdown (**, >, [ ]( )). Delete the marks.")
  }
}
