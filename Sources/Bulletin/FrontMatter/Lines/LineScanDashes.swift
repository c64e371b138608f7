/// The dash of a list and the blank after it.
extension LineScan {
  /// A full-width space after an ordinary one belongs to the text.
  func gap(after dash: Range<Int>) -> Range<Int> {
    let start = dash.upperBound
    let isOrdinary = line[start] == UInt8(ascii: " ")
    return start..<(isOrdinary ? line.skipBlanks(from: start) : line.skipAnySpace(from: start))
  }

  mutating func repairGap(_ gap: Range<Int>, dash: Range<Int>) {
    if dash.count > 1 {
      let whole = dash.lowerBound..<gap.upperBound
      report(
        .oddDash(place(dash), item: line.text(line.rest(from: whole.upperBound)), fix(whole, "- ")))
      repair(whole, "- ")
    } else if gap.isEmpty {
      guard gap.lowerBound < line.end else { return }
      report(.noSpaceAfterDash(place(dash), fix(dash, "- ")))
      repair(dash, "- ")
    } else if !gap.allSatisfy({ line[$0] == UInt8(ascii: " ") }) {
      let isAtEnd = gap.upperBound == line.end
      report(.oddSpaceAfterDash(place(gap), fix(gap, isAtEnd ? "" : " ")))
      repair(gap, isAtEnd ? "" : " ")
    }
  }

  /// `－ 甲` and `· 甲` below a key that takes a list.
  func oddDash(at offset: Int, column: Int) -> Range<Int>? {
    guard owners.takesList(at: column) else { return nil }
    let end = line.characterEnd(after: offset)
    let sign = line.text(offset..<end)
    // `——` begins a text.
    guard oddDashes.contains(sign), line.text(line.rest(from: end)).hasPrefix(sign) == false else {
      return nil
    }
    return offset..<end
  }
}

private let oddDashes: Set<String> = ["－", "—", "–", "―", "─", "−", "·", "•", "●"]

extension Diagnostic {
  fileprivate static func oddDash(_ place: Place, item: String, _ fix: Fix) -> Diagnostic {
    Diagnostic(
      .frontMatterFullWidth, at: place, fix: fix,
      zh: "清单每一项前面要用英文减号加一个空格：“- \(item.prefix(6))\(item.count > 6 ? "……" : "")”",
      en: "each item of a list begins with “-”, the ASCII hyphen, and a blank")
  }

  fileprivate static func oddSpaceAfterDash(_ place: Place, _ fix: Fix) -> Diagnostic {
    Diagnostic(
      .frontMatterFullWidth, at: place, fix: fix,
      zh: "“-”后面用了全角空格或制表符。请改成一个普通空格。",
      en: "A full-width space or a tab stands after “-”. Use one ordinary space.")
  }

  fileprivate static func noSpaceAfterDash(_ place: Place, _ fix: Fix) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place, fix: fix,
      zh: "“-”后面少一个空格。请写成“- ”再接内容。",
      en: "The space after “-” is missing. Write “- ” and then the text.")
  }
}
