/// The lines of one file that was decoded, found once.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    starts.reserveCapacity(bytes.count / 64)
    let text = bytes.span
    while let end = text.firstIndex(of: UInt8(ascii: "\n"), from: starts[starts.count - 1]) {
      starts.append(end + 1)
    }
    if starts.last == bytes.count { starts.removeLast() }
    self.starts = starts
  }

  var count: Int { starts.count }

  /// Offset after the last byte.
  var end: Int { bytes.count }

  /// Offset of a place in the file; its end for what lies behind it.
  func offset(line number: Int, column: Int) -> Int {
    guard number >= 1, number <= starts.count else { return bytes.count }
    return min(bytes.count, starts[number - 1] + column - 1)
  }

  func range(of offsets: Range<Int>) -> SourceRange {
    let first = index(of: offsets.lowerBound)
    let last = index(of: offsets.upperBound)
    return SourceRange(
      line: first + 1, column: offsets.lowerBound - start(first) + 1,
      endLine: last + 1, endColumn: offsets.upperBound - start(last) + 1)
  }

  private func start(_ index: Int) -> Int { starts.indices.contains(index) ? starts[index] : 0 }

  private func index(of offset: Int) -> Int {
    max(0, starts.partitionPoint { $0 > offset } - 1)
  }

  /// Without its line end; nil where the file has no such line.
  func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard number >= 1, number <= starts.count else { return nil }
    let end = number < starts.count ? starts[number] : bytes.count
    let line = bytes[starts[number - 1]..<end]
    return line.last == UInt8(ascii: "\n") ? line.dropLast() : line
  }
}
