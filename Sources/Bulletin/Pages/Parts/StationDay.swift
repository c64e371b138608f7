/// What is known of one day of a running station.
struct StationSchedule: Sendable {
  let opening: Opening
  let visit: Visit?
  /// What it says where nothing takes place.
  let idle: String
}

/// What a station says of itself on one day. Days that are alike are equal.
struct StationDay: Hashable, Sendable {
  struct Line: Hashable, Sendable {
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

extension StationDay {
  init(_ schedule: StationSchedule) {
    let times = schedule.opening.times + (schedule.visit?.times ?? [])
    var lines: [Line] = []
    for minute in Set([0] + times.flatMap { [$0.start, $0.end] }).sorted() {
      let line = schedule.line(at: minute)
      if lines.last?.text != line.text { lines.append(line) }
    }
    self.lines = lines
    let open = schedule.opening.times
    openTimes = open.isEmpty ? nil : text(open)
    receptionTimes = schedule.visit.map { visit in
      let times = visit.times.isEmpty ? "时间请先联系" : text(visit.times)
      return ([times] + visit.warnings).joined(separator: "，")
    }
  }
}

extension StationSchedule {
  fileprivate func line(at minute: Int) -> StationDay.Line {
    let open = words(for: opening.times, at: minute, ("开放", "开放，现在开放中"))
    if let reception = receptionText(at: minute) {
      let parts = [open, reception].compactMap(\.self)
      return StationDay.Line(
        minute: minute, text: parts.joined(separator: "；"), outlook: .none)
    }
    let over = visit == nil ? nil : "接待已结束"
    if let open {
      let parts = [open, over].compactMap(\.self)
      return StationDay.Line(
        minute: minute, text: parts.joined(separator: "；"), outlook: .reception)
    }
    let closed = opening.times.isEmpty ? over ?? idleText : "开放时间已过"
    return StationDay.Line(minute: minute, text: closed, outlook: .all)
  }

  private var idleText: String {
    if case .uncertain(let holiday) = opening { "适逢\(holiday)，是否开放请先联系" } else { idle }
  }

  /// nil once it is over, of which nothing is said where a time is not known.
  private func receptionText(at minute: Int) -> String? {
    guard let visit else { return nil }
    let times = words(for: visit.times, at: minute, ("接待群众", "接待群众，正在接待"))
    guard times != nil || visit.isUntimed else { return nil }
    return ([times ?? "接待群众，时间请先联系"] + visit.warnings).joined(separator: "，")
  }

  /// What is left of `times`; nil where all are over.
  private func words(
    for times: [TimeRange], at minute: Int, _ words: (plain: String, running: String)
  ) -> String? {
    let left = times.filter { $0.end > minute }
    guard let first = left.first else { return nil }
    return text(left) + (first.start <= minute ? words.running : words.plain)
  }
}

extension Visit {
  /// Somebody receives, but when is not written.
  fileprivate var isUntimed: Bool {
    sessions.contains { $0.time == nil } || sessions.isEmpty && duties.contains { $0.time == nil }
  }

  /// Why to ask before one comes.
  fileprivate var warnings: [String] {
    unique(sessions.compactMap { $0.holiday?.warning })
  }
}

private func text(_ times: [TimeRange]) -> String {
  times.map(\.text).joined(separator: "、")
}
