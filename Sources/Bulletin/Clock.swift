import Glibc

extension Instant {
  /// The present minute in Asia/Shanghai: the default of `--as-of`, and the only clock there is.
  package static var now: Instant {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    let minutes = Int(time.tv_sec) / 60 + 8 * 60
    return Instant(day: Day(daysSince1970: minutes / 1440), minute: minutes % 1440)
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

extension Day {
  /// The civil day `count` days after 1970-01-01 (Howard Hinnant, “chrono-Compatible Low-Level
  /// Date Algorithms”).
  init(daysSince1970 count: Int) {
    let shifted = count + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}

/// How many processors this process may use.
package func processorCount() -> Int {
  max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

/// The path of the site's address, `/` where `site.yml` does not say.
package func readBasePath(of content: String) -> String {
  var log = DiagnosticLog()
  guard let tree = try? listContent(content, reporting: &log) else { return "/" }
  return parseSettings(in: tree, reporting: &log).baseURL.path
}
