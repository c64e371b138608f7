/// The matters that have come to one stage: all of them, and those still open.
package struct StageCount: Sendable, Hashable {
  package fileprivate(set) var total = 0
  package fileprivate(set) var open = 0
}

/// The matters raised by as-of, and how far they have come.
package struct MatterStatistics: Sendable {
  package private(set) var count = 0
  package private(set) var open = 0
  package private(set) var overdue = 0
  /// With a due date, and either replied to or past it.
  package private(set) var answerable = 0
  /// Of those, replied to by the due date.
  package private(set) var onTime = 0
  /// From raised to replied, where both days are known; in half days, for a median of an even
  /// number may lie between two.
  package let medianReplyHalfDays: Int?
  package let outcomes: [Group<OutcomeChannel, Int>]
  /// nil: the matter names none.
  package let byStage: [Group<MatterStage?, StageCount>]

  /// In per cent.
  package var onTimeRate: Int? { answerable > 0 ? percent(onTime, of: answerable) : nil }

  init(_ counted: CountedEntries) {
    var days: [Int] = []
    var outcomes: [OutcomeChannel: Int] = [:]
    var stages: [MatterStage?: StageCount] = [:]
    for id in counted.matters {
      let matter = counted.entries[id].fields
      count += 1
      stages[matter.stage, default: StageCount()].total += 1
      if matter.result == .open {
        open += 1
        stages[matter.stage, default: StageCount()].open += 1
      }
      let isOverdue = matter.isOverdue(at: counted.asOf)
      if isOverdue { overdue += 1 }
      if matter.due != nil, isOverdue || matter.replied != nil { answerable += 1 }
      if matter.isOnTime { onTime += 1 }
      if let span = matter.replyDays { days.append(span) }
      for outcome in matter.outcomes { outcomes[outcome.channel, default: 0] += 1 }
    }
    medianReplyHalfDays = doubledMedian(of: days)
    self.outcomes = groups(outcomes, in: OutcomeChannel.allCases)
    byStage = groups(stages, in: MatterStage.allCases + [nil])
  }
}

extension Matter {
  /// Replied to by the due date, in some reading of the two.
  fileprivate var isOnTime: Bool {
    guard let due, let replied else { return false }
    return replied.firstDay <= due.lastDay
  }

  /// nil where one of the two days is not known.
  fileprivate var replyDays: Int? {
    guard let raised, let replied, raised.day != nil, replied.day != nil else { return nil }
    return raised.firstDay.days(to: replied.firstDay)
  }
}

/// Twice the median, which is a whole number; nil of nothing.
func doubledMedian(of values: [Int]) -> Int? {
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  return sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
}
