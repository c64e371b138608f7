/// Reads a date, or a full date and a clock time as people and machines write them:
/// `2025-03-28 09:00`, `2025-03-28T09:00:00`, `2025-03-28T01:00:00.000Z`, `…+08:00`. Seconds are
/// dropped; a time in another zone becomes the site's.
func parseMoment(_ text: String) -> DateReading<Moment> {
  let end = text.utf8.firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "T") }
  switch parseDate(String(text[..<(end ?? text.endIndex)])) {
  case .malformed: return .malformed
  case .impossible(let reason): return .impossible(reason)
  case .value(let date):
    guard let end else { return .value(Moment(date: date)) }
    guard date.day != nil, let clock = WrittenClock(text[end...].dropFirst()) else {
      return .malformed
    }
    return .value(clock.moment(on: date))
  }
}

/// Shanghai lies eight hours before Greenwich.
private let siteOffset = 8 * 60
private let minutesOfDay = 24 * 60

/// `09:00`, `09:00:00.000Z`, `09:00:00 +0800`
private struct WrittenClock {
  private let minute: Int
  /// Minutes before Greenwich; nil where none is written.
  private let offset: Int?

  init?(_ text: Substring) {
    let zone = text.firstIndex { $0 == "Z" || $0 == "+" || $0 == "-" } ?? text.endIndex
    var clock = text[..<zone]
    if zone < text.endIndex, clock.last == " " { clock.removeLast() }
    guard let minute = WrittenClock.minute(clock) else { return nil }
    self.minute = minute
    guard zone < text.endIndex else {
      offset = nil
      return
    }
    guard let offset = WrittenClock.offset(text[zone...]) else { return nil }
    self.offset = offset
  }

  func moment(on date: PartialDate) -> Moment {
    let total = minute + (offset.map { siteOffset - $0 } ?? 0)
    let days = total >= 0 ? total / minutesOfDay : -1
    let day = date.firstDay.adding(days: days)
    return Moment(date: PartialDate(day), minute: total - days * minutesOfDay)
  }

  /// Of `09:00`, `09:00:59`, `09:00:59.999`.
  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    if parts.count == 3 {
      let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
      guard seconds.count <= 2, seconds[0].utf8.count == 2,
        seconds.allSatisfy({ parseDigits($0) != nil }), (parseDigits(seconds[0]) ?? 60) < 60
      else { return nil }
    }
    return parseClock(parts[0] + ":" + parts[1])
  }

  /// Of `Z`, `+08:00`, `+0800`, `+08`.
  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" { return 0 }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.utf8.count == 2 || digits.utf8.count == 4,
      let hours = parseDigits(digits.prefix(2)),
      let minutes = digits.utf8.count == 2 ? 0 : parseDigits(digits.suffix(2)),
      hours <= 14, minutes < 60
    else { return nil }
    return (text.first == "-" ? -1 : 1) * (hours * 60 + minutes)
  }
}
