/// Where the lines of a stretch of YAML begin: turns offsets of the file into places.
struct LineTable {
  private let firstLine: Int
  private var starts: [Int] = []

  init(firstLine: Int) {
    self.firstLine = firstLine
    starts.reserveCapacity(32)
  }

  /// Lines are added in the order of the file.
  mutating func append(_ start: Int) { starts.append(start) }

  func range(_ offsets: Range<Int>) -> SourceRange {
    let line = index(of: offsets.lowerBound)
    let isOneLine = line + 1 >= starts.count || offsets.upperBound < starts[line + 1]
    let endLine = isOneLine ? line : index(of: offsets.upperBound)
    return SourceRange(
      line: firstLine + line, column: column(of: offsets.lowerBound, in: line),
      endLine: firstLine + endLine, endColumn: column(of: offsets.upperBound, in: endLine))
  }

  private func index(of offset: Int) -> Int {
    max(0, starts.partitionPoint { $0 > offset } - 1)
  }

  /// 1 where there is no line at all.
  private func column(of offset: Int, in line: Int) -> Int {
    line < starts.count ? offset - starts[line] + 1 : 1
  }
}
