/// A date, or a span of days, as people write it: `2026年5月26日`, `2026。5。26`, `二〇二六年五月`,
/// `5月21日—23日`, `2026/5/21 上午8点半`. The numbers need not be those of a real day.
struct EverydayDate {
  /// `2026-05-21`, `2026-05`, `2026`.
  let date: String
  /// `08:30`
  let clock: String?
  /// The last day of a span.
  let last: String?
  /// The text names no year.
  let isYearAssumed: Bool

  init?(_ text: String, inYear year: Int?) {
    guard text.utf8.count <= longest else { return nil }
    if let date = dateOfEightDigits(halfWidth(text)) {
      (self.date, clock, last, isYearAssumed) = (date, nil, nil, false)
      return
    }
    if case .value(let moment) = parseMoment(text), let minute = moment.minute {
      (date, clock, last) = (moment.date.machineText, clockText(minute), nil)
      isYearAssumed = false
      return
    }
    var reader = EverydayDateReader(text)
    let written = reader.readYear()
    guard let year = written ?? year.map({ padded($0, 4) }), let first = reader.readDay(of: year),
      written != nil || first.utf8.count == 10
    else { return nil }
    date = first
    isYearAssumed = written == nil
    if reader.skipSpanSign() {
      guard let last = reader.readLast(after: first), reader.isAtEnd else { return nil }
      (self.last, clock) = (last, nil)
      return
    }
    last = nil
    if reader.isAtEnd {
      clock = nil
    } else {
      guard first.utf8.count == 10, let clock = everydayClock(reader.rest) else { return nil }
      self.clock = clock
    }
  }
}

/// In bytes: what is longer is a sentence.
private let longest = 100

/// `08:30` of `上午8点半`.
private func everydayClock(_ text: Substring) -> String? {
  guard let time = EverydayTime(text) else { return nil }
  return time.minute(in: time.half).map(clockText)
}

/// Reads from front to back; what fails leaves the place undefined.
private struct EverydayDateReader {
  private(set) var rest: Substring

  init(_ text: String) {
    let plain = halfWidth(text).map { character in
      points.contains(character) ? "." : dashes.contains(character) ? "-" : character
    }
    rest = String(plain)[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// `2026年`, `2026.`, `二〇二六年`
  mutating func readYear() -> String? {
    let digits = rest.prefix { digit($0) != nil }
    guard digits.count == 4 else { return nil }
    rest = rest.dropFirst(4)
    skipSign("年")
    return digits.compactMap { digit($0).map(String.init) }.joined()
  }

  /// `5月26日（星期二）`, `5`, or nothing, of `year`.
  mutating func readDay(of year: String) -> String? {
    guard let month = readNumber() else { return year }
    let hasSign = skipSign("月")
    guard hasSign, let day = readNumber() else { return year + "-" + padded(month, 2) }
    skipSign("日")
    let date = "\(year)-\(padded(month, 2))-\(padded(day, 2))"
    return skipWeekday(of: date) ? date : nil
  }

  /// `2026年5月23日`, `5月23日`, `23日` after `first`.
  mutating func readLast(after first: String) -> String? {
    let whole = self
    if let year = readYear() { return readDay(of: year) }
    guard let number = readNumber(), first.utf8.count >= 7 else { return nil }
    skipBlanks()
    let isDay = isAtEnd || rest.first == "日" || rest.first == "号" || rest.first == "("
    guard isDay else {
      self = whole
      return readDay(of: String(first.prefix(4)))
    }
    let isOfMonth = first.utf8.count == 7
    skipSign("日")
    let date = first.prefix(isOfMonth ? 5 : 8) + padded(number, 2)
    return isOfMonth || skipWeekday(of: String(date)) ? String(date) : nil
  }

  /// `至`, `—`, `~`
  mutating func skipSpanSign() -> Bool {
    guard let first = rest.first, spanSigns.contains(first) else { return false }
    rest = rest.drop { spanSigns.contains($0) || $0.isWhitespace }
    return true
  }

  /// A weekday that belongs to `date`, or none at all.
  private mutating func skipWeekday(of date: String) -> Bool {
    var ahead = self
    let isEnclosed = ahead.rest.first == "("
    if isEnclosed { ahead.rest.removeFirst() }
    guard let word = ["星期", "礼拜", "周"].first(where: ahead.rest.hasPrefix) else { return true }
    ahead.rest = ahead.rest.dropFirst(word.count)
    guard let name = ahead.rest.popFirst(), let weekday = weekdayNumbers[name],
      !isEnclosed || ahead.rest.popFirst() == ")", case .value(let value) = parseDate(date),
      value.firstDay.weekday == weekday
    else { return false }
    ahead.skipBlanks()
    self = ahead
    return true
  }

  /// One or two digits, or a numeral up to 三十一.
  private mutating func readNumber() -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty {
      rest = rest.dropFirst(digits.count)
      return digits.count <= 2 ? parseDigits(digits) : nil
    }
    let numeral = rest.prefix { $0 == "十" || digit($0) != nil }
    rest = rest.dropFirst(numeral.count)
    let parts = numeral.split(separator: "十", omittingEmptySubsequences: false)
    let values = parts.map { $0.count == 1 ? $0.first.flatMap(digit) : nil }
    switch parts.count {
    case 1: return values[0]
    case 2 where parts.allSatisfy({ $0.count <= 1 }):
      return (values[0] ?? 1) * 10 + (values[1] ?? 0)
    default: return nil
    }
  }

  /// The unit, a point, a dash or a slash, with blanks around it; or blanks alone.
  @discardableResult
  private mutating func skipSign(_ unit: Character) -> Bool {
    let start = rest.startIndex
    skipBlanks()
    let isSign = rest.first == unit || unit == "日" && rest.first == "号"
    if isSign {
      rest.removeFirst()
    } else if unit != "日", let first = rest.first, ".-/".contains(first) {
      rest.removeFirst()
    }
    skipBlanks()
    return rest.startIndex > start
  }

  private mutating func skipBlanks() { rest = rest.drop { $0.isWhitespace } }
}

private func digit(_ character: Character) -> Int? {
  guard let scalar = character.unicodeScalars.first else { return nil }
  if let value = chineseDigit(scalar.value) { return Int(value) }
  return character.isASCII ? character.wholeNumberValue : nil
}

private let points: Set<Character> = ["。", "、", ",", "·", "•", "．"]
private let dashes: Set<Character> = ["−", "‐", "‑", "‒", "─"]
private let spanSigns: Set<Character> = ["至", "到", "-", "~", "〜"]
