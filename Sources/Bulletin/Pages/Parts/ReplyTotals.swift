extension Totals {
  /// How matters are replied to.
  init(repliesOf site: Site) {
    let matters = site.statistics.matters
    let isKnown = matters.count > 0
    var facts = FactList()
    facts.add(site.settings.labels.results[.open], isKnown ? "\(matters.open)件" : NumberCell.noData)
    facts.add("已超期", isKnown ? "\(matters.overdue)件" : NumberCell.noData)
    facts.add("按期答复率", matters.onTimeText)
    facts.add("答复用时中位数", matters.medianDaysText ?? NumberCell.noData)
    self.init(facts: facts.facts, asOf: DateText(site.asOf.day))
  }
}

extension MatterStatistics {
  fileprivate var onTimeText: String {
    guard let rate = onTimeRate else { return NumberCell.noData }
    return "\(rate)%（应答复\(answerable)件，按期\(onTime)件）"
  }

  fileprivate var medianDaysText: String? {
    medianReplyHalfDays.map { "\($0 / 2)" + ($0 % 2 == 0 ? "" : ".5") + "天" }
  }
}
