/// The keys above what is being read, outermost first, and what the schema says of them.
struct KeyOwners {
  private let source: SourceFile
  private let dialect: LineScan.Dialect
  private var keys: [(key: Range<Int>, column: Int)] = []

  init(_ source: SourceFile, _ dialect: LineScan.Dialect) {
    self.source = source
    self.dialect = dialect
  }

  mutating func enter(_ key: Range<Int>, column: Int) {
    leave(above: column - 1)
    keys.append((key, column))
  }

  /// What stands in `column` is not of the keys further right.
  mutating func leave(above column: Int) {
    while let last = keys.last, last.column > column { keys.removeLast() }
  }

  /// Whether the value being read is a text; nil where that is not known.
  var readsText: Bool? { keys.last.flatMap { known?.isText(text($0.key)) } }

  /// Whether what stands in `column` is the value of a key that takes a list.
  func takesList(at column: Int = .max) -> Bool {
    guard case .frontMatter(let known?) = dialect else { return false }
    return keys.last { $0.column <= column }.map { known.ofLists.contains(text($0.key)) } ?? false
  }

  func isKnown(_ name: String) -> Bool { known?.isText(name) != nil }

  /// The one key that `name` is a slip of.
  func likelyKey(_ name: String) -> String? {
    guard let known else { return nil }
    let key = nearest(to: name, among: known.ofText.union(known.ofOther).sorted())
    return key.flatMap { $0.isOnly && $0.isClose ? $0.name : nil }
  }

  /// Whether a text `姓名：张三` that could stand as it is must be meant as a key with a value.
  func isRecordKey(_ key: YAMLKey) -> Bool {
    guard case .frontMatter(let known?) = dialect else { return key.colon == .fullWidth }
    return known.inRecords.contains(text(key.name))
  }

  /// In the settings a note may stand after a list that is closed: nothing is lost there.
  func allowsNote(after last: Int) -> Bool {
    let byte = source.bytes[last]
    guard case .settings = dialect else { return false }
    return byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  private var known: KnownKeys? {
    switch dialect {
    case .frontMatter(let keys), .settings(let keys): keys
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }
}
