/// Writes Chinese text: fills the blanks of sentences from the vocabulary.
struct Prose {
  var random: Random
  /// What `c`, `k` and `d` stand for.
  var council = ""
  var kind = ""
  var day: Day?

  init(_ random: Random) { self.random = random }

  mutating func fill(_ template: String) -> String {
    var text = ""
    for scalar in template.unicodeScalars {
      if scalar.isASCII, let words = blank(scalar) {
        text += words
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private mutating func blank(_ letter: Unicode.Scalar) -> String? {
    switch letter {
    case "n": Vocabulary.nouns.draw(&random)
    case "v": Vocabulary.verbs.draw(&random)
    case "p": place()
    case "m": name()
    case "d": (day ?? Day(index: random.number(0...(Day.count - 1)))).chinese
    case "#": String(random.number(2...random.pick([9, 60, 400])))
    case "c": council
    case "k": kind
    // Keeps the blanks of a template apart.
    case " ": ""
    default: nil
    }
  }

  mutating func sentence() -> String { fill(random.pick(Sentences.plain)) }

  mutating func paragraph(_ sentences: ClosedRange<Int>) -> String {
    (0..<random.number(sentences)).map { _ in sentence() }.joined()
  }

  mutating func name() -> String {
    let given = random.pick(Morphemes.givens)
    let second = random.chance(0.75) ? random.pick(Morphemes.givens) : ""
    return random.pick(Morphemes.families) + given + second
  }

  mutating func place() -> String {
    random.pick(Morphemes.placeHeads) + random.pick(Morphemes.placeTails)
      + random.pick(["镇", "乡", "街道", "村", "社区"])
  }
}
