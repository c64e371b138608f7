/// One line of YAML without its line end. Offsets are of the file; past either end there is nil.
struct YAMLLine {
  let start: Int
  let end: Int
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    self.bytes = bytes
    self.start = start
    self.end = end
  }

  subscript(offset: Int) -> UInt8? { offset < end && offset >= 0 ? bytes[offset] : nil }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The same with `repairs`, in order, applied.
  func text(_ range: Range<Int>, with repairs: [Repair]) -> String {
    var text = ""
    var position = range.lowerBound
    for repair in repairs {
      text += self.text(position..<repair.range.lowerBound)
      text += String(decoding: repair.text, as: UTF8.self)
      position = repair.range.upperBound
    }
    return text + self.text(position..<range.upperBound)
  }

  func isBlank(at offset: Int) -> Bool {
    self[offset] == UInt8(ascii: " ") || self[offset] == UInt8(ascii: "\t")
  }

  func isBlankOrEnd(at offset: Int) -> Bool { offset >= end || isBlank(at: offset) }

  func isFullWidthSpace(at offset: Int) -> Bool {
    offset + 2 < end && bytes[offset] == 0xE3 && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x80
  }

  /// The bytes of a full-width, no-break, thin or other space that is none to YAML; 0 for what is no
  /// such space.
  func foreignSpaceLength(at offset: Int) -> Int {
    switch (self[offset] ?? 0, self[offset + 1] ?? 0, self[offset + 2] ?? 0) {
    case (0xC2, 0xA0, _): 2
    case (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): 3
    default: 0
    }
  }

  func isFullWidthColon(at offset: Int) -> Bool {
    offset + 2 < end && bytes[offset] == 0xEF && bytes[offset + 1] == 0xBC
      && bytes[offset + 2] == 0x9A
  }

  func isHan(at offset: Int) -> Bool {
    guard offset >= 0, offset + 2 < end else { return false }
    let lead = bytes[offset]
    return lead >= 0xE4 && lead <= 0xE9 || lead == 0xE3 && bytes[offset + 1] >= 0x90
  }

  /// Whether a hostile character may begin with `byte`.
  static func mayBeHostile(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEE, 0xEF: true
    default: false
    }
  }

  /// At the start: a control character, U+FFFE, U+FFFF, what nobody sees, such as a soft hyphen,
  /// zero-width and direction signs, U+FEFF and characters for private use, or what libyaml, unlike
  /// everyone else, takes for a line end: U+0085, U+2028, U+2029.
  var hostileCharacter: (range: Range<Int>, isLineEnd: Bool)? {
    switch (self[start] ?? 0, self[start + 1] ?? 0, self[start + 2] ?? 0) {
    case (UInt8(ascii: "\t"), _, _): nil
    case (0..<0x20, _, _), (0x7F, _, _): (start..<start + 1, false)
    case (0xC2, 0xAD, _): (start..<start + 2, false)
    case (0xE2, 0x80, 0x8B...0x8C), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE),
      (0xE2, 0x81, 0xA0), (0xE2, 0x81, 0xA6...0xA9), (0xEE, 0x80..., _), (0xEF, 0x80...0xA3, _):
      (start..<start + 3, false)
    case (0xC2, 0x80..<0xA0, _): (start..<start + 2, self[start + 1] == 0x85)
    case (0xE2, 0x80, 0xA8...0xA9): (start..<start + 3, true)
    case (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBE...0xBF): (start..<start + 3, false)
    default: nil
    }
  }

  func skipBlanks(from offset: Int) -> Int {
    var at = offset
    while isBlank(at: at) { at += 1 }
    return at
  }

  /// Past spaces, tabs and those that are none to YAML.
  func skipAnySpace(from offset: Int) -> Int {
    var at = offset
    while true {
      let length = isBlank(at: at) ? 1 : foreignSpaceLength(at: at)
      guard length > 0 else { return at }
      at += length
    }
  }

  /// The stretch from `offset` to the last byte that is not blank.
  func rest(from offset: Int) -> Range<Int> {
    var last = end
    while last > offset, isBlank(at: last - 1) { last -= 1 }
    return offset..<last
  }

  /// `[甲, 乙]`, also where it goes on in the next line; not the links `[甲](…)` and `[甲][乙]`.
  func isList(_ value: Range<Int>) -> Bool {
    guard self[value.lowerBound] == UInt8(ascii: "[") else { return false }
    var last: Int?
    for at in value where bytes[at] == UInt8(ascii: "]") {
      if self[at + 1] == UInt8(ascii: "[") { return false }
      last = at
    }
    return last.map { $0 == value.upperBound - 1 } ?? true
  }

  /// A `#` after a blank: what follows is a comment.
  func comment(from offset: Int) -> Int? {
    var at = offset
    while at < end {
      if bytes[at] == UInt8(ascii: "#"), at > start, isBlank(at: at - 1) { return at }
      at += 1
    }
    return nil
  }

  func characterEnd(after offset: Int) -> Int {
    var at = offset + 1
    while let byte = self[at], byte & 0xC0 == 0x80 { at += 1 }
    return at
  }

  /// A `-` with white space of any kind or nothing after it.
  func isDash(at offset: Int) -> Bool {
    self[offset] == UInt8(ascii: "-")
      && (isBlankOrEnd(at: offset + 1) || foreignSpaceLength(at: offset + 1) > 0)
  }

  /// `---` or `...` alone or before a blank, at the start of the line.
  var isDocumentMarker: Bool {
    guard let first = self[start], first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else {
      return false
    }
    return self[start + 1] == first && self[start + 2] == first && isBlankOrEnd(at: start + 3)
  }
}

/// The white space a line begins with.
struct Indent {
  /// Ordinary spaces before anything else.
  var spaces = 0
  /// The column an editor sees: tabs and full-width spaces count two.
  var width = 0
  /// The first tab or space that is none to YAML.
  var stray: Int?
  var hasFullWidthSpace = false
  var hasTab = false
  /// The first byte that is not white space.
  var end: Int

  init(of line: YAMLLine) {
    end = line.start
    while line[end] == UInt8(ascii: " ") { end += 1 }
    spaces = end - line.start
    width = spaces
    while true {
      let isFullWidth = line.isFullWidthSpace(at: end)
      let length = line.isBlank(at: end) ? 1 : line.foreignSpaceLength(at: end)
      guard length > 0 else { return }
      let isTab = line[end] == UInt8(ascii: "\t")
      if line[end] != UInt8(ascii: " "), stray == nil { stray = end }
      if isFullWidth { hasFullWidthSpace = true }
      if isTab { hasTab = true }
      width += isTab || isFullWidth ? 2 : 1
      end += length
    }
  }
}
