/// Words with frequencies after Zipf's law: the word of rank r is drawn about 1/r as often as the
/// first.
struct Vocabulary {
  let words: [String]
  private let cumulative: [Double]

  init(_ words: [String]) {
    self.words = words
    var sum = 0.0
    cumulative = words.indices.map { rank in
      sum += 1 / (Double(rank) + 2.7)
      return sum
    }
  }

  func draw(_ random: inout Random) -> String {
    let target = random.fraction() * (cumulative.last ?? 0)
    var low = 0
    var high = words.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] <= target { low = middle + 1 } else { high = middle }
    }
    return words[low]
  }
}

extension Vocabulary {
  /// Some 3,900 words of two, three and four characters.
  static let nouns: Vocabulary = {
    var random = Random(stream: "nouns", 0)
    let pairs = combine(Morphemes.nounHeads, Morphemes.nounTails, &random)
    let triples = pairs.prefix(500).map { $0 + random.pick(Morphemes.nounSuffixes) }
    let quadruples = (0..<600).map { _ in
      random.pick(Morphemes.nouns.filter { $0.count == 2 }) + random.pick(Morphemes.nouns)
    }
    let rare = shuffle(pairs + triples + quadruples.filter { $0.count == 4 }, &random)
    return Vocabulary(distinct(Morphemes.nouns + rare))
  }()

  /// Some 1,100 words of two characters.
  static let verbs: Vocabulary = {
    var random = Random(stream: "verbs", 0)
    let pairs = combine(Morphemes.verbHeads, Morphemes.verbTails, &random)
    return Vocabulary(distinct(Morphemes.verbs + pairs))
  }()

  private static func combine(
    _ heads: [String], _ tails: [String], _ random: inout Random
  ) -> [String] {
    let pairs = heads.flatMap { head in
      tails.compactMap { tail in head == tail ? nil : head + tail }
    }
    return shuffle(pairs, &random)
  }

  private static func shuffle(_ words: [String], _ random: inout Random) -> [String] {
    var words = words
    for index in stride(from: words.count - 1, to: 0, by: -1) {
      words.swapAt(index, random.number(0...index))
    }
    return words
  }

  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
