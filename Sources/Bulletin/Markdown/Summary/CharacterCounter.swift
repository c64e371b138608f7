/// Counts 字数 as text is printed: wide characters one each, a word or number in other letters one.
struct CharacterCounter {
  private(set) var count = 0
  /// The last character printed in this block is wide.
  private(set) var endsWide = false
  private var isInWord = false

  /// A block or a line of it ends here, and with it a word.
  mutating func endLine() {
    isInWord = false
    endsWide = false
  }

  mutating func add(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      let lead = text[index]
      if lead < 0x80 {
        addASCII(lead)
        index += 1
      } else if isSurelyWide(lead, next: index + 1 < text.count ? text[index + 1] : 0) {
        addWide()
        index += 3
      } else {
        let (value, length) = text.scalar(at: index)
        index += length
        addOther(value, next: index < text.count ? text[index] : 0)
      }
    }
  }

  /// U+4000 to U+9FFF and the full-width forms, by their first two bytes.
  private func isSurelyWide(_ lead: UInt8, next: UInt8) -> Bool {
    (lead >= 0xE4 && lead <= 0xE9) || (lead == 0xEF && (next == 0xBC || next == 0xBD))
  }

  private mutating func addASCII(_ byte: UInt8) {
    endsWide = false
    if byte <= 0x20 {
      isInWord = false
    } else if isASCIIAlphanumeric(byte) {
      addWordCharacter()
    }
  }

  private mutating func addOther(_ value: UInt32, next: UInt8) {
    if isVariationSelector(value) { return }
    if value == 0x3000 { return endSpace(wide: true) }
    if value == 0x2019, isInWord, isASCIIAlphanumeric(next) { return }
    if isWide(value) { return addWide() }
    endsWide = false
    guard let properties = Unicode.Scalar(value)?.properties else { return }
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: endSpace(wide: false)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      addWordCharacter()
    default: break
    }
  }

  private mutating func addWide() {
    count += 1
    isInWord = false
    endsWide = true
  }

  private mutating func addWordCharacter() {
    if !isInWord { count += 1 }
    isInWord = true
  }

  private mutating func endSpace(wide: Bool) {
    isInWord = false
    endsWide = wide
  }
}
