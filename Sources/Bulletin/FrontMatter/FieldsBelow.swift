/// Lines of fields below the `---` that ends the front matter: pasted there, or cut off by a `---` too
/// many.
struct FieldsBelow {
  /// The block with the fields in it.
  private(set) var block: FrontMatterBlock
  let finding: Diagnostic
  /// The lines of dashes before the fields.
  private(set) var marker: Range<Int>?
  /// Keys whose lines may as well be text.
  private(set) var unreadKeys: Set<String> = []

  /// nil where the body begins with something else.
  init?(_ block: FrontMatterBlock, _ source: SourceFile, _ keys: KnownKeys) {
    guard let run = FieldRun(below: block, source, keys) else { return nil }
    let dashes = block.yaml.upperBound..<run.lines.lowerBound
    self.block = block
    if let closing = run.closing {
      guard run.isCertain || run.count > 1 || run.isUnderlined else { return nil }
      finding = .strayDashes(block, run, source)
      self.block.closingLine = closing.line
      self.block.bodyOffset = min(closing.end + 1, source.bytes.count)
      self.block.bodyLine = closing.line + 1
    } else {
      guard run.isCertain || run.isLikely || run.isRight(below: block, source) else { return nil }
      finding = .fieldsBelow(block, run, source)
      self.block.bodyOffset = min(run.lines.upperBound + 1, source.bytes.count)
      self.block.bodyLine = run.lastLine + 1
      guard run.isCertain else {
        unreadKeys = run.keys
        return
      }
    }
    self.block.yaml = block.yaml.lowerBound..<min(run.lines.upperBound + 1, source.bytes.count)
    marker = dashes
    guard self.block.yaml.count <= maximumSize else { return nil }
  }
}

/// Consecutive lines of fields.
struct FieldRun {
  private(set) var lines: Range<Int>
  private(set) var firstLine: Int
  private(set) var lastLine: Int
  private(set) var keys: Set<String> = []
  /// The `---` below them.
  private(set) var closing: (line: Int, end: Int)?
  /// Keys with an ASCII colon.
  private var colons = 0
  /// Values that no prose has: a list in brackets, a number of a field for numbers.
  private var values = 0
  private var isSure = false

  var count: Int { keys.count }
  /// `日期: 2026-05-20` right above a `---`: nobody means such a heading.
  var isUnderlined: Bool { colons > 0 && closing?.line == lastLine + 1 }
  var isCertain: Bool { isSure || colons > 1 && colons == count && values > 0 }
  var isLikely: Bool { colons > 1 || values > 1 }

  /// One field and nothing else, right below the line that ends the others.
  func isRight(below block: FrontMatterBlock, _ source: SourceFile) -> Bool {
    guard count == 1, colons == 1, firstLine == block.bodyLine, lastLine == firstLine else {
      return false
    }
    let next = FrontMatterBlock.line(of: source.bytes, at: lines.upperBound + 1)
    return next.skipAnySpace(from: next.start) == next.end
  }

  fileprivate init?(below block: FrontMatterBlock, _ source: SourceFile, _ known: KnownKeys) {
    let bytes = source.bytes
    var line = FrontMatterBlock.line(of: bytes, at: block.bodyOffset)
    var number = block.bodyLine
    while line.start < bytes.count,
      line.isDashes || line.skipAnySpace(from: line.start) == line.end
    {
      line = FrontMatterBlock.line(of: bytes, at: line.end + 1)
      number += 1
    }
    (firstLine, lastLine, lines) = (number, number, line.start..<line.start)
    guard line.start < bytes.count, FieldRun.field(line, known) != nil else { return nil }
    let above = FieldRun.keys(in: block.yaml, bytes, known)
    let end = min(bytes.count, line.start + maximumSize)
    var beforeBlank: FieldRun?
    while line.start < end, !line.isDashes {
      if line.skipAnySpace(from: line.start) == line.end {
        beforeBlank = beforeBlank ?? self
      } else if take(line, known, above: above) {
        (lines, lastLine) = (lines.lowerBound..<line.end, number)
      } else {
        break
      }
      line = FrontMatterBlock.line(of: bytes, at: line.end + 1)
      number += 1
    }
    if line.start < end, line.isDashes {
      closing = (number, line.end)
    } else if let beforeBlank {
      // Only a `---` below tells that what follows a blank line is no text.
      self = beforeBlank
    }
    guard !keys.isEmpty else { return nil }
  }

