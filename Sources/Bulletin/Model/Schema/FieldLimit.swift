/// What a value keeps to beyond its form. A breach is reported, but the value stands.
package enum FieldLimit: Sendable {
  /// The most a text may have, as readers count.
  case characters(Int)
  /// No reading of the two dates puts this one first.
  case notBefore(key: String, label: String)

  var hint: String {
    switch self {
    case .characters(let most): "不超过 \(most) 字"
    case .notBefore(_, let label): "不早于\(label)"
    }
  }
}

/// What a date says of another one of the same mapping, which it must not come before.
struct DateOrder<Owner: Sendable>: Sendable {
  let earlier: any PartialKeyPath<Owner> & Sendable
  /// The two are the first and the last day of one thing.
  let endsSpan: Bool
  let isBroken: @Sendable (Owner) -> Bool
}

extension ValueDecoder {
  mutating func checkLength(of node: Node, as field: FieldDescription) {
    guard case .characters(let most) = field.limit, case .scalar(let scalar) = node,
      scalar.text.utf8.count > most, scalar.text.count > most
    else { return }
    limitLog.report(.tooLong(scalar.text.count, most: most, field, at: place(scalar.range)))
  }

  mutating func checkOrder<Owner>(
    of owner: Owner, by schema: Schema<Owner>, _ present: [PresentKey]
  ) {
    for field in schema.ordered {
      guard let key = present.first(where: { $0.key == field.description.key }),
        case .notBefore(let earlier, let label) = field.description.limit,
        field.order?.isBroken(owner) == true
      else { continue }
      limitLog.report(
        .dateOrder(field.description, before: label, earlier, at: place(key.valueRange)))
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLong(
    _ count: Int, most: Int, _ field: FieldDescription, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: place,
      zh: "“\(field.label)”有 \(count) 字，不能超过 \(most) 字",
      en: "‘\(field.key)’ has \(count) characters, more than \(most)")
  }

  fileprivate static func dateOrder(
    _ later: FieldDescription, before label: String, _ key: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .dateOrder, at: place,
      zh: "“\(later.label)”早于“\(label)”，请查对这两个日期",
      en: "‘\(later.key)’ is before ‘\(key)’; check the two dates")
  }
}
