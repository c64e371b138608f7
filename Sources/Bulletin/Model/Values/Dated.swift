/// A value that means one stretch of time.
package protocol Dated: Sendable {
  /// From the first minute it can mean to the last; nil where it is not given.
  var span: ClosedRange<Instant>? { get }
}

extension Moment: Dated {
  package var span: ClosedRange<Instant>? { start...end }
}

extension PartialDate: Dated {
  package var span: ClosedRange<Instant>? { Moment(date: self).span }
}

extension Optional: Dated where Wrapped: Dated {
  package var span: ClosedRange<Instant>? { flatMap(\.span) }
}
