/// `severities`: warnings and infos turned off, down or up. Errors are fixed.
package struct SeverityOverrides: FieldValue {
  /// nil is off.
  package let byRule: [Rule: Severity?]

  package static var shape: FieldShape { .text }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> SeverityOverrides? {
    guard case .mapping(let mapping) = node else {
      decoder.reportExpectedRecord(at: node, fields: [])
      return nil
    }
    var byRule: [Rule: Severity?] = [:]
    for pair in mapping.pairs {
      guard let rule = decodeRule(pair.key, &decoder) else { continue }
      guard let level = SeverityLevel.decode(pair.value, &decoder) else { continue }
      byRule[rule] = .some(level.severity)
    }
    return SeverityOverrides(byRule: byRule)
  }

  private static func decodeRule(_ key: Scalar, _ decoder: inout ValueDecoder) -> Rule? {
    guard let rule = Rule.decode(.scalar(key), &decoder) else { return nil }
    guard rule.severity != .error else {
      decoder.reportBadValue(
        key, expected: Message(zh: "这条规则是错误，级别不能改", en: "this rule is an error and stays one"))
      return nil
    }
    return rule
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
