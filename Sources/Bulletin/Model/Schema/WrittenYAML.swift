/// The language of keys, and of values of closed sets.
package enum KeyLanguage: Sendable {
  case chinese, english
}

extension [WrittenField] {
  /// Lines of front matter, without defaults; read again they give the same values.
  package func yaml(in language: KeyLanguage) -> [String] {
    filter { !$0.isDefault }.flatMap { field -> [String] in
      let key = language == .chinese ? field.label : field.key
      let lines = field.value.yaml(in: language)
      return switch field.value {
      case .list, .record: [key + ":"] + lines.map { "  " + $0 }
      default: lines.map { key + ": " + $0 }
      }
    }
  }
}

extension WrittenValue {
  /// One line of a scalar; of others those that stand below the key.
  fileprivate func yaml(in language: KeyLanguage) -> [String] {
    switch self {
    case .text(let text): [isPlain(text) ? text : quoted(text)]
    case .integer(let number): [String(number)]
    case .flag(let flag):
      [language == .chinese ? (flag ? "是" : "否") : (flag ? "true" : "false")]
    case .choice(let value, let label): [language == .chinese ? label : value]
    case .list(let values):
      values.flatMap { value in
        value.yaml(in: language).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
      }
    case .record(let fields): fields.yaml(in: language)
    }
  }
}

/// Whether YAML takes the text as it stands.
private func isPlain(_ text: String) -> Bool {
  guard let first = text.utf8.first, quoted(text).utf8.count == text.utf8.count + 2 else {
    return false
  }
  let marks = "-?:,[]{}#&*!|>'%@` ".utf8
  return !marks.contains(first) && !text.hasSuffix(":") && !text.hasSuffix(" ")
    && text.firstRange(of: ": ") == nil && text.firstRange(of: " #") == nil
}
