package struct PlanView: Sendable {
  package let year: Int?
  package let items: [String]
}
