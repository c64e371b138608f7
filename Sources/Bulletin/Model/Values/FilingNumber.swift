/// The numbers that a site in China prints in its footer.
enum FilingNumber: CaseIterable {
  case icp, publicSecurity, siteCode

  /// Whether `text` is written as the register writes it.
  func matches(_ text: String) -> Bool {
    switch self {
    case .icp: isICP(text)
    case .publicSecurity: isPublicSecurity(text)
    case .siteCode: text.utf8.count == 10 && isDigits(text[...])
    }
  }

  /// `text` without full-width characters, small letters and needless blanks; nil where that does
  /// not make it right.
  func corrected(_ text: String) -> String? {
    let plain = String(halfWidth(text).uppercased().filter { !$0.isWhitespace })
    return matches(plain) ? plain : nil
  }

  /// `某ICP备12345678号`, `某ICP备2021012345号-1`
  private func isICP(_ text: String) -> Bool {
    guard var rest = afterProvince(text, then: "ICP备") else { return false }
    if let dash = rest.lastIndex(of: "-") {
      let site = rest[dash...].dropFirst()
      guard isDigits(site), site.utf8.count <= 4 else { return false }
      rest = rest[..<dash]
    }
    let digits = rest.dropLast()
    return rest.last == "号" && isDigits(digits) && [8, 10].contains(digits.utf8.count)
  }

  /// `某公网安备 51190202000123号`, also without the blank.
  private func isPublicSecurity(_ text: String) -> Bool {
    guard var rest = afterProvince(text, then: "公网安备") else { return false }
    if rest.first == " " { rest.removeFirst() }
    let digits = rest.dropLast()
    return rest.last == "号" && isDigits(digits) && digits.utf8.count == 14
  }

  /// What follows one Han character, the short name of a province, and `words`.
  private func afterProvince(_ text: String, then words: String) -> Substring? {
    guard let province = text.unicodeScalars.first, province.properties.isIdeographic else {
      return nil
    }
    let rest = text.dropFirst()
    return rest.hasPrefix(words) ? rest.dropFirst(words.count) : nil
  }

  private func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
