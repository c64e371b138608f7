/// A typed value on its way to a file, the other way round from `decode`.
package indirect enum WrittenValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  /// One of a closed set.
  case choice(String, label: String)
  /// Never empty.
  case list([WrittenValue])
  case record([WrittenField])
}

/// One key and its value.
package struct WrittenField: Equatable, Sendable {
  package let key: String
  package let label: String
  package let value: WrittenValue
  /// What holds where the key is left out.
  package let isDefault: Bool
}

extension Schema {
  /// In the order of the declaration; what holds nothing is left out. `blank` is an owner to which
  /// nothing has been written.
  package func written(_ owner: Owner, blank: Owner) -> [WrittenField] {
    fields.compactMap { field in
      let (key, label) = (field.description.key, field.description.label)
      return field.written(owner).map { value in
        let isDefault = !field.description.isRequired && value == field.written(blank)
        return WrittenField(key: key, label: label, value: value, isDefault: isDefault)
      }
    }
  }
}

extension WrittenValue {
  /// Keys and values of closed sets in English.
  package var json: JSON {
    switch self {
    case .text(let text), .choice(let text, _): JSON(text)
    case .integer(let number): JSON(number)
    case .flag(let flag): JSON(flag)
    case .list(let values): JSON(values.map(\.json))
    case .record(let fields): JSON(members: fields.map { ($0.key, $0.value.json) })
    }
  }
}
