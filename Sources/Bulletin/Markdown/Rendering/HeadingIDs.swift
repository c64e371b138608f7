/// The ids of a body's headings: letters, digits and Han text as written, in lower case, with `-`
/// for spaces; punctuation is left out. A second heading of the same words gets `-2`.
///
/// They never hold `_`, so ids with one are free for footnotes and for the page around the body.
struct HeadingIDs {
  private(set) var used: Set<String> = []
  private var copies: [String: Int] = [:]
  private let reserved: Set<String>

  init(reserved: Set<String> = []) { self.reserved = reserved }

  mutating func id(for heading: String) -> String {
    let base = slug(heading)
    var id = base
    while reserved.contains(id) || !used.insert(id).inserted {
      let number = (copies[base] ?? 1) + 1
      copies[base] = number
      id = "\(base)-\(number)"
    }
    return id
  }

  private func slug(_ heading: String) -> String {
    var slug: [UInt8] = []
    var dashIsPending = false
    for scalar in heading.unicodeScalars {
      if isSeparator(scalar) {
        dashIsPending = !slug.isEmpty
      } else if isKept(scalar) {
        if dashIsPending { slug.append(UInt8(ascii: "-")) }
        dashIsPending = false
        append(scalar, to: &slug)
      }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if isHan(scalar) { return false }
    if scalar == "-" || scalar == "_" || scalar == " " { return true }
    return (!scalar.isASCII || scalar.value < 0x20) && scalar.properties.isWhitespace
  }

  private func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if isHan(scalar) { return true }
    if scalar.isASCII { return isASCIIAlphanumeric(UInt8(scalar.value)) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  private func append(_ scalar: Unicode.Scalar, to slug: inout [UInt8]) {
    if isHan(scalar) || ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar) {
      UTF8.encode(scalar, into: { slug.append($0) })
    } else {
      slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The common block, spared the look-up of properties.
  private func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }
}
