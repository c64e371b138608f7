// `markdown/residue`: HTML in a text of the front matter is printed as it is.

extension TextReading {
  /// `&nbsp;` at its `;`; returns whether it is one.
  mutating func readEntity(endingAt end: Int) -> Bool {
    guard !origin.isBody, let start = entityStart(before: end) else { return false }
    let whole = start..<(end + 1)
    let isBlank = TextReading.blankEntities.contains(string(whole).lowercased())
    let signs = bytes[block.range].count { "&<".utf8.contains($0) }
    addResidue(.html, at: whole, removing: isBlank && signs == 1 ? [whole] : [])
    return true
  }

  private func entityStart(before end: Int) -> Int? {
    var start = end
    while start > block.range.lowerBound, end - start < 10 {
      start -= 1
      let byte = bytes[start]
      if byte == UInt8(ascii: "&") { return end - start > 2 ? start : nil }
      guard isWordCharacter(UInt32(byte)) || byte == UInt8(ascii: "#") else { return nil }
    }
    return nil
  }

  private static let blankEntities: Set<String> = [
    "&nbsp;", "&emsp;", "&ensp;", "&#160;", "&#12288;", "&#x3000;", "&thinsp;", "&zwnj;",
  ]

  /// `<br>` or `<b class="x">` at its `<`.
  mutating func readFieldTag(_ index: Int) {
    var end = index + 1
    if after(end) == UInt32(UInt8(ascii: "/")) { end += 1 }
    let name = end
    while isASCIILetter(after(end)) || isASCIIDigit(after(end)) { end += 1 }
    guard end > name, end - name <= 10 else { return }
    if case .unknown = HTMLElement(named: string(name..<end).lowercased()) { return }
    while end < block.range.upperBound, end - index < 400, bytes[end] != UInt8(ascii: ">") {
      end += 1
    }
    guard after(end) == UInt32(UInt8(ascii: ">")) else { return }
    addResidue(.html, at: index..<(end + 1))
  }
}
