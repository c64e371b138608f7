/// Whether a block of indented lines with Chinese in it was meant to be code: a program, a command,
/// a tree of folders or steps in the manner of a program. Sentences are none.
struct MeantCode {
  private var lines = 0
  private var codeLines = 0
  private var stepLines = 0
  private var sentences = 0
  private var letters = 0
  private var han = 0

  static func holds(_ text: Span<UInt8>) -> Bool {
    var code = MeantCode()
    var start = 0
    while start < text.count {
      let end = text.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? text.count
      code.read(text.extracting(start..<end))
      start = end + 1
    }
    return code.isMeant
  }

  private var isMeant: Bool {
    if sentences * 3 > lines { return false }
    let isForeign = sentences == 0 && letters >= 2 * han
    let isProgram = codeLines > 0 && codeLines * 2 >= lines
    return isForeign || isProgram || (stepLines > 1 && sentences == 0)
  }

  private mutating func read(_ line: Span<UInt8>) {
    let words = line.extracting(line.indices.trimmed { line[$0] <= 0x20 })
    guard !words.isEmpty else { return }
    lines += 1
    var previous: UInt32 = 0
    var hasSign = false
    var index = 0
    while index < words.count {
      let (value, length) = words.scalar(at: index)
      let next = index + length < words.count ? words.scalar(at: index + length).value : 0
      if isHan(value) { han += 1 } else if isASCIILetter(value) { letters += 1 }
      if isSign(value, before: next, after: previous) { hasSign = true }
      previous = value
      index += length
    }
    let isNote = words.count > 1 && (words[0] == UInt8(ascii: "#") || words[0] == UInt8(ascii: "/"))
    if hasSign || beginsCommand(words) {
      codeLines += 1
    } else if isNote, codeLines > 0 {
      // A note belongs to the lines around it.
      lines -= 1
    } else if isChinesePause(previous) || isChineseClosing(previous) {
      sentences += 1
    }
    if beginsStep(words) { stepLines += 1 }
  }

  /// Signs that stand in programs and trees of folders, but in no sentence.
  private func isSign(_ value: UInt32, before next: UInt32, after previous: UInt32) -> Bool {
    switch value {
    case 0x7B, 0x7D, 0x5C, 0x60, 0x3D, 0x2500...0x257F: return true
    case 0x3B, 0x3A: return next == 0 || (value == 0x3A && isASCIILetter(previous) && next == 0x20)
    case 0x28: return next == 0x29
    case 0x2D: return next == 0x3E
    case 0x3C: return next == 0x2D || next == 0x2F || isASCIILetter(next)
    default: return false
    }
  }

  private func beginsCommand(_ words: Span<UInt8>) -> Bool {
    if words.count > 2, words[0] == UInt8(ascii: "$"), words[1] == 0x20 { return true }
    var end = 0
    while end < words.count, isASCIILetter(UInt32(words[end])) { end += 1 }
    guard end > 0, end <= 8 else { return false }
    let first = words.extracting(0..<end)
    return MeantCode.commands.contains { $0.utf8.count == end && first.holds($0.utf8.span, at: 0) }
  }

  private func beginsStep(_ words: Span<UInt8>) -> Bool {
    MeantCode.steps.contains { words.holds($0.utf8.span, at: 0) }
  }

  private static let commands = [
    "if", "else", "elif", "for", "while", "return", "def", "function", "import", "from", "print",
    "echo", "cd", "cp", "mv", "rm", "git", "npm", "sudo", "mkdir", "begin", "end", "then", "do",
    "var",
    "let", "const", "class", "select", "SELECT", "FROM", "WHERE", "IF", "ELSE", "FOR", "END",
    "input",
    "output", "func", "public", "bulletin", "docker", "pip", "python", "bash", "ls", "cat",
  ]
  private static let steps = ["如果", "若", "否则", "循环", "重复", "返回", "对每", "对于每", "当", "输入", "输出"]
}
