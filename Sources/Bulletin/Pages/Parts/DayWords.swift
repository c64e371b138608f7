/// What is known of one day of a running station. Many days are equal, so what they say is worded
/// once.
struct DaySchedule: Hashable, Sendable {
  let opening: Opening
  let reception: DayReception?
  /// What it says where nothing takes place.
  let idle: String
}

struct DayReception: Hashable, Sendable {
  let times: [TimeRange]
  /// Somebody receives, but when is not written.
  let isUntimed: Bool
  /// Why to ask before one comes.
  let warnings: [String]

  init(_ reception: ReceptionDay) {
    times = reception.times
    isUntimed =
      reception.sessions.contains { $0.time == nil }
      || reception.sessions.isEmpty && reception.duties.contains { $0.time == nil }
    warnings = unique(reception.sessions.compactMap { $0.holiday?.warning })
  }

  var text: String {
    ([times.isEmpty ? "时间请先联系" : joined(times)] + warnings).joined(separator: "，")
  }
}

/// What a station says of itself on one day.
struct DayWords: Sendable {
  struct Line: Sendable {
    /// From when on it holds.
    let minute: Int
    let text: String
    let outlook: Outlook
  }

  /// Which coming days a reader wants to know of besides.
  enum Outlook: Int, Sendable {
    case none, reception, all
  }

  /// By minute, the first from midnight on.
  let lines: [Line]
  /// nil where it is not open that day, or not for certain.
  let openTimes: String?
  /// nil where nobody is received.
  let receptionTimes: String?
}

extension DayWords {
  init(_ schedule: DaySchedule) {
    let times = schedule.opening.times + (schedule.reception?.times ?? [])
    var lines: [Line] = []
    for minute in Set([0] + times.flatMap { [$0.start, $0.end] }).sorted() {
      let line = schedule.line(at: minute)
      if lines.last?.text != line.text { lines.append(line) }
    }
    self.lines = lines
    let open = schedule.opening.times
    openTimes = open.isEmpty ? nil : joined(open)
    receptionTimes = schedule.reception?.text
  }
}

extension DaySchedule {
  fileprivate func line(at minute: Int) -> DayWords.Line {
    let open = words(for: opening.times, at: minute, "开放", running: "开放，现在开放中")
    if let received = receptionText(at: minute) {
      let parts = [open, received].compactMap(\.self)
      return DayWords.Line(minute: minute, text: parts.joined(separator: "；"), outlook: .none)
    }
    let over = reception == nil ? nil : "接待已结束"
    if let open {
      let parts = [open, over].compactMap(\.self)
      return DayWords.Line(minute: minute, text: parts.joined(separator: "；"), outlook: .reception)
    }
    let closed = opening.times.isEmpty ? over ?? idleText : "开放时间已过"
    return DayWords.Line(minute: minute, text: closed, outlook: .all)
  }

  private var idleText: String {
    if case .uncertain(let holiday) = opening { "适逢\(holiday)，是否开放请先联系" } else { idle }
  }

  /// nil once it is over, of which nothing is said where a time is not known.
  private func receptionText(at minute: Int) -> String? {
    guard let reception else { return nil }
    let times = words(for: reception.times, at: minute, "接待群众", running: "接待群众，正在接待")
    guard times != nil || reception.isUntimed else { return nil }
    return ([times ?? "接待群众，时间请先联系"] + reception.warnings).joined(separator: "，")
  }

  /// What is left of `times`; nil where all are over.
  private func words(
    for times: [TimeRange], at minute: Int, _ words: String, running: String
  ) -> String? {
    let left = times.filter { $0.end > minute }
    guard let first = left.first else { return nil }
    return joined(left) + (first.start <= minute ? running : words)
  }
}

private func joined(_ times: [TimeRange]) -> String {
  times.map(\.text).joined(separator: "、")
}
