/// One line of a paragraph as its author typed it.
struct TextLine {
  let bytes: [UInt8]
  /// All of it, its line end left out.
  let range: Range<Int>
  /// Blanks of any width before its words.
  let indent: Range<Int>
  /// What stands between the blanks around it.
  let words: Range<Int>
  /// The line end before it prints no line end.
  let runsOn: Bool

  init(_ bytes: [UInt8], _ line: Range<Int>, runsOn: Bool) {
    self.bytes = bytes
    range = line
    self.runsOn = runsOn
    let first = line.lowerBound + bytes.span.extracting(line).leadingBlanks
    var last = line.upperBound
    while last > first, case let end = bytes.span.scalar(before: last, notBefore: first),
      isBlank(end.value) || end.value == UInt32(UInt8(ascii: "\\"))
    { last = end.start }
    indent = line.lowerBound..<first
    words = first..<last
  }

  /// The character at `index`; 0 at the end of the line.
  func character(_ index: Int) -> (value: UInt32, length: Int) {
    guard index >= words.lowerBound, index < words.upperBound else { return (0, 0) }
    return bytes.span.scalar(at: index)
  }

  func value(_ index: Int) -> UInt32 { character(index).value }

  /// Where the first character from `index` on stands that is no blank.
  func skipBlanks(_ index: Int) -> Int {
    var end = index
    while isBlank(value(end)), end < words.upperBound { end += character(end).length }
    return end
  }

  var lastValue: UInt32 {
    guard !words.isEmpty else { return 0 }
    return bytes.span.scalar(before: words.upperBound, notBefore: words.lowerBound).value
  }

  /// Ends with a mark after which a new line may begin on purpose.
  var endsSentence: Bool {
    var end = words.upperBound
    while end > words.lowerBound,
      case let last = bytes.span.scalar(before: end, notBefore: words.lowerBound),
      isChineseClosing(last.value) || last.value == UInt32(UInt8(ascii: "*"))
    { end = last.start }
    guard end > words.lowerBound else { return false }
    let last = bytes.span.scalar(before: end, notBefore: words.lowerBound).value
    return isOneOf(last, "。！？；：…;:!?")
  }

  /// Two full-width blanks or more.
  var isIndentedWide: Bool {
    var count = 0
    var index = indent.lowerBound
    while index < indent.upperBound {
      let (value, length) = bytes.span.scalar(at: index)
      if value == 0x3000 { count += 1 }
      index += length
    }
    return count > 1
  }

  /// Two blanks or a tab.
  var isIndented: Bool {
    indent.count > 1 || !indent.isEmpty && bytes[indent].first == 0x09
  }
}

extension ColumnLine {
  init(_ line: TextLine) { self.init(line.bytes.span.extracting(line.words)) }
}
