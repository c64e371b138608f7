// `markdown/mistyped`: `[^1]` and `[办法][b]` that nothing defines are printed as they are.

/// A footnote mark or a reference that cmark left in the text.
private struct UndefinedMark {
  /// Lower case, without brackets and `^`.
  let label: String
  let isNote: Bool
  let isHalfWidth: Bool
  /// Where it stands in the text.
  let range: Range<Int>
  let block: ReadableText.Block
}

struct NoteRule {
  /// Footnote marks and references that nothing defines.
  private var undefined: [UndefinedMark] = []
  /// Labels of footnotes that are mistyped themselves.
  private var explained: Set<String> = []

  // MARK: Notes

  /// Reads a footnote mark at a `[`, `［` or `【`.
  mutating func readMark(_ index: Int, length: Int, _ text: inout TextReading) {
    guard text.origin.isBody, index >= text.literal.end, text.isWritten(index, length: length)
    else { return }
    let sign = text.character(index + length)
    guard sign.value == UInt32(UInt8(ascii: "^")) || sign.value == 0xFF3E else { return }
    let start = index + length + sign.length
    guard let end = text.labelEnd(start), end > start else { return }
    let whole = index..<(end + text.character(end).length)
    // [^a-z]* is a pattern.
    guard !isOneOf(text.after(whole.upperBound), "+*?{") else { return }
    text.literal.end = whole.upperBound
    if readNoteColon(whole, label: start..<end, &text) { return }
    add(whole, label: start..<end, isNote: true, text)
  }

  fileprivate static var labelLimit: Int { 64 }

  /// `[^1]：` and `［^1］: ` where a footnote should begin.
  private mutating func readNoteColon(
    _ mark: Range<Int>, label: Range<Int>, _ text: inout TextReading
  ) -> Bool {
    let colon = text.after(mark.upperBound)
    guard mark.lowerBound == text.block.range.lowerBound, text.block.kind == .paragraph,
      colon == 0xFF1A || colon == UInt32(UInt8(ascii: ":"))
    else { return false }
    explained.insert(text.string(label))
    let end = text.blanksEnd(mark.upperBound + text.character(mark.upperBound).length)
    let isOnlyColon = mark.count == label.count + 3
    text.report(
      .markdownMistyped, at: (isOnlyColon ? mark.upperBound : mark.lowerBound)..<end, .noteColon,
      replacement: isOnlyColon ? ": " : "[^\(text.string(label))]: ")
    return true
  }

  private mutating func add(
    _ range: Range<Int>, label: Range<Int>, isNote: Bool, _ text: TextReading
  ) {
    let isHalfWidth = range.count == label.count + 3 || !isNote
    undefined.append(
      UndefinedMark(
        label: text.string(label).lowercased(), isNote: isNote, isHalfWidth: isHalfWidth,
        range: range, block: text.block))
  }

  // MARK: References

  /// Reads on at a `]` that no slip of a link explains.
  mutating func readUnknownEnd(_ index: Int, _ text: inout TextReading) {
    switch text.after(index + 1) {
    case UInt32(UInt8(ascii: "(")):
      text.addResidue(.link, at: index..<(index + 2))
      text.literal.end = text.roundEnd(index + 2)
    case UInt32(UInt8(ascii: "[")) where text.isWritten(index + 1): readReference(index, &text)
    default: break
    }
  }

  /// `[办法][b]`, but neither `a[i][j]` nor `[1][2]`.
  private mutating func readReference(_ index: Int, _ text: inout TextReading) {
    guard text.origin.isBody, text.after(index + 2) != UInt32(UInt8(ascii: "^")) else { return }
    var start = index
    while start > text.block.range.lowerBound, index - start < destinationLimit,
      text.bytes[start - 1] != UInt8(ascii: "["), text.bytes[start - 1] != UInt8(ascii: "]")
    { start -= 1 }
    let words = start..<index
    guard text.before(start) == UInt32(UInt8(ascii: "[")), text.isWritten(start - 1),
      !isIndexed(text.before(start - 1)), !text.isNumber(words)
    else { return }
    var end = index + 2
    while end < text.block.range.upperBound, end - index < destinationLimit,
      text.bytes[end] != UInt8(ascii: "]"), text.bytes[end] != UInt8(ascii: "[")
    { end += 1 }
    guard text.after(end) == UInt32(UInt8(ascii: "]")) else { return }
    text.literal.end = end + 1
    let label = (index + 2)..<end
    add((start - 1)..<(end + 1), label: label.isEmpty ? words : label, isNote: false, text)
  }

