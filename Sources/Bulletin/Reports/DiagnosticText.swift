/// Prints findings in clang's shape: place and message, the source line, a caret under the range,
/// the corrected line, then the notes.
package struct DiagnosticText {
  private let folder: String
  private let language: MessageLanguage
  private let isColoured: Bool
  private let source: (String) -> [UInt8]?
  /// Findings come file by file: the last file is kept, and the last one that a note named.
  private var findingFile = CachedFile()
  private var noteFile = CachedFile()

  /// `folder` is the `--content` argument; `source` gives the bytes of a path inside it.
  package init(
    folder: String, language: MessageLanguage, isColoured: Bool = false,
    source: @escaping (String) -> [UInt8]?
  ) {
    self.folder = folder
    self.language = language
    self.isColoured = isColoured
    self.source = source
  }

  /// Whole lines, the last one ended. Colour apart, holds no control character but `\n`.
  package mutating func render(_ finding: Diagnostic) -> String {
    let severity = finding.severity
    let lines = findingFile.lines(of: finding.place.file, from: source)
    var text = heading(
      finding.place, paint(severity.word(in: language) + ":", severity.ink), finding.message,
      suffix: " [\(finding.rule.id)]")
    text += snippet(finding.place.range, in: lines)
    if let fix = finding.fix, let lines { text += correction(fix, in: lines) }
    for note in finding.notes {
      let isSameFile = note.place.file == finding.place.file
      let lines = isSameFile ? lines : noteFile.lines(of: note.place.file, from: source)
      let word = language == .zh ? "说明:" : "note:"
      text += heading(note.place, paint(word, .info), note.message, suffix: "")
      text += snippet(note.place.range, in: lines)
    }
    return text
  }

  private func heading(
    _ place: Place, _ word: String, _ message: Message, suffix: String
  ) -> String {
    let path = displayed(printedPath(place.file, in: folder))
    let position = paint("\(path):\(place.range.line):\(place.range.column):", .bold)
    return "\(position) \(word) \(paint(displayed(message.text(in: language)), .bold))\(suffix)\n"
  }

  /// Indented, so that no source line can pass for a finding.
  private func snippet(_ range: SourceRange, in lines: SourceLines?) -> String {
    guard let line = lines?.line(range.line) else { return "" }
    let start = max(0, range.column - 1)
    let end = range.endLine > range.line ? line.count : range.endColumn - 1
    let excerpt = SourceExcerpt(of: line, marking: start..<max(start, end))
    let caret = "^" + String(repeating: "~", count: excerpt.length - 1)
    let indent = String(repeating: " ", count: excerpt.indent)
    return "  \(excerpt.text)\n  \(indent)\(paint(caret, .caret))\n"
  }

  private func correction(_ fix: Fix, in lines: SourceLines) -> String {
    let word = (fix.isGuess ? Message.guess : .correction).text(in: language)
    guard let corrected = CorrectedLines(fix, in: lines) else { return "" }
    if let deleted = corrected.deleted {
      return "\(paint(word, .caret)) \(deleted.text(in: language))\n"
    }
    return "\(paint(word, .caret))\n" + corrected.excerpts.map { "  \($0)\n" }.joined()
  }

  private func paint(_ text: String, _ ink: Ink) -> String {
    isColoured ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}

private struct CachedFile {
  private var path: String?
  private var lines: SourceLines?

  mutating func lines(of file: String, from source: (String) -> [UInt8]?) -> SourceLines? {
    if path != file {
      path = file
      lines = source(file).map { SourceLines($0) }
    }
    return lines
  }
}

extension Message {
  fileprivate static let correction = Message(zh: "改为:", en: "fix:")
  /// Never applied unasked.
  fileprivate static let guess = Message(
    zh: "改为（请核对后自行修改）:", en: "fix (check it, then change it yourself):")
}

/// ANSI colours.
private enum Ink: String {
  case bold = "1"
  case error = "1;31"
  case warning = "1;35"
  case info = "1;36"
  case caret = "1;32"
}

extension Severity {
  fileprivate var ink: Ink {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }

  /// What the severity is called in a message.
  package func word(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.error, .zh): "错误"
    case (.warning, .zh): "警告"
    case (.info, .zh): "提示"
    case (_, .en): rawValue
    }
  }
}
