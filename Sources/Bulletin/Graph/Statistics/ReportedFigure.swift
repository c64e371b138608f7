/// A number that an area, sector, committee or station reported, beside the computed one. The two
/// are never added.
package struct ReportedFigure: Sendable {
  package let entry: AnyEntryID
  package let figure: Figure
  package let computed: Computed

  /// What the entries of this site come to for a reported figure.
  package enum Computed: Sendable, Hashable {
    case number(Int)
    case noData
    /// The figure is of a period that entries are not summed by.
    case notComparable
  }

  package var differs: Bool {
    guard case .number(let number) = computed else { return false }
    return !figure.agrees(with: number)
  }
}

extension Figure {
  /// The time a figure is of, as far as it can be held against entries.
  enum Span: Hashable {
    case whole
    case year(Int)
    case other
  }

  /// `2025年`, `2025年度`, `2025年全年` and `2025` are years.
  var span: Span {
    guard let period else { return .whole }
    let digits = period.prefix { $0.isASCII && $0.isNumber }
    let rest = period.dropFirst(digits.count)
    guard digits.count == 4, let year = parseDigits(digits),
      ["", "年", "年度", "年全年"].contains(rest)
    else { return .other }
    return .year(year)
  }

  /// Whether `number` may be what the words say: 5000余 is from 5000 to 5999, 近600 from 501 to 600.
  package func agrees(with number: Int) -> Bool {
    let above = value.addingReportingOverflow(roundUnit - 1).partialValue
    let below = value.subtractingReportingOverflow(roundUnit - 1).partialValue
    switch qualifier {
    case .exact: return number == value
    case .over: return value <= number && number <= max(value, above)
    case .near: return min(value, below) <= number && number <= value
    case .about: return min(value, below) <= number && number <= max(value, above)
    }
  }

  /// The place of the last digit that is not 0: 1000 of 5000.
  private var roundUnit: Int {
    var unit = 1
    while value != 0, value % (unit * 10) == 0, unit < 1_000_000_000 { unit *= 10 }
    return unit
  }
}
