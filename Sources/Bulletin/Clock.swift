import Glibc

extension Instant {
  /// The present minute in Asia/Shanghai: the default of `--as-of`, and the only clock there is.
  package static var now: Instant {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    let minutes = Int(time.tv_sec) / 60 + 8 * 60
    return Instant(day: Day(number: minutes / 1440), minute: minutes % 1440)
  }

  /// `2026-06-01` is its last minute, `2026-06-01 09:00` that minute.
  package init?(parsingAsOf text: String) {
    guard case .value(let moment) = parseMoment(text), moment.date.day != nil else { return nil }
    self = moment.end
  }

  /// As `--as-of` takes it.
  package var argumentText: String {
    minute == 1439 ? PartialDate(day).machineText : machineText
  }
}
