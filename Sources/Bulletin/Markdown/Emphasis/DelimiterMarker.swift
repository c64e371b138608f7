/// Copies a body with marks beside the delimiter runs that cmark would read otherwise than meant:
/// by the amended rule for Chinese, and as plain text between two digits.
///
/// Marks can bring about any answer: both sides punctuation, a run opens and closes; white space and
/// a letter, it opens or closes only; white space on both sides (for `_` letters), it does neither.
/// Almost always one mark does, or none. They stand between two characters that are no white space,
/// so no block begins or ends by them; where the far side is white space to cmark after all (the
/// edge of a cell or a quote), a mark changes nothing.
struct DelimiterMarker {
  private let bytes: [UInt8]
  private let start: Int
  /// Strikethrough is on: runs of `~~` count, and cmark looks through `~` beside other runs.
  private let strikes: Bool
  private var output: [UInt8] = []
  private var copied: Int
  /// Where runs of `*` begin that stand for what is not told.
  private var masks: Set<Int> = []
  /// The runs that are plain text because they are masks, in order.
  private(set) var masked: [Range<Int>] = []

  init(_ body: Body, strikes: Bool) {
    bytes = body.file.bytes
    start = body.offset
    self.strikes = strikes
    copied = start
  }

  /// The body with marks at `markable` places that need them; nil where none does.
  mutating func marked(_ markable: [Int]) -> [UInt8]? {
    findMasks(markable)
    for index in markable {
      switch bytes[index] {
      // cmark 0.29.0.gfm.6 reads freed memory for a footnote `[&#94;…]`, its `^` an entity.
      case bracket: insert(DelimiterMark.space.after, at: index + 1)
      case tilde where !strikes: continue
      default: markRun(at: isEscaped(index) ? index + 1 : index, delimiter: bytes[index])
      }
    }
    guard copied > start else { return nil }
    output.append(contentsOf: bytes[copied...])
    return output
  }

  private mutating func findMasks(_ markable: [Int]) {
    var finder = MaskFinder(bytes, from: start)
    finder.read(
      markable.compactMap { index in
        guard bytes[index] == star else { return nil }
        let first = isEscaped(index) ? index + 1 : index
        return first < bytes.count && bytes[first] == star ? run(at: first) : nil
      })
    masks = finder.masks
  }

  private mutating func insert(_ mark: [UInt8], at index: Int) {
    if output.isEmpty { output.reserveCapacity(bytes.count - start + 256) }
    output.append(contentsOf: bytes[copied..<index])
    output.append(contentsOf: mark)
    copied = index
  }

  /// Whether an odd number of backslashes stands before `index`.
  private func isEscaped(_ index: Int) -> Bool {
    var first = index
    while first > start, bytes[first - 1] == backslash { first -= 1 }
    return (index - first) % 2 == 1
  }

  private mutating func markRun(at first: Int, delimiter: UInt8) {
    guard first < bytes.count, bytes[first] == delimiter else { return }
    let run = run(at: first)
    if isMask(run) { masked.append(run) }
    let placement = placement(of: run)
    if let mark = placement.before { insert(mark.before, at: run.lowerBound) }
    if let mark = placement.after { insert(mark.after, at: run.upperBound) }
  }

  private func run(at first: Int) -> Range<Int> {
    var end = first + 1
    while end < bytes.count, bytes[end] == bytes[first] { end += 1 }
    return first..<end
  }

  // MARK: Placement

  private struct Placement {
    var before: DelimiterMark?
    var after: DelimiterMark?

    /// The simplest ones first.
    static let choices = choices(of: [nil, .punctuation]) + choices(of: [nil, .letter, .space])

    private static func choices(of marks: [DelimiterMark?]) -> [Placement] {
      marks.flatMap { before in marks.map { Placement(before: before, after: $0) } }
    }
  }

  private func placement(of run: Range<Int>) -> Placement {
    let delimiter = bytes[run.lowerBound]
    if delimiter == tilde, run.count != 2 { return Placement() }
    let before = neighbour(before: run)
    let after = neighbour(after: run)
    var wanted =
      isMask(run)
      ? Flanking.none
      : Flanking(before: before.meant, after: after.meant, delimiter: delimiter)
    if isAfterName(run) { wanted.canOpen = false }
    let choice = Placement.choices.first {
      wanted
        == Flanking(
          before: $0.before?.neighbour ?? before.seen, after: $0.after?.neighbour ?? after.seen,
          delimiter: delimiter)
    }
    return choice ?? Placement()
  }

