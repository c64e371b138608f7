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
  if let digit = digitValue(value) {
    switch (digit, isRaised) {
    case (1, true): return "¹"
    case (2, true): return "²"
    case (3, true): return "³"
    default: return Unicode.Scalar((isRaised ? 0x2070 : 0x2080) + UInt32(digit))
    }
  }
  switch Unicode.Scalar(value) {
  case "+", "＋": return isRaised ? "⁺" : "₊"
  case "-", "−", "–", "－", "﹣": return isRaised ? "⁻" : "₋"
  case "=", "＝": return isRaised ? "⁼" : "₌"
  case "(", "（": return isRaised ? "⁽" : "₍"
  case ")", "）": return isRaised ? "⁾" : "₎"
  default: return nil
  }
}
