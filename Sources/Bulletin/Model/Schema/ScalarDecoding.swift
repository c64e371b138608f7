extension String: FieldValue {
  package static var shape: FieldShape { .text }
  package var written: WrittenValue? { isEmpty ? nil : .text(self) }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> String? {
    decoder.text(node, .prose)?.text
  }
}

extension Int: FieldValue {
  package static var shape: FieldShape { .integer(.min ... .max) }
  package var written: WrittenValue? { .integer(self) }

  /// Digits only, with an optional minus; no sign, blank or separator otherwise.
  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Int? {
    let expected = Message(zh: "应是整数，如 12", en: "expected an integer such as 12")
    return decoder.decodeScalar(node, expected: expected, standard: standardCount) { text in
      let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
      guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int(text)
    }
  }
}

extension Double: FieldValue {
  package static var shape: FieldShape { .number }
  package var written: WrittenValue? { .text("\(self)") }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Double? {
    let expected = Message(zh: "应是数字，如 104.72", en: "expected a number such as 104.72")
    return decoder.decodeScalar(node, expected: expected, parse: parseDecimal)
  }
}

extension Bool: FieldValue {
  package static var shape: FieldShape { .boolean }
  package var written: WrittenValue? { .flag(self) }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Bool? {
    guard let scalar = decoder.scalar(node) else { return nil }
    switch scalar.text {
    case "true", "是": return true
    case "false", "否": return false
    default:
      let fixes = ["yes": "是", "Yes": "是", "no": "否", "No": "否", "True": "是", "False": "否"]
      decoder.reportBadValue(
        scalar, expected: Message(zh: "只能写“是”或“否”", en: "expected true or false"),
        fix: fixes[scalar.text].map { Fix(scalar.range, $0) })
      return nil
    }
  }
}

extension GeoPoint: FieldValue {
  package static var shape: FieldShape { .geoPoint }
  package var written: WrittenValue? { .text("\(longitude),\(latitude)") }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> GeoPoint? {
    let expected = Message(
      zh: "应是“经度,纬度”，如 104.72,28.43", en: "expected longitude,latitude such as 104.72,28.43")
    return decoder.decodeScalar(node, expected: expected, standard: longitudeFirst) { text in
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      guard parts.count == 2, let longitude = parseDecimal(trimmedBlanks(String(parts[0]))),
        let latitude = parseDecimal(trimmedBlanks(String(parts[1]))),
        abs(longitude) <= 180, abs(latitude) <= 90
      else { return nil }
      return GeoPoint(longitude: longitude, latitude: latitude)
    }
  }
}

/// `104.21,28.36` of `28.36,104.21`: no latitude is beyond 90.
private func longitudeFirst(_ text: String) -> String? {
  let parts = text.split(separator: ",").map { trimmedBlanks(String($0)) }
  guard parts.count == 2, let latitude = parseDecimal(parts[0]),
    let longitude = parseDecimal(parts[1]), abs(latitude) <= 90, (90...180).contains(abs(longitude))
  else { return nil }
  return parts[1] + "," + parts[0]
}

extension TimeRange: FieldValue {
  package static var shape: FieldShape { .timeRange }
  package var written: WrittenValue? { .text(clockText(start) + "-" + clockText(end)) }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> TimeRange? {
    let expected = Message(
      zh: "应是起止时间，如 09:00-11:30，结束晚于开始",
      en: "expected a start and a later end such as 09:00-11:30")
    return decoder.decodeScalar(
      node, expected: lateStart(node) ?? expected, standard: standardTimeRange
    ) { text in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, let start = parseClock(trimmedBlanks(String(parts[0]))),
        let end = parseClock(trimmedBlanks(String(parts[1]))), start < end
      else { return nil }
      return TimeRange(start: start, end: end)
    }
  }
}

