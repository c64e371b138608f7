/// `severities`: warnings and infos turned off, down or up. Errors are fixed.
package struct SeverityOverrides: FieldValue {
  /// nil is off.
  package let byRule: [Rule: Severity?]

  package static var shape: FieldShape { .text }
  package var written: WrittenValue? {
    byRule.isEmpty ? nil : .record(byRule.map(WrittenField.init).sorted { $0.key < $1.key })
  }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> SeverityOverrides? {
    guard case .mapping(let mapping) = node else {
      decoder.reportExpectedRecord(at: node, fields: [])
      return nil
    }
    var byRule: [Rule: Severity?] = [:]
    for pair in mapping.pairs {
      guard let rule = Rule.decode(.scalar(pair.key), &decoder) else { continue }
      guard let level = SeverityLevel.decode(pair.value, &decoder) else { continue }
      byRule[rule] = .some(level.severity)
    }
    return SeverityOverrides(byRule: byRule)
  }
}

extension WrittenField {
  fileprivate init(_ rule: Rule, _ severity: Severity?) {
    self.init(
      key: rule.id, label: rule.id, value: .text(severity?.rawValue ?? "off"), isDefault: false)
  }
}

private enum SeverityLevel: String, Enumeration {
  case off, info, warning, error

  var label: String {
    switch self {
    case .off: "关闭"
    case .info: "提示"
    case .warning: "警告"
    case .error: "错误"
    }
  }

  var severity: Severity? { Severity(rawValue: rawValue) }
}
