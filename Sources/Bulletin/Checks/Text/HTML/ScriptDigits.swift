/// Digits and signs set above or below the line, as characters of their own; nil where one has no
/// such form. Letters have none that every reader's font shows.
func scriptText(_ words: some Collection<UInt8>, isRaised: Bool) -> String? {
  var result = String.UnicodeScalarView()
  for scalar in String(decoding: words, as: UTF8.self).unicodeScalars where !isBlank(scalar.value) {
    guard let script = script(of: scalar.value, isRaised: isRaised) else { return nil }
    result.append(script)
  }
  return result.isEmpty ? nil : String(result)
}

private func script(of value: UInt32, isRaised: Bool) -> Unicode.Scalar? {
  let place =
    digitValue(value).map { Int($0) } ?? signs.firstIndex { isOneOf(value, $0) }.map { 10 + $0 }
  return place.map { (isRaised ? raised : lowered)[$0] }
}

private let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾".unicodeScalars)
private let lowered = Array("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎".unicodeScalars)
/// What those behind the digits stand for.
private let signs = ["+＋", "-−–－﹣", "=＝", "(（", ")）"]