  private func isIndexed(_ value: UInt32) -> Bool {
    isASCIILetter(value) || isASCIIDigit(value) || isOneOf(value, "])")
  }

  // MARK: The findings

  /// Definitions of the file that swallow their words, and marks that nothing defines.
  mutating func finishText(_ text: inout TextReading) {
    let definitions = Definitions(in: text.origin.source.bytes)
    explained.formUnion(definitions.all.filter(\.isWords).map(\.name))
    reportUndefined(Set(definitions.all.filter(\.isNote).map(\.name)), &text)
    let marks = Set(undefined.map(\.label))
    for definition in definitions.all {
      guard let message = definitions.fault(of: definition, besides: marks) else { continue }
      text.report(.markdownMistyped, inSource: definition.mark, message)
    }
  }

  /// Once for each label; `defined` are the labels of the file's footnotes.
  private func reportUndefined(_ defined: Set<String>, _ text: inout TextReading) {
    var reported = explained
    for mark in undefined {
      let isDefined = mark.isNote && !mark.isHalfWidth && defined.contains(mark.label)
      guard isDefined || reported.insert(mark.label).inserted else { continue }
      text.report(mark, isDefined: isDefined)
    }
  }
}

extension TextReading {
  /// The bracket that closes a label without blanks and marks.
  fileprivate func labelEnd(_ start: Int) -> Int? {
    var end = start
    while end - start < NoteRule.labelLimit {
      let (value, length) = character(end)
      if value == 0x5D || value == 0xFF3D || value == 0x3011 { return end }
      guard isHan(value) || isASCIILetter(value) || isASCIIDigit(value) || isOneOf(value, "-_")
      else { return nil }
      end += length
    }
    return nil
  }

  /// Where the bracket opened before `start` is closed; `start` where it is not.
  fileprivate func roundEnd(_ start: Int) -> Int {
    guard let end = firstPlace(of: "()\n", from: start, within: destinationLimit),
      after(end) == UInt32(UInt8(ascii: ")"))
    else { return start }
    return end + 1
  }

  fileprivate func isNumber(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { isASCIIDigit(UInt32($0)) }
  }

  fileprivate mutating func report(_ mark: UndefinedMark, isDefined: Bool) {
    let correction = Correction(
      range: mark.range, replacement: isDefined ? "[^\(mark.label)]" : nil)
    let message: Message =
      isDefined
      ? .noteBrackets : mark.isNote ? .unknownNote(mark.label) : .unknownReference(mark.label)
    report(
      .markdownMistyped, inSource: readable.source(of: mark.range), message,
      fix: isDefined ? fix([correction], in: mark.block) : nil)
  }
}

extension Message {
  fileprivate static let noteColon = Message(
    zh: "注释要用半角的括号和冒号，如“[^1]: 说明”；现在这一行会照样印出来",
    en:
      "a footnote is ‘[^1]: words’, with half-width brackets and colon; this line is printed as it is"
  )
  fileprivate static let noteBrackets = Message(
    zh: "注释的序号要用半角括号，如“[^1]”；现在会照样印出来",
    en: "the mark of a footnote is ‘[^1]’, with half-width brackets; this is printed as it is")

  fileprivate static func unknownNote(_ label: String) -> Message {
    Message(
      zh: "文中没有“[^\(label)]: 说明”这一行，这里会照样印出“[^\(label)]”；请补上注释，或删去这个序号",
      en:
        "no line ‘[^\(label)]: words’ explains this mark, and it is printed as it is; add the note or "
        + "delete the mark")
  }

  fileprivate static func unknownReference(_ label: String) -> Message {
    Message(
      zh: "文中没有“[\(label)]: 网址”这一行，这里会照样印出来；链接写成“[名称](网址)”",
      en: "no line ‘[\(label)]: address’ defines this link, and it is printed as it is; "
        + "write [words](address)")
  }
}
