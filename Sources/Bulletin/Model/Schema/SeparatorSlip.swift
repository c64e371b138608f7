/// Several names that were written as one text: Chinese punctuation, a half-width comma or a blank
/// parts them, or full-width brackets enclose them.
package struct SeparatorSlip: Sendable, Equatable {
  let names: [String]
  /// The names as a list, or what belongs between the brackets that are there.
  let corrected: String
  /// Whether putting `corrected` in the value's place mends the file.
  let isMechanical: Bool
  /// No list may stand there.
  let allowsOne: Bool
  /// A comma or a blank belongs to a name more often than not.
  let isChinese: Bool
}

extension ValueDecoder {
  /// nil where `scalar` is one name without brackets.
  func separatorSlip(in scalar: Scalar) -> SeparatorSlip? {
    let inside = withoutWideBrackets(scalar.text)
    let names = (inside ?? scalar.text[...]).split { character in
      character == "、" || character == "，" || inside != nil && character == ","
    }
    guard names.count > 1 || inside != nil && !names.isEmpty else { return nil }
    return slip(of: names.map(trimmed).filter { !$0.isEmpty }, isChinese: true)
  }

  /// The same, and names between half-width commas or blanks.
  func nameSlip(in scalar: Scalar) -> SeparatorSlip? {
    if let slip = separatorSlip(in: scalar) { return slip }
    let names = scalar.text.split { $0 == "," || $0.isWhitespace }.map(String.init)
    guard names.count > 1, listPosition != .alone else { return nil }
    return slip(of: names, isChinese: false)
  }

  private func slip(of names: [String], isChinese: Bool) -> SeparatorSlip {
    let list = names.joined(separator: ", ")
    return SeparatorSlip(
      names: names, corrected: listPosition == .inFlow ? list : "[\(list)]",
      isMechanical: listPosition != .inBlock, allowsOne: listPosition == .alone,
      isChinese: isChinese)
  }

  private func withoutWideBrackets(_ text: String) -> Substring? {
    for (opener, closer) in [("【", "】"), ("［", "］"), ("〔", "〕")]
    where text.hasPrefix(opener) && text.hasSuffix(closer) {
      let inside = text.dropFirst().dropLast()
      return inside.contains(opener) ? nil : inside
    }
    return nil
  }

  private func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension Diagnostic {
  static func fullWidthSeparator(
    _ slip: SeparatorSlip, isGuess: Bool, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterFullWidth, at: place,
      Message(
        zh: "列表要用英文方括号和逗号，不能用“，”“、”或“【】”，请写成 \(slip.corrected)"
          + (slip.isMechanical ? "" : "，或每项一行"),
        en: "lists take ASCII brackets and commas, no Chinese punctuation; write "
          + slip.corrected),
      fix: slip.isMechanical ? Fix(place.range, slip.corrected, isGuess: isGuess) : nil)
  }

  /// Several known names in one text.
  static func namesInOneText(_ slip: SeparatorSlip, isGuess: Bool, at place: Place) -> Diagnostic {
    if slip.allowsOne { return .onlyOneName(slip, at: place) }
    if slip.isChinese { return .fullWidthSeparator(slip, isGuess: isGuess, at: place) }
    return Diagnostic(
      .frontMatterBadValue, at: place,
      Message(
        zh: "这里有 \(slip.names.count) 个名称，要写成列表：\(slip.corrected)"
          + (slip.isMechanical ? "" : "，或每项一行"),
        en: "these are \(slip.names.count) names; write a list: \(slip.corrected)"),
      fix: slip.isMechanical ? Fix(place.range, slip.corrected, isGuess: isGuess) : nil)
  }

  private static func onlyOneName(_ slip: SeparatorSlip, at place: Place) -> Diagnostic {
    let only = slip.names.count == 1 ? slip.names.first : nil
    return Diagnostic(
      .frontMatterBadValue, at: place,
      Message(
        zh: only == nil
          ? "这里只能写一个名称，却写了 \(slip.names.count) 个；请只留一个" : "名称外面不要加括号",
        en: only == nil
          ? "one name may stand here, not \(slip.names.count); keep one of them"
          : "write the name without brackets"),
      fix: only.map { Fix(place.range, $0) })
  }
}
