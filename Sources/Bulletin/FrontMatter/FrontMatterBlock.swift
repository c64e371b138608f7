/// Parses the block between the `---` lines; nil, reported, where there is none or it is no
/// mapping. `keys` tell `- 姓名：张三` (a record's key with a full-width colon) from a text such as
/// `- 通知：停水`; nil takes every such item for a record.
func parseFrontMatter(
  _ source: SourceFile, keys: KnownKeys? = nil, reporting log: inout DiagnosticLog
) -> FrontMatter? {
  guard var block = FrontMatterBlock(in: source, reporting: &log) else { return nil }
  let below = keys.flatMap { FieldsBelow(block, source, $0) }
  if let below {
    log.report(below.finding)
    block = below.block
  }
  let scan = LineScan(
    source, block.yaml, firstLine: 2, dialect: .frontMatter(keys), without: below?.marker)
  guard let document = parseYAML(scan, reporting: &log) else { return nil }
  return FrontMatter(
    mapping: document.mapping,
    unreadableKeys: document.unreadableKeys.union(below?.unreadKeys ?? []),
    closing: SourceRange(line: block.closingLine, column: 1, length: 3),
    bodyOffset: block.bodyOffset, bodyLine: block.bodyLine)
}

/// Parses `site.yml`, which is YAML as a whole; nil, reported, where it is no mapping.
func parseSettings(
  _ source: SourceFile, keys: KnownKeys? = nil, reporting log: inout DiagnosticLog
) -> YAMLDocument? {
  guard source.bytes.count <= maximumSettingsSize else {
    log.report(.settingsTooLarge(source.place(.start), source.bytes.count))
    return nil
  }
  let scan = LineScan(source, source.bytes.indices, firstLine: 1, dialect: .settings(keys))
  return parseYAML(scan, reporting: &log)
}

let maximumSize = 64 * 1024
private let maximumSettingsSize = 1024 * 1024

/// Where the block between the `---` lines stands.
struct FrontMatterBlock {
  /// The lines between, as offsets.
  var yaml: Range<Int>
  var closingLine: Int
  var bodyOffset: Int
  var bodyLine: Int

  init?(in source: SourceFile, reporting log: inout DiagnosticLog) {
    let first = FrontMatterBlock.line(of: source.bytes, at: 0)
    guard first.isDashes else {
      log.report(FrontMatterBlock.missingOpening(first, source))
      return nil
    }
    var line = FrontMatterBlock.line(of: source.bytes, at: first.end + 1)
    var number = 2
    while line.start < source.bytes.count, !line.isDashes {
      line = FrontMatterBlock.line(of: source.bytes, at: line.end + 1)
      number += 1
    }
    guard line.start < source.bytes.count else {
      log.report(FrontMatterBlock.missingClosing(source))
      return nil
    }
    yaml = first.end + 1..<line.start
    closingLine = number
    bodyLine = number + 1
    bodyOffset = min(line.end + 1, source.bytes.count)
    guard yaml.count <= maximumSize else {
      log.report(.frontMatterTooLarge(source.place(.start), yaml.count))
      return nil
    }
  }

  static func line(of bytes: [UInt8], at start: Int) -> YAMLLine {
    let start = min(start, bytes.count)
    return YAMLLine(bytes, start, bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
  }

  /// Names what stands in the place of the opening line, where that can be told.
  private static func missingOpening(_ first: YAMLLine, _ source: SourceFile) -> Diagnostic {
    let place = source.place(.start)
    if first.conflictMarker != nil {
      return .conflict(source.place(SourceRange(line: 1, column: 1, length: 7)))
    }
    if first.resemblesDashes {
      let whole = SourceRange(line: 1, column: 1, length: first.end)
      return .missingOpening(place, Fix(whole, "---"))
    }
    var line = first
    var number = 1
    while line.end < source.bytes.count, line.skipAnySpace(from: line.start) == line.end {
      line = FrontMatterBlock.line(of: source.bytes, at: line.end + 1)
      number += 1
    }
    guard number > 1, line.isDashes else { return .missingOpening(place, nil) }
    let blank = SourceRange(line: 1, column: 1, endLine: number, endColumn: 1)
    return .missingOpening(place, Fix(blank, ""))
  }

  /// Offers the first line that looks like a row of dashes.
  private static func missingClosing(_ source: SourceFile) -> Diagnostic {
    let place = source.place(.start)
    var line = FrontMatterBlock.line(of: source.bytes, at: 0)
    var number = 1
    while line.end < source.bytes.count {
      line = FrontMatterBlock.line(of: source.bytes, at: line.end + 1)
      number += 1
      if line.resemblesDashes {
        let whole = SourceRange(line: number, column: 1, length: line.end - line.start)
        return .missingClosing(place, Fix(whole, "---"))
      }
    }
    return .missingClosing(place, nil)
  }
}

extension YAMLLine {
  /// `---`, blanks after it tolerated.
  var isDashes: Bool {
    guard self[start] == UInt8(ascii: "-"), self[start + 1] == UInt8(ascii: "-"),
      self[start + 2] == UInt8(ascii: "-")
    else { return false }
    return skipBlanks(from: start + 3) == end
  }

  /// Two dashes or more of any width and nothing else.
  fileprivate var resemblesDashes: Bool {
    let text = text(rest(from: start)).unicodeScalars
    return text.count > 1
      && text.allSatisfy { ["-", "－", "—", "–", "―", "─", "−", "\u{3000}", " "].contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func missingOpening(_ place: Place, _ fix: Fix?) -> Diagnostic {
    Diagnostic(
      .frontMatterMissing, at: place, fix: fix,
      zh: "文件的第一行必须是三个英文减号“---”。请在最前面写三行：“---”、"
        + "“标题: 春耕座谈会”、“---”，正文写在它们下面。",
      en: "The first line must be “---”. Begin the file with three lines, “---”, "
        + "“title: Spring meeting” and “---”, and put the text below them.")
  }

  fileprivate static func missingClosing(_ place: Place, _ fix: Fix?) -> Diagnostic {
    Diagnostic(
      .frontMatterMissing, at: place, fix: fix,
      zh: "第一行的“---”没有对应的结束行。请在最后一项（例如“标题: 春耕座谈会”）"
        + "下面另起一行写“---”，正文写在它下面。",
      en: "The “---” of the first line is not closed. Write a line “---” below the last entry, "
        + "such as “title: Spring meeting”, and put the text below it.")
  }

  fileprivate static func frontMatterTooLarge(_ place: Place, _ size: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: place,
      zh: "两行“---”之间有 \(size) 字节，最多 \(maximumSize) 字节。请把长的文字移到下面的正文里。",
      en: "There are \(size) bytes between the “---” lines, \(maximumSize) at most. Move long "
        + "texts into the body below.")
  }

  fileprivate static func settingsTooLarge(_ place: Place, _ size: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: place,
      zh: "文件有 \(size) 字节，最多 \(maximumSettingsSize) 字节。请删去不用的设置。",
      en: "The file has \(size) bytes, \(maximumSettingsSize) at most. Delete settings that are "
        + "not used.")
  }
}
