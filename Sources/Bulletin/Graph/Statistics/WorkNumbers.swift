/// What activities and matters add up to. nil: no entry says anything of it.
package struct WorkNumbers: Sendable, Hashable {
  package var activities = 0
  /// Contacts with constituents, not persons.
  package var reached: Int?
  package var collected: Int?
  package var resolved: Int?

  /// Fewer say nothing about a rate.
  package static let smallestRateBase = 10

  /// Of what was collected, in per cent; nil too where more was resolved than collected, as
  /// happens when only one of the two is reported.
  package var resolutionRate: Int? {
    guard let collected, let resolved, collected >= WorkNumbers.smallestRateBase,
      resolved <= collected
    else {
      return nil
    }
    return percent(resolved, of: collected)
  }

  static func += (left: inout WorkNumbers, right: WorkNumbers) {
    left.activities += right.activities
    left.reached = sum(left.reached, right.reached)
    left.collected = sum(left.collected, right.collected)
    left.resolved = sum(left.resolved, right.resolved)
  }
}

/// The same numbers for the whole time and for each year; what has no year is in the total only.
package struct YearlyNumbers: Sendable {
  package private(set) var total = WorkNumbers()
  package private(set) var byYear: [Int: WorkNumbers] = [:]

  /// The numbers of one year; all 0 where nothing took place.
  package subscript(year: Int) -> WorkNumbers { byYear[year] ?? WorkNumbers() }

  mutating func add(_ line: CountedWork.Line) {
    total += line.numbers
    if let year = line.year { byYear[year, default: WorkNumbers()] += line.numbers }
  }
}

/// nil where neither is known. Editors may write any number: the sum stops at the largest.
private func sum(_ left: Int?, _ right: Int?) -> Int? {
  guard let left, let right else { return left ?? right }
  let (sum, isTooLarge) = left.addingReportingOverflow(right)
  return isTooLarge ? .max : sum
}

/// Rounded half up; numbers beyond all sense are cut so that nothing overflows.
package func percent(_ part: Int, of whole: Int) -> Int {
  let (part, whole) = (min(part, 1 << 50), max(1, min(whole, 1 << 50)))
  return (part * 200 + whole) / (whole * 2)
}
