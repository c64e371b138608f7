/// Bodies in the manner of what clerks write and of what they never would: marks of Chinese and of
/// ASCII, brackets of both widths, markup whole and broken, in an order that nobody foresaw.
///
/// An endless sequence; the same seed gives the same bodies.
package struct FuzzBodies: Sequence, IteratorProtocol {
  private var numbers: FuzzNumbers
  private var words = FuzzWords()

  package init(seed: Int) { numbers = FuzzNumbers(seed: seed) }

  package mutating func next() -> String? {
    // Most are short: few signs in every order find more than many in one.
    let count = numbers.chance(70) ? 1...4 : 2...14
    var body = ""
    for _ in 0..<Int.random(in: count, using: &numbers) {
      body += line() + numbers.pick(FuzzBodies.lineEnds)
    }
    if numbers.chance(10) { body = body.replacingLineFeeds(with: numbers.pick(["\r\n", "\r"])) }
    return numbers.chance(3) ? "\u{FEFF}" + body : body
  }

  private mutating func line() -> String {
    let start = numbers.chance(45) ? numbers.pick(FuzzBodies.lineStarts) : ""
    if numbers.chance(6) { return start + numbers.pick(FuzzBodies.blocks) }
    return start + words.text(pieces: 1...9, &numbers)
  }

  private static let lineEnds = [
    "\n", "\n", "\n\n", "\n\n", "\n\n", "", "  \n", "\\\n", "\n \n", "\n　　", "\u{2028}",
  ]

  private static let lineStarts = [
    "# ", "## ", "##", "＃ ", "＃＃", "#### ", "> ", ">> ", "＞", "- ", "-", "－ ", "* ", "+ ", "1. ",
    "2. ", "1)", "1．", "1、", "（一）", "一、", "第一条　", "①", "⑴", "·", "■", "\u{F0B7}", "A、",
    "    ", "\t", "　　", "  ", " ", "\u{A0}", "&nbsp;&nbsp;", "- [ ] ", "- [x]", "[^1]: ", "[^1]：",
    "[r]: ", "[注1]: ", "| ", "|", "｜", "~~~\n", "```\n", "｀｀｀", "``` swift\n", "> - ", "- > ",
    "   - ", "牵头领导：", "附件：", "---\n", "===\n", "- - ", "> ```\n", "<div>\n", "<!-- ", "$$\n",
  ]

  private static let blocks = [
    "---", "***", "* * *", "===", "```", "~~~", "|---|---|", "|－－|－－|", "|——|", "| - |:-:|",
    "| 甲 | 乙 |\n|---|---|\n| 丙 |", "甲 | 乙\n---|---\n丙 | 丁 | 戊", "|甲|\n|-|\n|乙\\||",
    "> | 甲 |\n> |---|\n> 乙", "<<<<<<< HEAD", "=======", ">>>>>>> theirs", "|||||||",
    "[r]: rules.md \"题\"", "[r]:\nrules.md", "[^1]:", "[^1]: 说明\n\n    再说", "</div>", "-->",
    "![走访](tea.jpg)", "![走访](tea.jpg \"图\")", "[^1]", "-1-", "第01版：", "下转第1版", "图片",
  ]
}

extension String {
  fileprivate func replacingLineFeeds(with end: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\n" { result += end.unicodeScalars } else { result.append(scalar) }
    }
    return String(result)
  }
}
