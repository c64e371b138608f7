/// Whether `name` can only be `other` written carelessly. Of two names that differ in a digit or in
/// a Han character, either may be meant: `…-2023` and `…-2024`, `禾山村` and `禾岭村`.
func isSlipOfPen(_ name: String, for other: String) -> Bool {
  guard numbers(in: name) == numbers(in: other) else { return false }
  let (written, meant) = (bareLetters(of: name), bareLetters(of: other))
  if written == meant { return true }
  guard min(written.count, meant.count) >= shortestCertain else { return false }
  if isDoubled(in: written, of: meant) || isSwapped(written, meant) { return true }
  return isLatin(written) && isLatin(meant) && editDistance(written, meant) == 1
}

/// Shorter ones are a person's name or a word, and others are as short.
private let shortestCertain = 6

/// Without blanks, punctuation, letter case and width.
func bareLetters(of name: String) -> [Unicode.Scalar] {
  halfWidth(name).lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

private func isLatin(_ text: [Unicode.Scalar]) -> Bool { text.allSatisfy(\.isASCII) }

private func numbers(in name: String) -> [[Unicode.Scalar]] {
  halfWidth(name).unicodeScalars.split { !isDigit($0) }.map(Array.init)
}

/// `委员员走基层`: one character stands twice.
private func isDoubled(in written: [Unicode.Scalar], of meant: [Unicode.Scalar]) -> Bool {
  guard written.count == meant.count + 1,
    let place = zip(written, meant + [" "]).enumerated().first(where: { $1.0 != $1.1 })?.offset,
    place > 0, written[place] == written[place - 1]
  else { return false }
  return written[(place + 1)...] == meant[place...]
}

/// Two neighbours changed places.
private func isSwapped(_ written: [Unicode.Scalar], _ meant: [Unicode.Scalar]) -> Bool {
  guard written.count == meant.count else { return false }
  let places = written.indices.filter { written[$0] != meant[$0] }
  return places.count == 2 && places[1] == places[0] + 1
    && written[places[0]] == meant[places[1]] && written[places[1]] == meant[places[0]]
}
