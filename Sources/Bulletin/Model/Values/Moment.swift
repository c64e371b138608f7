/// A date with an optional minute, in the site's zone (Asia/Shanghai).
package struct Moment: Hashable, Sendable {
  package let date: PartialDate
  /// Minutes since midnight; nil where only the date is known.
  package let minute: Int?

  package init(date: PartialDate, minute: Int? = nil) {
    self.date = date
    self.minute = minute
  }

  /// The first minute it can mean, for comparisons and machine formats.
  package var start: Instant { Instant(day: date.firstDay, minute: minute ?? 0) }

  /// The last minute it can mean.
  package var end: Instant { Instant(day: date.lastDay, minute: minute ?? 1439) }
}

/// One minute of one day in the site's zone.
package struct Instant: Hashable, Comparable, Sendable {
  package let day: Day
  package let minute: Int

  package init(day: Day, minute: Int) {
    self.day = day
    self.minute = minute
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }

  /// `2025-03-28 09:00`
  package var machineText: String {
    let date = "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
    return date + " " + clockText(minute)
  }
}

extension Moment {
  /// `2025-03-28` or `2025-03-28 09:00`, as written in front matter.
  package var machineText: String {
    guard let minute else { return date.machineText }
    return date.machineText + " " + clockText(minute)
  }

  /// `2025-03-28` or `2025-03-28T09:00:00+08:00` (ISO 8601), for machines that want a full date: the
  /// first day it can mean.
  package var fullText: String {
    let day = PartialDate(start.day)
    return minute.map { day.machineText(at: $0) } ?? day.machineText
  }

  /// `2025年3月28日 09:00`
  package var chineseText: String {
    guard let minute else { return date.chineseText }
    return date.chineseText + " " + clockText(minute)
  }
}

extension PartialDate {
  /// `2025-03-28T09:00:00+08:00` of a full date.
  package func machineText(at minute: Int) -> String {
    "\(machineText)T\(clockText(minute)):00+08:00"
  }
}

/// `09:05` of a minute of the day.
func clockText(_ minute: Int) -> String {
  padded(minute / 60, 2) + ":" + padded(minute % 60, 2)
}

/// Of several moments the one that begins last.
func newest(_ moments: [Moment]) -> Moment? { moments.max { $0.start < $1.start } }