  /// Takes a line that begins a field or goes on with one.
  private mutating func take(_ line: YAMLLine, _ known: KnownKeys, above: Set<String>) -> Bool {
    guard let key = FieldRun.field(line, known) else {
      let goesOn = line[line.start] == UInt8(ascii: " ") || line.isDash(at: line.start)
      if goesOn, line.isDash(at: line.skipBlanks(from: line.start)) {
        isSure = isSure || colons > 0
      }
      return goesOn && !keys.isEmpty
    }
    let name = line.text(key.name)
    if above.contains(name) || keys.contains(name) { return false }
    keys.insert(name)
    let isStandard = key.colon == .standard
    if isStandard { colons += 1 }
    let value = line.rest(from: line.skipAnySpace(from: key.separator.upperBound))
    let opensList = line.isList(value)
    let isNumber = !value.isEmpty && value.allSatisfy { (line[$0] ?? 0x80) < 0x80 }
    let isLatin = isStandard && key.name.allSatisfy { (line[$0] ?? 0x80) < 0x80 }
    if opensList || isLatin { isSure = true }
    if known.ofOther.contains(name), isNumber { values += 1 }
    return true
  }

  private static func field(_ line: YAMLLine, _ known: KnownKeys) -> YAMLKey? {
    guard let key = line.shortKey(at: line.start), known.outermost.contains(line.text(key.name))
    else { return nil }
    return key
  }

  private static func keys(
    in yaml: Range<Int>, _ bytes: [UInt8], _ known: KnownKeys
  ) -> Set<String> {
    var keys: Set<String> = []
    var start = yaml.lowerBound
    while start < yaml.upperBound {
      let line = FrontMatterBlock.line(of: bytes, at: start)
      if let key = field(line, known) { keys.insert(line.text(key.name)) }
      start = line.end + 1
    }
    return keys
  }
}

extension Diagnostic {
  fileprivate static func strayDashes(
    _ block: FrontMatterBlock, _ run: FieldRun, _ source: SourceFile
  ) -> Diagnostic {
    let marker = SourceRange(line: block.closingLine, column: 1, length: 3)
    let whole = SourceRange(
      line: block.closingLine, column: 1, endLine: run.firstLine, endColumn: 1)
    return Diagnostic(
      .frontMatterSyntax, at: source.place(marker), fix: Fix(whole, ""),
      zh: "这里多了一行“---”：下面还有字段，会被当作正文。请删去这一行。",
      en: "A “---” too many: the fields below it would be read as text. Delete the line.")
  }

  fileprivate static func fieldsBelow(
    _ block: FrontMatterBlock, _ run: FieldRun, _ source: SourceFile
  ) -> Diagnostic {
    let text = String(decoding: source.bytes[run.lines], as: UTF8.self)
    let lastStart =
      source.bytes[run.lines].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
      ?? run.lines.lowerBound
    let length = run.lines.upperBound - lastStart
    let whole = SourceRange(
      line: block.closingLine, column: 1, endLine: run.lastLine, endColumn: length + 1)
    let place = SourceRange(
      line: run.firstLine, column: 1, endLine: run.lastLine, endColumn: length + 1)
    return Diagnostic(
      .frontMatterSyntax, at: source.place(place),
      run.isCertain
        ? Message(
          zh: "这几行是字段，却写在结束的“---”下面，会印成正文。请移到“---”上面。",
          en: "These lines are fields below the closing “---”. Move them above it.")
        : Message(
          zh: "这几行像是字段，却写在结束的“---”下面。是字段的，请移到“---”上面；是正文的，冒号请用全角“：”。",
          en: "These lines look like fields below the closing “---”. Move them above it, or write "
            + "a full-width colon “：” if they are text."),
      fix: Fix(whole, text + "\n---", isGuess: !run.isCertain))
  }
}
