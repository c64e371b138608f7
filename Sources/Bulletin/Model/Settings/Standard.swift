/// A local standard such as 五有: named items, each a predicate of the fixed menu.
package struct Standard: Record {
  package var name = ""
  package var items: [StandardItem] = []

  package init() {}

  package static let schema = Schema<Standard>(
    [
      Field("name", "名称", \.name, required: true, "如 五有"),
      Field("items", "条目", \.items, required: true, "如 有场所=has-address"),
    ], labels: false)
}

/// `有委员=has-members(1)`
package struct StandardItem: FieldValue {
  /// As the editor wrote it.
  package let text: String
  package let label: String
  package let predicate: StandardPredicate

  package static var shape: FieldShape { .text }
  package var written: WrittenValue? { text.written }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> StandardItem? {
    let names = StandardPredicate.notations.joined(separator: "、")
    let expected = Message(
      zh: "应写成“名称=条件”，可用的条件：\(names)",
      en: "expected ‘label=predicate’ with one of \(names)")
    return decoder.decodeScalar(node, expected: expected) { StandardItem(parsing: $0) }
  }

  package init?(parsing text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map { trimmedBlanks(String($0)) }
    guard parts.count == 2, let predicate = StandardPredicate(parsing: parts[1]) else { return nil }
    (self.text, label, self.predicate) = (text, parts[0], predicate)
  }
}

/// What an item of a standard asks of a station, as far as its page can show it.
package enum StandardPredicate: Hashable, Sendable {
  case address, archive, function, plan, identity, qr, hours
  case members(Int)
  case rules(Int)
  case results(Int)
  /// At least `count` in the last `months`.
  case activities(count: Int, months: Int)

  static let notations = [
    "has-address", "has-members(n)", "has-rules(n)", "has-activities(n,months)", "has-archive",
    "has-function", "has-plan", "has-identity", "has-qr", "has-results(n)", "has-hours",
  ]

  init?(parsing text: String) {
    let parts = text.split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    if parts.count == 1 {
      guard let predicate = StandardPredicate.plain[name] else { return nil }
      self = predicate
      return
    }
    guard parts[1].hasSuffix(")") else { return nil }
    let numbers = parts[1].dropLast().split(separator: ",", omittingEmptySubsequences: false)
      .map { parseDigits(trimmedBlanks(String($0))[...]) }
    switch (name, numbers.count, numbers.first ?? nil, numbers.last ?? nil) {
    case ("has-members", 1, let count?, _): self = .members(count)
    case ("has-rules", 1, let count?, _): self = .rules(count)
    case ("has-results", 1, let count?, _): self = .results(count)
    case ("has-activities", 2, let count?, let months?):
      self = .activities(count: count, months: months)
    default: return nil
    }
  }

  private static let plain: [String: StandardPredicate] = [
    "has-address": .address, "has-archive": .archive, "has-function": .function,
    "has-plan": .plan, "has-identity": .identity, "has-qr": .qr, "has-hours": .hours,
  ]
}
