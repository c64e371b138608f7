/// 发文字号: `机关代字〔2024〕5号`, the form of GB/T 9704 for official documents.
package struct DocumentNumber: Hashable, Sendable {
  package let issuer: String
  /// Four digits.
  package let year: String
  /// Digits without zeros in front.
  package let serial: String

  package var text: String { "\(issuer)〔\(year)〕\(serial)号" }

  /// nil where the text is not of the form.
  package init?(parsing text: String) {
    guard let number = DocumentNumber(correcting: text), number.text == text else { return nil }
    self = number
  }

  /// Reads what is meant by `[2024]`, `(2024)`, `【2024】`, `第5号`, `05号`, blanks and full-width
  /// digits; nil where that cannot be told.
  package init?(correcting text: String) {
    let written = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let plain = written.map(plainForm)
    guard let open = plain.lastIndex(of: "〔"), plain.last == "号",
      let close = plain[open...].firstIndex(of: "〕")
    else { return nil }
    issuer = DocumentNumber.text(written.prefix(open))
    year = DocumentNumber.text(plain[open..<close].dropFirst())
    var digits = plain[close...].dropFirst().dropLast()
    if digits.first == "第" { digits.removeFirst() }
    while digits.first == "0" { digits.removeFirst() }
    serial = DocumentNumber.text(digits)
    let holdsNumber = plain.prefix(open).contains { $0.properties.numericType == .decimal }
    guard !issuer.isEmpty, !holdsNumber, year.utf8.count == 4, parseDigits(year[...]) != nil,
      serial.utf8.count <= 6, parseDigits(serial[...]) != nil
    else { return nil }
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

private func plainForm(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "[", "(", "【", "（", "［", "〖", "『", "「": "〔"
  case "]", ")", "】", "）", "］", "〗", "』", "」": "〕"
  case "０"..."９": Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30))
  default: scalar
  }
}