  private func isMask(_ run: Range<Int>) -> Bool {
    masks.contains(run.lowerBound) || isBetweenDigits(run) && !strikesNumber(run)
  }

  /// ~~100~~120 and 100~~120~~: two runs with nothing but a number between them, one of which has no
  /// digit on its other side.
  private func strikesNumber(_ run: Range<Int>) -> Bool {
    guard bytes[run.lowerBound] == tilde, run.count == 2 else { return false }
    var first = run.lowerBound
    while first > start, isNumeral(bytes[first - 1]) { first -= 1 }
    let opens = first - 2 >= start && bytes[(first - 2)..<first].allSatisfy { $0 == tilde }
    if opens, first - 2 == start || !isNumeral(bytes[first - 3]) { return true }
    var end = run.upperBound
    while end < bytes.count, isNumeral(bytes[end]) { end += 1 }
    let closes = end + 2 <= bytes.count && bytes[end..<(end + 2)].allSatisfy { $0 == tilde }
    return closes && (end + 2 == bytes.count || !isNumeral(bytes[end + 2]))
  }

  private func isNumeral(_ byte: UInt8) -> Bool {
    isASCIIDigit(UInt32(byte)) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  /// `*` and `~~` between two digits: 138****1234 and 3~~5名.
  private func isBetweenDigits(_ run: Range<Int>) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return bytes[run.lowerBound] != underscore && run.lowerBound > start
      && run.upperBound < bytes.count && digits.contains(bytes[run.lowerBound - 1])
      && digits.contains(bytes[run.upperBound])
  }

  /// 张*、王* stand for names: after a Han character and before a pause no emphasis begins.
  private func isAfterName(_ run: Range<Int>) -> Bool {
    guard bytes[run.lowerBound] == star, run.lowerBound > start, run.upperBound < bytes.count else {
      return false
    }
    let pause = bytes.span.scalar(at: run.upperBound).value
    return isOneOf(pause, "、，。；：！？）")
      && isHan(bytes.span.scalar(before: run.lowerBound, notBefore: start).value)
  }

  // MARK: Neighbours

  /// The class of a neighbour to cmark, and the one that the author means.
  private struct Reading {
    var seen: Neighbour
    var meant: Neighbour
  }

  private func neighbour(before run: Range<Int>) -> Reading {
    var index = run.lowerBound
    if looksThroughTildes(run) {
      while index > start, bytes[index - 1] == tilde { index -= 1 }
    }
    guard index > start else { return Reading(seen: .space, meant: .space) }
    let (value, first) = bytes.span.scalar(before: index, notBefore: start)
    var reading = Reading(seen: Neighbour(standard: value), meant: meant(value, endingAt: first))
    if run.lowerBound - index == 2 {
      let marks = placement(of: index..<run.lowerBound)
      if let mark = marks.after == nil ? marks.before : .punctuation {
        reading.seen = mark.neighbour
      }
    }
    return reading
  }

  private func neighbour(after run: Range<Int>) -> Reading {
    var index = run.upperBound
    if looksThroughTildes(run) {
      while index < bytes.count, bytes[index] == tilde { index += 1 }
    }
    guard index < bytes.count else { return Reading(seen: .space, meant: .space) }
    let value = bytes.span.scalar(at: index).value
    var reading = Reading(seen: Neighbour(standard: value), meant: Neighbour(amended: value))
    if index - run.upperBound == 2 {
      let marks = placement(of: run.upperBound..<index)
      if let mark = marks.before == nil ? marks.after : .punctuation {
        reading.seen = mark.neighbour
      }
    }
    return reading
  }

  private func looksThroughTildes(_ run: Range<Int>) -> Bool {
    strikes && bytes[run.lowerBound] != tilde
  }

  /// The class of a character together with the variation selector after it.
  private func meant(_ value: UInt32, endingAt first: Int) -> Neighbour {
    if (0xE0100...0xE01EF).contains(value) { return .cjk }
    guard (0xFE00...0xFE0E).contains(value), first > start else {
      return Neighbour(amended: value)
    }
    let base = bytes.span.scalar(before: first, notBefore: start).value
    // The full-width form of a quotation mark.
    if value == 0xFE01, [0x2018, 0x2019, 0x201C, 0x201D].contains(base) { return .cjkPunctuation }
    return Neighbour(amended: base)
  }
}

private let backslash = UInt8(ascii: "\\")
private let star = UInt8(ascii: "*")
private let underscore = UInt8(ascii: "_")
private let tilde = UInt8(ascii: "~")
private let bracket = UInt8(ascii: "[")

func isASCIIPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}
