// `markdown/residue`: signs of markup in the text as the public will read it.

/// A sign of markup that was left in a block; the first of each block is told.
struct Residue {
  enum Sign {
    case link, picture, note, bold, struck, table, heading, conflict, html
  }

  let finding: Diagnostic
  /// Lines of the file that the block takes up.
  let lines: Range<Int>
}

extension TextCheck {
  mutating func addResidue(
    _ sign: Residue.Sign, at range: Range<Int>, removing signs: [Range<Int>] = []
  ) {
    guard markup.residue == nil, isProse, block.isPlaced else { return }
    let first = text.source(of: block.range.lowerBound..<(block.range.lowerBound + 1))
    let last = text.source(of: (block.range.upperBound - 1)..<block.range.upperBound)
    let lines = origin.lines.range(of: first.lowerBound..<max(first.lowerBound, last.upperBound))
    let message: Message = origin.isBody ? .residue(string(range), sign) : .plainText(string(range))
    let corrections = signs.map { Correction(range: $0, replacement: "") }
    markup.residue = Residue(
      finding: Diagnostic(
        .markdownResidue, at: place(range), message, fix: fix(corrections, in: block)),
      lines: lines.line..<(lines.endLine + 1))
  }

  mutating func finishResidue() {
    if let tilde = markup.tilde, markup.tildes > 1 { addResidue(.struck, at: tilde) }
    markup.tilde = nil
    markup.tildes = 0
    guard let residue = markup.residue else { return }
    markup.residues.append(residue)
    markup.residue = nil
  }

  /// Where a more exact rule has spoken of a block, what it leaves is told when that is mended.
  mutating func reportResidues() {
    guard !markup.residues.isEmpty else { return }
    var lines: Set<Int> = []
    for finding in log.diagnostics where TextCheck.exactRules.contains(finding.rule) {
      lines.formUnion(finding.place.range.line..<(finding.place.range.endLine + 1))
    }
    for residue in markup.residues where !residue.lines.contains(where: lines.contains) {
      log.report(residue.finding)
    }
    markup.residues = []
  }

  private static var exactRules: Set<Rule> {
    [
      .markdownMistyped, .markdownRunOn, .markdownLiteralEmphasis, .markdownConflict,
      .markdownRawHTML, .markdownLostMarkup,
    ]
  }

  // MARK: Signs

  /// `![` of a picture that is none; returns whether it is one.
  mutating func readPictureSign(_ index: Int) -> Bool {
    guard after(index + 1) == UInt32(UInt8(ascii: "[")), isWritten(index, length: 2) else {
      return false
    }
    addResidue(.picture, at: index..<(index + 2))
    return true
  }

  /// Two `~`; returns where the run ends. A single one is a range, and so are two between digits.
  mutating func readTildes(_ index: Int) -> Int {
    var end = index + 1
    while after(end) == UInt32(UInt8(ascii: "~")) { end += 1 }
    guard end - index == 2, isWritten(index, length: 2),
      !isASCIIDigit(before(index)) || !isASCIIDigit(after(end))
    else { return end }
    if markup.tilde == nil { markup.tilde = index..<end }
    markup.tildes += 1
    // 谢谢~~ is no markup, ~~甲 is.
    let opens = index == block.range.lowerBound && isHan(after(end))
    if opens { addResidue(.struck, at: index..<end) }
    return end
  }

  /// `|---|` of a table that is none.
  mutating func readBar(_ index: Int) {
    guard markup.residue == nil, isWritten(index) else { return }
    var end = index + 1
    if after(end) == 0x20 { end += 1 }
    if after(end) == UInt32(UInt8(ascii: ":")) { end += 1 }
    guard after(end) == UInt32(UInt8(ascii: "-")), after(end + 1) == UInt32(UInt8(ascii: "-"))
    else { return }
    addResidue(.table, at: index..<(end + 2))
  }

  /// A line of nothing but `#` or `＃`; returns where the run ends.
  mutating func readNumberSigns(_ index: Int, sign: UInt32) -> Int {
    let length = character(index).length
    var end = index
    while after(end) == sign { end += length }
    let isLine =
      [0, 0x0A].contains(before(index)) && [0, 0x0A].contains(after(end)) && end - index > length
    if isLine, isWritten(index, length: length) { addResidue(.heading, at: index..<end) }
    return max(end, index + length)
  }
}

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
    case .conflict:
      Message(zh: "合并冲突的记号请删去", en: "delete the marker of a merge conflict")
    }
  }
}
