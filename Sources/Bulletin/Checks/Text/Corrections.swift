/// What stands at a place of a readable text, and what should; nil where nobody can tell.
struct Correction {
  let range: Range<Int>
  let replacement: String?
  /// A person has to confirm it.
  var isGuess = false
}

/// What a stretch of the file should read instead.
struct SourceEdit {
  let range: Range<Int>
  let replacement: String
}

extension TextReading {
  /// One replacement that makes all corrections, which are in order; nil where one of them is not
  /// certain or has markup inside.
  func fix(_ corrections: [Correction], in block: ReadableText.Block) -> Fix? {
    guard block.isPlaced else { return nil }
    var edits: [SourceEdit] = []
    for correction in corrections {
      guard let replacement = correction.replacement,
        let source = readable.unbrokenSource(of: correction.range),
        source.lowerBound >= edits.last?.range.upperBound ?? 0
      else { return nil }
      edits.append(SourceEdit(range: source, replacement: replacement))
    }
    return fix(edits, isGuess: corrections.contains(where: \.isGuess))
  }

  func fix(_ edits: [SourceEdit], isGuess: Bool) -> Fix? {
    Fix(edits, in: origin.source.bytes, origin.lines, isGuess: isGuess)
  }
}

extension Fix {
  /// One replacement from the first of `edits`, which are in order, to the last; nil without any.
  init?(_ edits: [SourceEdit], in bytes: [UInt8], _ lines: SourceLines, isGuess: Bool) {
    guard let first = edits.first, let last = edits.last else { return nil }
    var result: [UInt8] = []
    var end = first.range.lowerBound
    for edit in edits {
      result.append(bytes.span.extracting(end..<edit.range.lowerBound))
      result.append(edit.replacement.utf8.span)
      end = edit.range.upperBound
    }
    self.init(
      lines.range(of: first.range.lowerBound..<last.range.upperBound),
      String(decoding: result, as: UTF8.self), isGuess: isGuess)
  }
}

extension Message {
  /// `count` places that are reported as one.
  static func several(_ count: Int, _ zh: String, _ en: String) -> Message {
    count == 1
      ? Message(zh: zh, en: en) : Message(zh: "\(zh)（共 \(count) 处）", en: "\(en) (\(count) places)")
  }
}
