// `text/letter-spacing`: 责 任 意 识, but never the names of a list of people.

/// Letters with the same gap between each and the next.
private struct SpacedRun {
  /// The letters with a gap on both sides.
  var letters: [UInt32] = []
  /// From the first of the letters to the end of the last.
  var range: Range<Int>
  let gap: Int
  /// The end of 要有责 before ` 任 意 识`, the start of 识很重要 behind `责 任 意 `.
  var left: Glued?
  var right: Glued?

  struct Glued {
    let letter: UInt32
    let range: Range<Int>
    /// Letters of the stretch without blanks that it belongs to, four at most.
    let count: Int
    let stretch: Range<Int>
    /// The stretch has a blank or the edge of the block on its other side.
    let isSetOff: Bool
    /// 有担, 识的: a word of one letter stands between it and the rest.
    let isBesideParticle: Bool
  }
}

extension SpacedRun {
  /// The run with the letters beside it that belong to it.
  func word(_ left: Glued?, _ right: Glued?) -> SpacedWord {
    SpacedWord(
      letters: [left?.letter].compactMap(\.self) + letters + [right?.letter].compactMap(\.self),
      range: (left?.range ?? range).lowerBound..<(right?.range ?? range).upperBound)
  }
}

private struct SpacedWord {
  let letters: [UInt32]
  let range: Range<Int>
}

struct SpacedWordRule {
  /// Letters up to here belong to a spaced word.
  private var end = 0
  private var roster = Roster()

  mutating func readBlank(_ blank: Int, _ text: inout TextReading) {
    guard blank >= end, text.after(blank) != 0x0A, isHan(text.before(blank)), text.isProse,
      text.block.kind != .cell, let run = text.spacedRun(blank)
    else { return }
    end = run.range.upperBound
    guard run.letters.count >= 2, !isList(run), !isOnePerson(run),
      !SpacedNames.areNames(readings(of: run)), let word = text.word(of: run),
      !roster.holdsNames(at: text.block.range.lowerBound, of: text.readable),
      !announcesNames(text.bytes[text.block.range.lowerBound..<word.range.lowerBound])
    else { return }
    let right = word.letters.map { String(scalar: $0) }.joined()
    text.report(
      .textLetterSpacing, at: word.range, .letterSpacing(right), replacement: right,
      isGuess: SpacedNames.mayBeNames(word.letters))
  }

  fileprivate static let units = "章节条款项编部篇"

  /// What alone may make up names: the run, and the run with what is beside it.
  private func readings(of run: SpacedRun) -> [[UInt32]] {
    let left = run.left.flatMap { endsNoWord($0.letter) ? $0 : nil }
    return [
      run.word(nil, nil), run.word(left, nil), run.word(nil, run.right), run.word(left, run.right),
    ].map(\.letters)
  }

  /// The name of one person between two words, 副市长 王 伟 市政协委员, or at the head of a row: 张 敏 女.
  private func isOnePerson(_ run: SpacedRun) -> Bool {
    guard let first = run.letters.first, let last = run.letters.last, Surnames.holds(first),
      run.letters.count <= 4
    else { return false }
    if isOneOf(last, "男女") { return run.letters.count > 2 }
    guard let left = run.left, left.count > 1, run.letters.count <= 3 else { return false }
    return isOneOf(left.letter, "长任员授士记理师家表官席事干生")
  }

  /// Words of one letter side by side: numerals, the days of a week, 甲 乙 丙, 东 南 西 北.
  private func isList(_ run: SpacedRun) -> Bool {
    run.letters.allSatisfy { SpacedWordRule.listed.contains($0) }
  }

  private static let listed = Set(
    "〇一二三四五六七八九十年月日时分甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥东南西北中上下左右前后春夏秋冬".unicodeScalars.map(\.value))
  /// Words of one letter that stand in any sentence.
  fileprivate static let particles = Set(
    "的了是在和与或及等为时有无不没也都就以而则由向给让使将被把对从到于至按且但若如该本此这那其之每各再又还只仅已曾去来看说用个中上下里前后".unicodeScalars.map(
      \.value))
}

extension TextReading {
  // MARK: The run

