/// What stands at a place of a readable text, and what should; nil where nobody can tell.
struct Correction {
  let range: Range<Int>
  let replacement: String?
  /// A person has to confirm it.
  var isGuess = false
}

extension TextCheck {
  /// Where `range` of the text stands in the file.
  func place(_ range: Range<Int>) -> Place {
    origin.source.place(origin.lines.range(of: text.source(of: range)))
  }

  func place(ofSource range: Range<Int>) -> Place {
    origin.source.place(origin.lines.range(of: range))
  }

  /// Reports `rule` once for all `corrections` of a block, at the first of them.
  mutating func report(_ rule: Rule, _ corrections: [Correction], _ message: Message) {
    let sorted = corrections.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = sorted.first, let last = sorted.last else { return }
    reported.append(first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound))
    log.report(Diagnostic(rule, at: place(first.range), message, fix: fix(sorted, in: block)))
  }

  mutating func report(
    _ rule: Rule, at range: Range<Int>, _ message: Message, replacement: String? = nil,
    isGuess: Bool = false
  ) {
    report(
      rule, [Correction(range: range, replacement: replacement, isGuess: isGuess)], message)
  }

  /// One replacement that makes all corrections, which are in order; nil where one of them is not
  /// certain or has markup inside.
  func fix(_ corrections: [Correction], in block: ReadableText.Block) -> Fix? {
    guard block.isPlaced else { return nil }
    var result: [UInt8] = []
    var whole: Range<Int>?
    for correction in corrections {
      guard let replacement = correction.replacement, text.isUnbroken(correction.range) else {
        return nil
      }
      let source = text.source(of: correction.range)
      let end = whole?.upperBound ?? source.lowerBound
      guard source.lowerBound >= end else { return nil }
      result += origin.source.bytes[end..<source.lowerBound]
      result += replacement.utf8
      whole = (whole?.lowerBound ?? source.lowerBound)..<source.upperBound
    }
    return whole.map {
      Fix(
        origin.lines.range(of: $0), String(decoding: result, as: UTF8.self),
        isGuess: corrections.contains(where: \.isGuess))
    }
  }
}

extension Message {
  /// `count` places that are reported as one.
  static func several(_ count: Int, _ zh: String, _ en: String) -> Message {
    count == 1
      ? Message(zh: zh, en: en) : Message(zh: "\(zh)（共 \(count) 处）", en: "\(en) (\(count) places)")
  }
}
