/// A language tag of RFC 5646, as HTML takes it: `zh-Hans-CN`.
///
/// Checks the order and form of language, script, region and variants; no registry is consulted
/// but for `cn`, the country that is often written in place of the language.
func isLanguageTag(_ text: String) -> Bool {
  var parts = text.split(separator: "-", omittingEmptySubsequences: false)[...]
  guard let language = parts.popFirst(), (2...3).contains(language.utf8.count),
    isAlphabetic(language),
    language.lowercased() != "cn"
  else { return false }
  for form in [isScript, isRegion] {
    if let part = parts.first, form(part) { parts.removeFirst() }
  }
  return parts.allSatisfy(isVariant)
}

/// `zh_CN` of `zh-Hans-CN`; nil where the tag names no country.
func openGraphLocale(ofLanguage tag: String) -> String? {
  let parts = tag.split(separator: "-")
  let country = parts.dropFirst().first { $0.utf8.count == 2 && isAlphabetic($0) }
  guard let language = parts.first, let country else { return nil }
  return "\(language)_\(country)"
}

private func isScript(_ part: Substring) -> Bool { part.utf8.count == 4 && isAlphabetic(part) }

private func isRegion(_ part: Substring) -> Bool {
  part.utf8.count == 2 && isAlphabetic(part) || part.utf8.count == 3 && parseDigits(part) != nil
}

private func isVariant(_ part: Substring) -> Bool {
  let isAlphanumeric = part.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
  return isAlphanumeric
    && ((5...8).contains(part.utf8.count)
      || part.utf8.count == 4 && part.utf8.first.map(isLetter) == false)
}

private func isAlphabetic(_ part: Substring) -> Bool { part.utf8.allSatisfy(isLetter) }

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
