/// One replacement in a file, and what the findings that ask for it are about.
struct Trial: Sendable {
  let range: Range<Int>
  let replacement: [UInt8]
  /// A person decides: it is tried after what is certain.
  fileprivate(set) var isGuess: Bool
  /// Positions among the findings of the file.
  fileprivate(set) var findings: [Int]
  /// The fields and blocks that these findings point to.
  fileprivate(set) var about: [Range<Int>]

  /// No other trial of the file has it.
  var id: Int { findings[0] }
}

extension PublicReading {
  /// The fixes of `findings` in the order of the file, the same one once; without those that do
  /// not lie in it.
  func trials(_ findings: [Diagnostic]) -> [Trial] {
    var known: [Fix: Int] = [:]
    var trials: [Trial] = []
    for (index, finding) in findings.enumerated() {
      guard let edit = Edit(finding, in: lines), let fix = finding.fix else { continue }
      let key = Fix(fix.range, fix.replacement)
      if let place = known[key] {
        trials[place].findings.append(index)
        trials[place].about.append(region(of: finding, edit))
        trials[place].isGuess = trials[place].isGuess && fix.isGuess
      } else {
        known[key] = trials.count
        trials.append(
          Trial(
            range: edit.range, replacement: edit.replacement, isGuess: fix.isGuess,
            findings: [index], about: [region(of: finding, edit)]))
      }
    }
    return trials.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// Its lines and those replaced, and all of the fields and blocks in them.
  private func region(of finding: Diagnostic, _ edit: Edit) -> Range<Int> {
    let place = finding.place.range
    var start = min(lines.offset(line: place.line, column: 1), edit.range.lowerBound)
    let last = place.endColumn > 1 ? place.endLine : max(place.line, place.endLine - 1)
    var end = max(start + 1, edit.range.upperBound, lines.offset(line: last + 1, column: 1))
    let lines = start..<end
    // Parts do not overlap, so those in the lines follow each other.
    var index = parts.partition { $0.range.upperBound <= lines.lowerBound }
    while index < parts.count, parts[index].range.lowerBound < lines.upperBound {
      start = min(start, parts[index].range.lowerBound)
      end = max(end, parts[index].range.upperBound)
      index += 1
    }
    return start..<end
  }
}

extension Array {
  /// How many elements at its start are such; those behind them are none.
  func partition(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