/// What is wrong with `20:30-18:00`.
private func lateStart(_ node: Node) -> Message? {
  guard case .scalar(let scalar) = node else { return nil }
  let parts = halfWidth(scalar.text).split(separator: "-").map { trimmedBlanks(String($0)) }
  guard parts.count == 2, let start = parseClock(parts[0]), let end = parseClock(parts[1]),
    end < start
  else { return nil }
  return Message(
    zh: "结束时间（\(parts[1])）早于开始时间（\(parts[0])），请查对",
    en: "the end (\(parts[1])) is before the start (\(parts[0]))")
}

extension Weekdays: FieldValue {
  package static var shape: FieldShape { .weekdays }
  package var written: WrittenValue? { text.written }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Weekdays? {
    let expected = Message(
      zh: "可写：周一、周一至周五、周一、三、五、每天、工作日、周末",
      en: "expected 周一, 周一至周五, 周一、三、五, 每天, 工作日 or 周末")
    return decoder.decodeScalar(node, expected: expected, standard: standardWeekdays) {
      Weekdays(parsing: $0)
    }
  }
}

extension FileName: FieldValue {
  package static var shape: FieldShape { .file }
  package var written: WrittenValue? { text.written }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> FileName? {
    guard let scalar = decoder.text(node, .fileName) else { return nil }
    if isPathOfComputer(scalar.text) {
      decoder.reportBadValue(scalar, expected: besideTheText)
      return nil
    }
    return FileName(text: scalar.text, range: scalar.range)
  }
}

private let besideTheText = Message(
  zh: "这是您电脑上的路径，别人打不开。请把文件复制到本文所在的文件夹，这里只写文件名",
  en: "this is a path of your computer; copy the file beside the entry and write its name only")

private func isPathOfComputer(_ text: String) -> Bool {
  let start = text.prefix(3).dropFirst()
  return start == ":\\" || start == ":/" || text.hasPrefix("\\\\") || text.hasPrefix("file:")
}

/// A warning or an info: of errors there is nothing to choose.
extension Rule: FieldValue {
  package static var shape: FieldShape { .rule }
  package var written: WrittenValue? { .text(id) }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Rule? {
    guard let scalar = decoder.scalar(node) else { return nil }
    if let rule = Rule(id: scalar.text) {
      if rule.severity < .error { return rule }
      decoder.reportBadValue(
        scalar,
        expected: Message(
          zh: "这条规则查的是错误，必须改正，不能免检，也不能改级别",
          en: "this rule finds errors; they cannot be switched off or made less"))
      return nil
    }
    let names = Rule.allCases.filter { $0.severity < .error }.map(\.id)
    decoder.reportBadValue(
      scalar, expected: Message(zh: "没有这条检查规则", en: "there is no such rule"),
      among: names)
    return nil
  }
}

extension ValueDecoder {
  /// Parses one scalar; where only full-width characters stand in the way, says so with the
  /// correction; `standard` gives the standard form of what people are used to write.
  mutating func decodeScalar<Value>(
    _ node: Node, expected: @autoclosure () -> Message,
    standard: (String) -> String? = { _ in nil },
    parse: (String) -> Value?
  ) -> Value? {
    guard let scalar = scalar(node) else { return nil }
    if let value = parse(scalar.text) { return value }
    let corrected = halfWidth(scalar.text)
    if corrected != scalar.text, parse(corrected) != nil {
      reportFullWidth(scalar, corrected: corrected)
    } else {
      reportBadValue(
        scalar, expected: expected(), fix: standard(scalar.text).map { Fix(scalar.range, $0) })
    }
    return nil
  }
}

/// `104.72`: digits with at most one point and an optional minus.
private func parseDecimal(_ text: String) -> Double? {
  let allowed = text.utf8.allSatisfy {
    (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
  }
  return allowed ? Double(text) : nil
}

/// Minutes since midnight of `09:00` or `9:00`.
func parseClock(_ text: String) -> Int? {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
    let hour = parseDigits(parts[0]), let minute = parseDigits(parts[1]),
    hour <= 23, minute <= 59
  else { return nil }
  return hour * 60 + minute
}
