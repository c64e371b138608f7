/// A closed set of values, each with its Chinese label; either may be written.
package protocol Enumeration: FieldValue, RawRepresentable<String>, CaseIterable, Hashable {
  var label: String { get }
}

extension Enumeration {
  package static var shape: FieldShape {
    .choice(allCases.map { (value: $0.rawValue, label: $0.label) })
  }
  package var written: WrittenValue? { .choice(rawValue, label: label) }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Self? {
    guard let scalar = decoder.scalar(node) else { return nil }
    if let value = parse(scalar.text) { return value }
    let corrected = halfWidth(scalar.text)
    if corrected != scalar.text, parse(corrected) != nil {
      decoder.reportFullWidth(scalar, corrected: corrected)
    } else if let slip = SeparatorSlip(scalar.text, at: decoder.listPosition, isName: isValue),
      slip.names.contains(where: isValue)
    {
      if slip.allowsOne {
        decoder.reportBadValue(scalar, expected: onlyOne)
      } else {
        let isGuess = !slip.names.allSatisfy(isValue)
        decoder.log.report(
          .fullWidthSeparator(slip, isGuess: isGuess, at: decoder.place(scalar.range)))
      }
    } else {
      let names = allCases.flatMap { [$0.rawValue, $0.label] }
      decoder.reportBadValue(scalar, expected: allowed, among: names)
    }
    return nil
  }

  private static func parse(_ text: String) -> Self? {
    Self(rawValue: text) ?? allCases.first { $0.label == text }
  }

  private static func isValue(_ text: String) -> Bool { parse(text) != nil }

  private static var onlyOne: Message {
    Message(zh: "只能写一个值。" + allowed.zh, en: "one value only; " + allowed.en)
  }

  private static var allowed: Message {
    Message(
      zh: "可选的值：" + allCases.map { "\($0.label)（\($0.rawValue)）" }.joined(separator: "、"),
      en: "allowed values: " + allCases.map(\.rawValue).joined(separator: ", "))
  }
}
