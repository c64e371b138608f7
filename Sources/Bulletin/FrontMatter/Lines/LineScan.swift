/// One look at the lines before libyaml: reports the mistakes that can be told from a line and its
/// place, and notes how libyaml is to read the line instead, so that the rest is checked as well.
struct LineScan {
  enum Dialect: Equatable {
    /// Without known keys, every key marks a list item as a record.
    case frontMatter(KnownKeys?)
    case settings(KnownKeys?)
  }

  /// What the lines before leave unfinished.
  enum Open {
    case nothing
    /// Deeper lines are not looked at.
    case skipped(above: Int)
    /// Deeper lines are the text of a `|` or `>`, from the first line's column on.
    case block(above: Int, column: Int?)
    /// Deeper lines go on with an unquoted text; `isKeyed`: the value of a key.
    case plain(above: Int, isKeyed: Bool)
    case flow(FlowState)
    /// Lines up to `end` are the value of the key above them, without the blanks before them.
    case unindented(end: Int)
    /// Lines that are no entries, reported once.
    case junk
  }

  let source: SourceFile
  let range: Range<Int>
  let ahead: LinesAhead
  private(set) var lines: LineTable
  private(set) var findings: [Diagnostic] = []
  private(set) var repairs: [Repair] = []
  var items = ScannedItems()
  var open = Open.nothing
  /// The column of the key or dash whose value is to come on the next lines.
  var pendingColumn: Int?
  /// The column of the top-level keys, once one is met.
  var margin: Int?
  var levels = LevelStack()
  var owners: KeyOwners
  /// Full-width signs of the current value that are to be read as others.
  var wideSigns: [Repair] = []
  private var conflict = ConflictScan()
  /// White space before the current line's text that is to be reported once its column is known.
  var strayIndent: Indent?
  var line: YAMLLine

  /// `marker`: lines between that are read as nothing.
  init(
    _ source: SourceFile, _ range: Range<Int>, firstLine: Int, dialect: Dialect,
    without marker: Range<Int>? = nil
  ) {
    self.source = source
    self.range = range
    ahead = LinesAhead(source: source, range: range)
    owners = KeyOwners(source, dialect)
    lines = LineTable(firstLine: firstLine)
    line = YAMLLine(source.bytes, range.lowerBound, range.lowerBound)
    if let marker { repairs.append(Repair(marker, "")) }
    scan()
  }

  private mutating func scan() {
    var start = range.lowerBound
    while start < range.upperBound {
      lines.append(start)
      line = YAMLLine(source.bytes, start, endOfLine(from: start))
      if !scanConflict() { scanLine() }
      start = line.end + 1
    }
    if case .flow(let flow) = open { reportUnclosed(flow) }
  }

  /// Keeps from libyaml the characters it refuses or takes for line ends: what they mean to an
  /// editor is another check's concern.
  private mutating func endOfLine(from start: Int) -> Int {
    let bytes = source.bytes
    var at = start
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\n") { return at }
      at += 1
      guard YAMLLine.mayBeHostile(byte) else { continue }
      let line = YAMLLine(bytes, at - 1, range.upperBound)
      guard let hostile = line.hostileCharacter else { continue }
      repair(hostile.range, hostile.isLineEnd ? " " : "")
      at = hostile.range.upperBound
    }
    return at
  }

  /// Reports a conflict once and keeps its first side; true where the line is no content.
  private mutating func scanConflict() -> Bool {
    guard let reading = conflict.read(line) else { return false }
    repair(line.start..<line.end, "")
    if reading == .unexpected { report(.conflict(place(line.rest(from: line.start)))) }
    return true
  }

  func place(_ range: Range<Int>) -> Place { source.place(lines.range(range)) }

  func fix(_ range: Range<Int>, _ replacement: String) -> Fix {
    Fix(lines.range(range), replacement)
  }

  mutating func report(_ finding: Diagnostic) { findings.append(finding) }

  mutating func repair(_ range: Range<Int>, _ text: String) { repairs.append(Repair(range, text)) }

  mutating func repairs(_ more: [Repair]) { repairs += more }

  var unreadableKeys: Set<String> {
    Set(items.droppedKeys.map { String(decoding: source.bytes[$0], as: UTF8.self) })
  }

  /// The text for libyaml.
  var repairedText: RepairedText {
    let dropped = items.dropped(upTo: range.upperBound).map { Repair($0, "") }
    return RepairedText(source.bytes, range, repairs + dropped)
  }
}
