extension PartialDate: FieldValue {
  package static var shape: FieldShape { .date }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> PartialDate? {
    decoder.decodeDate(node, expected: dateForm) { parseDate($0) }
  }
}

extension Moment: FieldValue {
  package static var shape: FieldShape { .dateTime }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Moment? {
    decoder.decodeDate(node, expected: dateTimeForm) { parseMoment($0) }
  }
}

/// What a text turned out to be when read as a date.
enum DateReading<Value> {
  case value(Value)
  /// Of the right form, but there is no such day; with the nearest text that exists.
  case impossible(Message, nearest: String?)
  case malformed
}

private let dateForm = Message(
  zh: "应写成 2025-03-26、2025-03 或 2025", en: "expected 2025-03-26, 2025-03 or 2025")
private let dateTimeForm = Message(
  zh: "应写成 2025-03-28 09:00 或 2025-03-28", en: "expected 2025-03-28 09:00 or 2025-03-28")

extension ValueDecoder {
  fileprivate mutating func decodeDate<Value>(
    _ node: Node, expected: Message, parse: (String) -> DateReading<Value>
  ) -> Value? {
    guard let scalar = scalar(node) else { return nil }
    switch parse(scalar.text) {
    case .value(let value): return value
    case .impossible(let reason, let nearest):
      reportImpossibleDate(scalar, reason: reason, nearest: nearest)
    case .malformed: reportMalformedDate(scalar, expected: expected, parse: parse)
    }
    return nil
  }

  private mutating func reportMalformedDate<Value>(
    _ scalar: Scalar, expected: Message, parse: (String) -> DateReading<Value>
  ) {
    let corrected = halfWidth(scalar.text)
    if corrected != scalar.text, case .value = parse(corrected) {
      reportFullWidth(scalar, corrected: corrected)
      return
    }
    let standard = standardDateText(corrected)
    if let standard, case .value = parse(standard) {
      reportBadValue(scalar, expected: expected, fix: standard)
    } else {
      reportBadValue(scalar, expected: isSpan(corrected) ? firstDay : expected)
    }
  }
}

private let firstDay = Message(
  zh: "这里只写开始的一天，如 2026-03-22；活动的最后一天写在“结束日期”（end_date）",
  en: "write the first day only, such as 2026-03-22; the last day of an activity is its end_date")

/// `2026-03-22至24日`
private func isSpan(_ text: String) -> Bool {
  let signs = ["至", "到", "~", "—", "-"]
  guard text.utf8.count > 10, case .value = parseDate(String(text.prefix(10))) else { return false }
  let rest = text.dropFirst(10).drop { $0.isWhitespace || $0 == "日" }
  return signs.contains { rest.hasPrefix($0) }
}

/// Reads `2025`, `2025-03`, `2025-03-26`; every number with leading zeros.
func parseDate(_ text: String) -> DateReading<PartialDate> {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
    parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
  else { return .malformed }
  let numbers = parts.compactMap { parseDigits($0) }
  guard numbers.count == parts.count else { return .malformed }
  guard plausibleYears.contains(numbers[0]) else {
    return .impossible(
      Message(
        zh: "年份应在 \(plausibleYears.lowerBound) 到 \(plausibleYears.upperBound) 之间",
        en: "years run from \(plausibleYears.lowerBound) to \(plausibleYears.upperBound)"),
      nearest: nil)
  }
  let month = numbers.count > 1 ? numbers[1] : nil
  let day = numbers.count > 2 ? numbers[2] : nil
  if let date = PartialDate(year: numbers[0], month: month, day: day) { return .value(date) }
  return impossible(year: numbers[0], month: month, day: day)
}

/// A committee bulletin has no older and no later dates; others are slips.
private let plausibleYears = 1900...2100

private func impossible<Value>(year: Int, month: Int?, day: Int?) -> DateReading<Value> {
  guard let month, (1...12).contains(month) else {
    return .impossible(
      Message(zh: "月份是 01 到 12", en: "months run from 01 to 12"), nearest: nil)
  }
  let last = PartialDate.daysInMonth(month, of: year)
  let nearest = (day ?? 0) > last ? PartialDate(year: year, month: month, day: last) : nil
  return .impossible(
    Message(
      zh: "\(year)年\(month)月只有\(last)天", en: "that month has \(last) days"),
    nearest: nearest?.machineText)
}

/// Reads a date, or a full date, one blank and a clock time.
func parseMoment(_ text: String) -> DateReading<Moment> {
  let parts = text.split(separator: " ", omittingEmptySubsequences: false)
  switch parseDate(String(parts[0])) {
  case .malformed: return .malformed
  case .impossible(let reason, let nearest):
    let rest = parts.dropFirst().map { " " + $0 }.joined()
    return .impossible(reason, nearest: nearest.map { $0 + rest })
  case .value(let date):
    if parts.count == 1 { return .value(Moment(date: date)) }
    guard parts.count == 2, date.day != nil, let minute = parseClock(String(parts[1])) else {
      return .malformed
    }
    return .value(Moment(date: date, minute: minute))
  }
}

/// `2025-03-26` of `2025年3月26日`, `2025/3/26`, `2025.3.26` `2025-3-26` or
/// `20250326`; a clock time stays.
private func standardDateText(_ text: String) -> String? {
  if let date = dateOfEightDigits(text) { return date }
  let halves = text.split(separator: " ", maxSplits: 1)
  guard let first = halves.first else { return nil }
  let separators: Set<Character> = ["年", "月", "日", "号", "/", ".", "-"]
  let parts = first.split(whereSeparator: separators.contains)
  let numbers = parts.compactMap { parseDigits($0) }
  guard (1...3).contains(parts.count), numbers.count == parts.count, parts[0].count == 4 else {
    return nil
  }
  let date = ([padded(numbers[0], 4)] + numbers.dropFirst().map { padded($0, 2) })
    .joined(separator: "-")
  return halves.count == 2 ? date + " " + halves[1] : date
}
