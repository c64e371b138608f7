/// What a station or committee means to do in a year.
package struct PlanView: Sendable {
  package let year: Int?
  package let items: [String]
}

extension PlanView {
  /// nil without items.
  init?(_ items: [String], year: Int?) {
    if items.isEmpty { return nil }
    self.items = items
    self.year = year
  }
}