  /// The run that begins with the letter before `blank`; nil where none begins.
  fileprivate func spacedRun(_ blank: Int) -> SpacedRun? {
    let start = self.start(before: blank)
    let gap = bytes[blank..<blanksEnd(blank)]
    var run = SpacedRun(range: start..<start, gap: gap.count)
    var index = blank
    if isHan(before(start)) {
      run.left = glued(endingAt: blank)
      run.range = (blank + gap.count)..<(blank + gap.count)
    } else {
      run.letters.append(after(start))
      run.range = start..<blank
    }
    while index + gap.count <= block.range.upperBound, bytes[index..<(index + gap.count)] == gap {
      let (letter, length) = character(index + gap.count)
      guard isHan(letter) else { break }
      let end = index + gap.count + length
      if isHan(after(end)) {
        run.right = glued(startingAt: index + gap.count)
        break
      }
      run.letters.append(letter)
      run.range = run.range.lowerBound..<end
      index = end
    }
    return run
  }

  fileprivate func glued(endingAt end: Int) -> SpacedRun.Glued {
    var start = end
    var count = 0
    while count < 4, isHan(before(start)) {
      start = self.start(before: start)
      count += 1
    }
    let last = self.start(before: end)
    let next = before(start)
    return .init(
      letter: after(last), range: last..<end, count: count, stretch: start..<end,
      isSetOff: next == 0 || isBlank(next),
      isBesideParticle: SpacedWordRule.particles.contains(before(last)))
  }

  fileprivate func glued(startingAt start: Int) -> SpacedRun.Glued {
    var end = start
    var count = 0
    while count < 4, isHan(after(end)) {
      end += character(end).length
      count += 1
    }
    let (letter, length) = character(start)
    let next = after(end)
    return .init(
      letter: letter, range: start..<(start + length), count: count, stretch: start..<end,
      isSetOff: next == 0 || isBlank(next),
      isBesideParticle: SpacedWordRule.particles.contains(after(start + length)))
  }

  // MARK: The word

  /// The letters of the run, with those of its neighbours that belong to it: most words that are set
  /// apart have four letters, and an odd number of them lacks one.
  fileprivate func word(of run: SpacedRun) -> SpacedWord? {
    let isEven = run.letters.count.isMultiple(of: 2)
    let left = run.left.flatMap { mayBelong($0, isEven: isEven) ? $0 : nil }
    let right = run.right.flatMap { mayBelong($0, isEven: isEven) && !endsWithUnit(run) ? $0 : nil }
    let isPlain = !run.letters.contains { SpacedWordRule.particles.contains($0) }
    if isPlain, left != nil, right != nil, run.letters.count == 2 { return run.word(left, right) }
    if isPlain, !isEven, left != nil || right != nil {
      return run.word(right == nil ? left : nil, right)
    }
    // Three words of one letter may stand in a sentence whose words are set apart.
    let isAtEdge =
      run.range.lowerBound == block.range.lowerBound
      || run.range.upperBound == block.range.upperBound
    guard run.letters.count >= (isAtEdge ? 3 : 4) else { return nil }
    return (isEven ? nil : joined(run)) ?? run.word(nil, nil)
  }

  /// 责 任 意 识强 and 要 坚 持 团结: where the word ends is not told, but no blank belongs there.
  fileprivate func joined(_ run: SpacedRun) -> SpacedWord? {
    if let right = run.right, right.count >= 2, !endsWithUnit(run) {
      let added = right.count == 2 ? right.stretch : right.range
      return SpacedWord(
        letters: run.letters + letters(of: added), range: run.range.lowerBound..<added.upperBound)
    }
    if let left = run.left, left.count == 2, run.right == nil, endsNoWord(left.letter) {
      return SpacedWord(
        letters: letters(of: left.stretch) + run.letters,
        range: left.stretch.lowerBound..<run.range.upperBound)
    }
    return nil
  }

  /// 第 一 条 总则: a blank belongs behind the number.
  fileprivate func endsWithUnit(_ run: SpacedRun) -> Bool {
    run.letters.last.map { isOneOf($0, SpacedWordRule.units) } ?? false
  }

  fileprivate func letters(of range: Range<Int>) -> [UInt32] {
    string(range).unicodeScalars.map(\.value)
  }

  /// No particle or number of a chapter, and no word of two letters that is set apart itself.
  fileprivate func mayBelong(_ glued: SpacedRun.Glued, isEven: Bool) -> Bool {
    endsNoWord(glued.letter)
      && (glued.count > 2 || (!isEven && (!glued.isSetOff || glued.isBesideParticle)))
  }

}

private func endsNoWord(_ letter: UInt32) -> Bool {
  !SpacedWordRule.particles.contains(letter) && !isOneOf(letter, SpacedWordRule.units)
}

extension Message {
  fileprivate static func letterSpacing(_ word: String) -> Message {
    Message(
      zh: "字与字之间不要用空格拉开，写成“\(word)”，否则搜索不到、读屏也会读断",
      en: "letters set apart by blanks cannot be found or read aloud; write ‘\(word)’")
  }
}
