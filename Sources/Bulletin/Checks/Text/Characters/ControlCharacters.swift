/// `encoding/control-character`, `encoding/lost-character`: what nobody sees or can read, in all of
/// a file. One finding a line.
func checkCharacters(
  _ source: SourceFile, _ lines: SourceLines, bodyAt body: Int, reporting log: inout DiagnosticLog
) {
  let bytes = source.bytes.span
  var index = 0
  var line: [StrayCharacter] = []
  while index < bytes.count {
    let byte = bytes[index]
    // Han text and its marks: almost everything there is.
    if byte >= 0xE3, byte <= 0xED {
      index += 3
      continue
    }
    if byte >= 0x20, byte < 0x7F {
      index += 1
      continue
    }
    if byte == 0x0A {
      if !line.isEmpty {
        report(line, in: source, lines, &log)
        line = []
      }
      index += 1
      continue
    }
    // Full-width marks.
    if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC {
      index += 3
      continue
    }
    let (value, length) = bytes.scalar(at: index)
    let isJoiner = StrayCharacter.isStrayJoiner(value, at: index, in: source.bytes)
    if let kind = isJoiner ? .invisible : StrayCharacter.Kind(value) {
      line.append(
        StrayCharacter(
          kind: kind, value: value, range: index..<(index + length), isInBody: index >= body))
    }
    index += length
  }
  if !line.isEmpty { report(line, in: source, lines, &log) }
}

private func report(
  _ line: [StrayCharacter], in source: SourceFile, _ lines: SourceLines,
  _ log: inout DiagnosticLog
) {
  let lost = line.filter { $0.kind == .lost }
  let stray = line.filter { $0.kind != .lost && !$0.isBullet(in: source) }
  if let first = lost.first {
    log.report(.lostCharacters(lost.count, at: source.place(lines.range(of: first.range))))
  }
  if let first = stray.first {
    log.report(
      .controlCharacters(
        stray.count, first.value, at: source.place(lines.range(of: first.range)),
        fix: fix(stray, in: source, lines)))
  }
}

/// One replacement for all; nil where a letter may be meant by one of them.
private func fix(_ line: [StrayCharacter], in source: SourceFile, _ lines: SourceLines) -> Fix? {
  var edits: [SourceEdit] = []
  for character in line {
    guard let replacement = character.replacement(in: source, lines) else { return nil }
    edits.append(SourceEdit(range: character.range, replacement: replacement))
  }
  return Fix(edits, in: source.bytes, lines, isGuess: line.contains { $0.kind == .privateUse })
}

extension Diagnostic {
  fileprivate static func controlCharacters(
    _ count: Int, _ value: UInt32, at place: Place, fix: Fix?
  ) -> Diagnostic {
    let name = codePointName(value)
    let message: Message =
      StrayCharacter.Kind(value) == .privateUse
      ? .several(
        count, "这里有只在个别字体里才显示的字符（\(name)），别人看到的是空白或方框；是符号的请删去，是生僻字的请用输入法重新录入",
        "a private character (\(name)) that most readers see as a box; delete it or type it again")
      : .several(
        count, "这里有看不见的字符（\(name)），多半是从别处粘贴带来的，请删去",
        "an invisible character (\(name)); delete it")
    return Diagnostic(.encodingControlCharacter, at: place, message, fix: fix)
  }

  fileprivate static func lostCharacters(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .encodingLostCharacter, at: place,
      .several(
        count, "这里的“�”是转换编码或复制时丢失的字，请对照原稿补上",
        "the ‘�’ is a letter that was lost in a conversion; write it again from the original"))
  }
}
