/// Markup that cmark left in a text as it was typed, as far as rules have to know of each other.
struct LiteralMarkup {
  /// Signs of the text before this place are markup, or were meant to be: the rules of punctuation,
  /// quotes and pairs leave them to the rules of markup.
  var end = 0
  /// Stretches of the file with markup that has a finding of its own.
  var mistakes = SourceStretches()
  /// The first sign that was left in the block.
  fileprivate var residue: Residue?
  fileprivate var residues: [Residue] = []
}

/// A sign of markup that was left in a block; the first of each block is told.
struct Residue {
  enum Sign { case link, picture, note, bold, struck, table, heading, conflict, html }

  fileprivate let finding: Diagnostic
  /// Lines of the file that the block takes up.
  fileprivate let lines: Range<Int>
}

extension TextReading {
  /// `signs` are what would be deleted. `markdown/residue` tells the first of each block.
  mutating func addResidue(
    _ sign: Residue.Sign, at range: Range<Int>, removing signs: [Range<Int>] = []
  ) {
    guard literal.residue == nil, isProse, block.isPlaced else { return }
    let source = readable.source(of: block.range)
    let lines = origin.lines.range(of: source)
    let words = string(range)
    let corrections = signs.map { Correction(range: $0, replacement: "") }
    literal.residue = Residue(
      finding: Diagnostic(
        .markdownResidue, at: place(range),
        origin.isBody ? .residue(words, sign) : .plainText(words), fix: fix(corrections, in: block)),
      lines: lines.line..<(lines.endLine + 1))
  }

  mutating func finishResidue() {
    guard let residue = literal.residue else { return }
    literal.residues.append(residue)
    literal.residue = nil
  }

  /// Where a more exact rule has spoken of a block, what it leaves is told when that is mended.
  mutating func reportResidues() {
    guard !literal.residues.isEmpty else { return }
    var lines: Set<Int> = []
    for finding in log.diagnostics where exactRules.contains(finding.rule) {
      lines.formUnion(finding.place.range.line..<(finding.place.range.endLine + 1))
    }
    for residue in literal.residues where !residue.lines.contains(where: lines.contains) {
      report(residue.finding)
    }
    literal.residues = []
  }
}

private let exactRules: Set<Rule> = [
  .markdownMistyped, .markdownRunOn, .markdownLiteralEmphasis, .markdownConflict, .markdownRawHTML,
  .markdownLostMarkup,
]

extension Message {
  fileprivate static func residue(_ signs: String, _ sign: Residue.Sign) -> Message {
    let remedy = remedy(sign)
    return Message(
      zh: "这里的“\(signs)”会照样印在网页上：\(remedy.zh)；要印符号本身，在前面加反斜杠",
      en:
        "‘\(signs)’ is printed as it is: \(remedy.en); put a backslash before signs that are meant")
  }

  fileprivate static func plainText(_ signs: String) -> Message {
    Message(
      zh: "这里的“\(signs)”会照样印在网页上：只有正文可以用 Markdown 的写法，这里请写成普通文字",
      en: "‘\(signs)’ is printed as it is: Markdown has no effect here, write plain text")
  }

  private static func remedy(_ sign: Residue.Sign) -> Message {
    switch sign {
    case .link: Message(zh: "链接写成“[名称](网址)”", en: "a link is [words](address)")
    case .picture: Message(zh: "图片写成“![说明](文件)”", en: "a picture is ![words](file)")
    case .note: Message(zh: "注释的序号写成“[^1]”", en: "the mark of a footnote is [^1]")
    case .bold: Message(zh: "加粗写成“**要点**”，前后成对", en: "bold is **words**, with signs on both sides")
    case .struck:
      Message(zh: "删除线写成“~~文字~~”，波浪号和文字之间不留空格", en: "struck words are ~~words~~, no blanks inside")
    case .table:
      Message(
        zh: "表格的各行之间不空行，“|---|”那一行和表头的格数相同",
        en: "no empty line stands inside a table, and its ‘|---|’ row has as many cells as its head"
      )
    case .heading:
      Message(zh: "小标题写成“## 文字”，分隔线写成“---”", en: "a heading is ‘## words’, a rule ‘---’")
    case .html: Message(zh: "写成普通文字", en: "write plain text")
    case .conflict: Message(zh: "合并冲突的记号请删去", en: "delete the marker of a merge conflict")
    }
  }
}
