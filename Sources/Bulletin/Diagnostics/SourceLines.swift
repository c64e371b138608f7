/// The lines of one file, found once.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    if starts.last == bytes.count { starts.removeLast() }
    self.starts = starts
  }

  var count: Int { starts.count }

  /// Offset after the last byte.
  var end: Int { bytes.count }

  /// Without its line end; nil where the file has no such line.
  func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard number >= 1, number <= starts.count else { return nil }
    let end = number < starts.count ? starts[number] : bytes.count
    let line = bytes[starts[number - 1]..<end]
    guard line.last == UInt8(ascii: "\n") else { return line }
    return line.dropLast().last == UInt8(ascii: "\r") ? line.dropLast(2) : line.dropLast()
  }
}
