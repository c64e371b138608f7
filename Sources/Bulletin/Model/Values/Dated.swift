/// A value that means one stretch of time.
package protocol Dated: Sendable {
  /// nil where it is not given.
  var moment: Moment? { get }
}

extension Moment: Dated {
  package var moment: Moment? { self }
}

extension PartialDate: Dated {
  package var moment: Moment? { Moment(date: self) }
}

extension Optional: Dated where Wrapped: Dated {
  package var moment: Moment? { flatMap(\.moment) }
}
