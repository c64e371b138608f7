/// A `,`, `;`, `:`, `?`, `!` or `.` that may be one of a Chinese sentence.
struct HalfWidthPause {
  enum Strength {
    /// One of Chinese, whatever stands around it.
    case certain
    /// One of Chinese where its sentence has another.
    case likely
    /// The same, but a person has to look: between Latin words, between two numbers.
    case possible
  }

  /// The mark and the blanks behind it.
  let range: Range<Int>
  let sign: UInt8
  let strength: Strength

  var correction: Correction {
    let full = sign == UInt8(ascii: ".") ? "。" : String(scalar: UInt32(sign) + 0xFEE0)
    return Correction(range: range, replacement: full, isGuess: strength == .possible)
  }

  fileprivate var endsSentence: Bool {
    sign == UInt8(ascii: "?") || sign == UInt8(ascii: "!") || sign == UInt8(ascii: ".")
  }
}

extension [HalfWidthPause] {
  /// Corrects all marks of a sentence or none.
  func wholeSentences(in text: ReadableText) -> [Correction] {
    let point = UInt8(ascii: ".")
    let hasStops = contains { $0.sign == point && $0.strength == .certain }
    var result: [Correction] = []
    var sentence: [HalfWidthPause] = []
    func finish() {
      if sentence.contains(where: { $0.strength == .certain }) {
        result += sentence.map(\.correction)
      }
      sentence = []
    }
    // Without another full stop, one between letters is the point of a name.
    for pause in self where hasStops || pause.sign != point || pause.strength != .possible {
      if let last = sentence.last,
        text.endsSentence(in: last.range.upperBound..<pause.range.lowerBound)
      {
        finish()
      }
      sentence.append(pause)
      if pause.endsSentence, pause.strength == .certain { finish() }
    }
    finish()
    return result
  }
}

extension ReadableText {
  /// 。, ！, ？ or a line end.
  func endsSentence(in range: Range<Int>) -> Bool {
    String(decoding: bytes[range], as: UTF8.self).contains { "。！？\n".contains($0) }
  }
}
