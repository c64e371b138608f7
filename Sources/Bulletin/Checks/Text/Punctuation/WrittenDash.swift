/// A dash of the block, or what stands for one.
struct WrittenDash {
  enum Kind {
    case right, wrong
    /// Wrong only beside another dash of its sentence: the `—` behind 甲——乙.
    case possible
  }

  let range: Range<Int>
  let kind: Kind
  /// nil where nobody can tell whether it is a dash.
  var replacement: String? = "——"
}

extension [WrittenDash] {
  /// Two dashes set words apart: beside a wrong one the other is wrong too.
  func corrections(in text: ReadableText) -> [Correction] {
    var result: [Correction] = []
    var first = 0
    while first < count {
      var end = first + 1
      while end < count, !text.endsSentence(in: stretch(before: end)) { end += 1 }
      result += self[first..<end].ofOneSentence
      first = end
    }
    return result
  }

  /// Between two dashes; empty where they share blanks.
  private func stretch(before index: Int) -> Range<Int> {
    let start = self[index - 1].range.upperBound
    return start..<Swift.max(start, self[index].range.lowerBound)
  }
}

extension ArraySlice<WrittenDash> {
  fileprivate var ofOneSentence: [Correction] {
    let hasWrong = contains { $0.kind == .wrong && $0.replacement != nil }
    let isSecond = count == 2 && contains { $0.kind == .right }
    return compactMap { dash in
      switch dash.kind {
      case .right: nil
      case .wrong: Correction(range: dash.range, replacement: dash.replacement)
      case .possible where hasWrong || isSecond:
        Correction(range: dash.range, replacement: dash.replacement, isGuess: !hasWrong)
      case .possible: nil
      }
    }
  }
}
