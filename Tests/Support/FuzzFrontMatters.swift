/// Front matters from the opening to the closing line, either of which may be anything: keys of every
/// type in both languages, values of every form, the signs of YAML in both widths.
///
/// An endless sequence; the same seed gives the same front matters.
package struct FuzzFrontMatters: Sequence, IteratorProtocol {
  private var numbers: FuzzNumbers
  private var words = FuzzWords()

  package init(seed: Int) { numbers = FuzzNumbers(seed: seed) }

  package mutating func next() -> String? {
    var text = numbers.chance(94) ? "---\n" : numbers.pick(FuzzFrontMatters.dashes)
    if numbers.chance(60) { text += "标题: 春耕座谈会\n日期: 2026-03-22\n" }
    for _ in 0..<Int.random(in: 1...6, using: &numbers) {
      text += entry() + numbers.pick(FuzzFrontMatters.lineEnds)
    }
    return text + (numbers.chance(94) ? "---\n" : numbers.pick(FuzzFrontMatters.dashes))
  }

  private mutating func entry() -> String {
    if numbers.chance(8) { return numbers.pick(FuzzFrontMatters.strays) }
    let indent = numbers.chance(12) ? numbers.pick(FuzzFrontMatters.indents) : ""
    let key = numbers.pick(FuzzFrontMatters.keys)
    let colon = numbers.chance(70) ? ": " : numbers.pick(FuzzFrontMatters.colons)
    return indent + key + colon + value(depth: 0)
  }

  private mutating func value(depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 3 ? 14 : 8), using: &numbers) {
    case 0...2: return numbers.pick(FuzzFrontMatters.values)
    case 3...4: return words.text(pieces: 1...5, &numbers)
    case 5: return "\"" + words.text(pieces: 0...4, &numbers) + numbers.pick(["\"", "\"", "", "”"])
    case 6: return "'" + words.text(pieces: 0...4, &numbers) + numbers.pick(["'", "'", "", "’"])
    case 7:
      return numbers.pick(["", "|\n  甲\n  乙", ">\n  甲\n\n  乙", "|-\n  ", "甲\n  乙", "\n甲", "~"])
    case 8...9:
      return flow(depth, numbers.pick(["[", "【", "［"]), numbers.pick(["]", "】", "］", ""]))
    case 10: return record(depth)
    default: return items(depth)
    }
  }

  private mutating func flow(_ depth: Int, _ opening: String, _ closing: String) -> String {
    var text = opening
    for _ in 0..<Int.random(in: 0...3, using: &numbers) {
      text += value(depth: depth + 1) + numbers.pick([", ", "，", "、", ",", " ", "；", "\n  "])
    }
    return text + closing
  }

  private mutating func record(_ depth: Int) -> String {
    var text = numbers.pick(["{ ", "{", "｛"])
    for _ in 0..<Int.random(in: 0...3, using: &numbers) {
      text += numbers.pick(FuzzFrontMatters.innerKeys) + numbers.pick([": ", "：", ":"])
      text += value(depth: depth + 1) + numbers.pick([", ", "，", ",", "; "])
    }
    return text + numbers.pick([" }", "}", "｝", ""])
  }

  private mutating func items(_ depth: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      text += "\n" + numbers.pick(FuzzFrontMatters.items)
      if numbers.chance(50) {
        text += numbers.pick(FuzzFrontMatters.innerKeys) + numbers.pick([": ", "：", ":", "： "])
      }
      text += value(depth: depth + 2)
    }
    return text
  }
}
