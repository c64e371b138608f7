/// A file with trials made, and the way back from its offsets to those of the file before.
struct TriedFile: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where the replacement of each trial stands.
  private(set) var replacements: [Range<Int>] = []
  private let trials: [Trial]

  /// `trials` stand in the order of the file and do not overlap.
  init(_ original: [UInt8], _ trials: [Trial]) {
    self.trials = trials
    var end = 0
    for trial in trials {
      bytes += original[end..<trial.range.lowerBound]
      let start = bytes.count
      bytes += trial.replacement
      replacements.append(start..<bytes.count)
      end = trial.range.upperBound
    }
    bytes += original[end...]
  }

  /// Where what stands at `offset` stood before; all of a replacement stood where its trial begins.
  func original(_ offset: Int) -> Int {
    let index = replacements.partition { $0.lowerBound <= offset } - 1
    guard index >= 0 else { return offset }
    let (replaced, range) = (replacements[index], trials[index].range)
    if offset >= replaced.upperBound { return offset - replaced.upperBound + range.upperBound }
    // What is put behind the last line of a block belongs to it.
    let isAtEnd = trials[index].about.contains { $0.upperBound == range.lowerBound }
    return isAtEnd ? range.lowerBound - 1 : range.lowerBound
  }

  /// Whether something that a trial put there lies in `range`.
  func isReplaced(_ range: Range<Int>) -> Bool {
    let index = replacements.partition { $0.upperBound <= range.lowerBound }
    guard index < replacements.count else { return false }
    return replacements[index].lowerBound < range.upperBound
  }
}
