extension PartialDate: FieldValue {
  package static var shape: FieldShape { .date }
  package var written: WrittenValue? { .text(machineText) }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> PartialDate? {
    decoder.decodeDate(node, expected: dateForm, parse: parseDate) { everyday in
      // A time that is not midnight says more than the field can hold.
      DateCorrection(
        text: everyday.date,
        isGuess: everyday.isYearAssumed || everyday.clock.map { $0 != "00:00" } ?? false)
    }
  }
}

extension Moment: FieldValue {
  package static var shape: FieldShape { .dateTime }
  package var written: WrittenValue? { .text(machineText) }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Moment? {
    decoder.decodeDate(node, expected: dateTimeForm, parse: parseMoment) { everyday in
      DateCorrection(
        text: everyday.date + (everyday.clock.map { " " + $0 } ?? ""),
        isGuess: everyday.isYearAssumed)
    }
  }
}

/// What a text turned out to be when read as a date.
enum DateReading<Value> {
  case value(Value)
  /// Of the right form, but there is no such day.
  case impossible(Message)
  case malformed
}

private struct DateCorrection {
  let text: String
  let isGuess: Bool
}

private let dateForm = Message(
  zh: "应写成 2025-03-26、2025-03 或 2025", en: "expected 2025-03-26, 2025-03 or 2025")
private let dateTimeForm = Message(
  zh: "应写成 2025-03-28 09:00 或 2025-03-28", en: "expected 2025-03-28 09:00 or 2025-03-28")

extension ValueDecoder {
  fileprivate mutating func decodeDate<Value>(
    _ node: Node, expected: Message, parse: (String) -> DateReading<Value>,
    standard: (EverydayDate) -> DateCorrection
  ) -> Value? {
    guard let scalar = scalar(node) else { return nil }
    switch parse(scalar.text) {
    case .value(let value): return value
    case .impossible(let reason): reportImpossibleDate(scalar, reason: reason)
    case .malformed:
      let corrected = halfWidth(scalar.text)
      if corrected != scalar.text, case .value = parse(corrected) {
        reportFullWidth(scalar, corrected: corrected)
      } else if let everyday = EverydayDate(scalar.text, inYear: folderYear) {
        reportEverydayDate(
          scalar, everyday, expected: expected, standard: standard(everyday),
          outcome: parse(standard(everyday).text))
      } else {
        reportBadValue(scalar, expected: expected)
      }
    }
    return nil
  }

  private mutating func reportEverydayDate<Value>(
    _ scalar: Scalar, _ everyday: EverydayDate, expected: Message, standard: DateCorrection,
    outcome: DateReading<Value>
  ) {
    if case .impossible(let reason) = outcome {
      reportImpossibleDate(scalar, reason: reason)
    } else if let last = everyday.last {
      reportSpan(scalar, first: everyday.date, last: last, isGuess: everyday.isYearAssumed)
    } else if case .value = outcome {
      reportBadValue(
        scalar, expected: expected,
        fix: Fix(scalar.range, standard.text, isGuess: standard.isGuess))
    } else {
      reportBadValue(scalar, expected: expected)
    }
  }

  /// `2026-03-22至24日`: the last day has a field of its own, where the type has one.
  private mutating func reportSpan(_ scalar: Scalar, first: String, last: String, isGuess: Bool) {
    guard let endKey = spanEnd else { return reportBadValue(scalar, expected: oneDay) }
    let expected = Message(
      zh: "这里只写开始的一天，如 2026-03-22；最后一天写在“\(endKey)”",
      en: "write the first day only, such as 2026-03-22; the last day is ‘\(endKey)’")
    guard case .value(let start) = parseDate(first), case .value(let end) = parseDate(last),
      start.firstDay < end.lastDay
    else { return reportBadValue(scalar, expected: expected) }
    let fix = Fix(scalar.range, "\(first)\n\(endKey): \(last)", isGuess: isGuess)
    reportBadValue(scalar, expected: expected, fix: fix)
  }

  /// `activities/2026/…` holds what happened in that year.
  private var folderYear: Int? {
    let folders = file.split(separator: "/").dropLast()
    return folders.lazy.compactMap { $0.utf8.count == 4 ? parseDigits($0) : nil }.first
  }
}

private let oneDay = Message(
  zh: "这里只写一天，如 2026-03-22", en: "write one day only, such as 2026-03-22")

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
        en: "years run from \(plausibleYears.lowerBound) to \(plausibleYears.upperBound)"))
  }
  let month = numbers.count > 1 ? numbers[1] : nil
  let day = numbers.count > 2 ? numbers[2] : nil
  if let date = PartialDate(year: numbers[0], month: month, day: day) { return .value(date) }
  return .impossible(reason(year: numbers[0], month: month))
}

/// A committee bulletin has no older and no later dates; others are slips.
private let plausibleYears = 1900...2100

private func reason(year: Int, month: Int?) -> Message {
  guard let month, (1...12).contains(month) else {
    return Message(zh: "月份是 01 到 12", en: "months run from 01 to 12")
  }
  let last = PartialDate.daysInMonth(month, of: year)
  return Message(zh: "\(year)年\(month)月只有\(last)天", en: "that month has \(last) days")
}
