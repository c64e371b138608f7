extension Matter: EntryRules {
  static func check(_ entry: Entry<Matter>, in site: Site, reporting log: inout DiagnosticLog) {
    let fields = entry.fields
    if !fields.isCase, !entry.isUncertain(\.fields.isCase) {
      require(
        fields.raised, \.fields.raised, because: ("不是典型案例", "this is not a case"), entry, &log)
    }
    checkPrecision(
      entry, fields.date, fields.replied == nil ? \.fields.raised : \.fields.replied, &log)
    checkPublication(entry, fields.raised, \.fields.raised, &log)
    checkHandling(entry, &log)
    checkReply(entry, &log)
    checkSteps(entry, &log)
    checkDue(entry, site, &log)
    checkOutcomes(entry, &log)
  }
}

/// `matter/deadline-incomplete`
private func checkHandling(_ entry: Entry<Matter>, _ log: inout DiagnosticLog) {
  let fields = entry.fields
  guard let handling = fields.handling, handling == .deadline || handling == .transferred else {
    return
  }
  var missing: [Entry<Matter>.FieldPath] = []
  if handling == .deadline, fields.due == nil, !entry.isUncertain(\.fields.due) {
    missing.append(\.fields.due)
  }
  if fields.handler == nil, !entry.isUncertain(\.fields.handler) {
    missing.append(\.fields.handler)
  }
  guard !missing.isEmpty else { return }
  let fieldsMissing = missing.compactMap(Matter.schema.description)
  log.report(.incompleteHandling(handling, fieldsMissing, at: entry.closingPlace))
}

/// `matter/no-reply`
private func checkReply(_ entry: Entry<Matter>, _ log: inout DiagnosticLog) {
  let fields = entry.fields
  let isSettled = !entry.isUncertain(\.fields.result) && fields.result != .open
  let mayLackReply =
    fields.handling == .onSite || fields.isCase || entry.isUncertain(\.fields.handling)
    || entry.isUncertain(\.fields.isCase)
  guard isSettled, !mayLackReply, fields.reply == nil, !entry.isUncertain(\.fields.reply) else {
    return
  }
  log.report(.noReply(fields.result, at: entry.closingPlace))
}

/// `matter/steps-order`: with partial dates only where no reading is in order.
private func checkSteps(_ entry: Entry<Matter>, _ log: inout DiagnosticLog) {
  guard !entry.isUncertain(\.fields.steps), var previous = entry.fields.steps.first else { return }
  var reached = previous.date.value
  for step in entry.fields.steps.dropFirst() {
    let date = step.date.value
    if date.lastDay < reached.firstDay {
      log.report(.dateGoesBack(from: reached, at: entry.source.place(step.date.range)))
      reached = date
    } else if step.stage.value.position < previous.stage.value.position {
      log.report(
        .stageGoesBack(
          step.stage.value, from: previous.stage.value, at: entry.source.place(step.stage.range)))
    }
    if date.firstDay > reached.firstDay { reached = date }
    previous = step
  }
}

extension MatterStage {
  fileprivate var position: Int { MatterStage.allCases.firstIndex(of: self) ?? 0 }
}

/// `matter/overdue`, `matter/due-too-late`
private func checkDue(_ entry: Entry<Matter>, _ site: Site, _ log: inout DiagnosticLog) {
  let fields = entry.fields
  guard let due = fields.due, !isBefore(due, fields.raised) else { return }
  if !entry.isUncertain(\.fields.result), !entry.isUncertain(\.fields.replied),
    fields.isOverdue(at: site.asOf)
  {
    log.report(
      .overdue(days: due.lastDay.days(to: site.asOf.day), at: entry.place(of: \.fields.due)))
  }
  guard let limit = site.settings.rules.replyDaysMax?.number, let raised = fields.raised else {
    return
  }
  let days = raised.lastDay.days(to: due.firstDay)
  guard days > limit else { return }
  log.report(.dueTooLate(days: days, limit: limit, at: entry.place(of: \.fields.due)))
}

/// Whether the two are out of order, which has been reported.
private func isBefore(_ due: PartialDate, _ raised: PartialDate?) -> Bool {
  raised.map { due.lastDay < $0.firstDay } ?? false
}

/// `matter/no-outcome`: a topic or a major matter went through all four stages to a result, but was
/// turned into nothing. Other matters are done when they are solved.
private func checkOutcomes(_ entry: Entry<Matter>, _ log: inout DiagnosticLog) {
  let fields = entry.fields
  let isLarge = fields.scale == .major || fields.type == .topic && fields.scale != .micro
  guard isLarge, !entry.isUncertain(\.fields.type), !entry.isUncertain(\.fields.scale),
    fields.stage == .conversion, fields.result == .resolved || fields.result == .planned,
    fields.outcomes.isEmpty, !entry.isUncertain(\.fields.outcomes)
  else { return }
  log.report(.noOutcome(at: entry.closingPlace))
}

extension Diagnostic {
  fileprivate static func incompleteHandling(
    _ handling: Handling, _ missing: [FieldDescription], at place: Place
  ) -> Diagnostic {
    let labels = missing.map { "\($0.label)（\($0.key)）" }.joined(separator: "和")
    let keys = missing.map { "‘\($0.key)’" }.joined(separator: " and ")
    return Diagnostic(
      .matterDeadlineIncomplete, at: place,
      zh: "办理方式是“\(handling.label)”，还要写明\(labels)",
      en: "the handling is ‘\(handling.rawValue)’: write \(keys) too")
  }

  fileprivate static func noReply(_ result: MatterResult, at place: Place) -> Diagnostic {
    Diagnostic(
      .matterNoReply, at: place,
      zh: "办理结果是“\(result.label)”，却没有答复内容（reply）；请写明怎样答复的，还在办的改为办理中（open）",
      en: "the result is ‘\(result.rawValue)’ without ‘reply’; write what was answered, or open")
  }

  fileprivate static func stageGoesBack(
    _ stage: MatterStage, from previous: MatterStage, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .matterStepsOrder, at: place,
      zh: "进展从“\(previous.label)”退回了“\(stage.label)”，请按先后次序写，或查对阶段",
      en: "the steps go back from \(previous.rawValue) to \(stage.rawValue); put them in order")
  }

  fileprivate static func dateGoesBack(from previous: PartialDate, at place: Place) -> Diagnostic {
    Diagnostic(
      .matterStepsOrder, at: place,
      zh: "这一步的日期早于前面的 \(previous.machineText)，请按先后次序写，或查对日期",
      en: "this step is before \(previous.machineText); put the steps in order")
  }

  fileprivate static func overdue(days: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .matterOverdue, at: place,
      zh: "答复期限已过 \(days) 天，还在办理中；请催办，办结的请写答复时间（replied）、答复内容和办理结果",
      en: "due \(days) days ago and still open; press for a reply, or write what was answered")
  }

  fileprivate static func dueTooLate(days: Int, limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .matterDueTooLate, at: place,
      zh: "答复期限离提出时间 \(days) 天，超过规定的 \(limit) 天（site.yml 的 reply_days_max），请改早或查对日期",
      en: "due \(days) days after it was raised, more than ‘reply_days_max’ (\(limit)); "
        + "choose an earlier day")
  }

  fileprivate static func noOutcome(at place: Place) -> Diagnostic {
    Diagnostic(
      .matterNoOutcome, at: place,
      zh: "议题或重大事项到了转化评价阶段并有了结果，还要写成果转化（outcomes），如形成的专报、提案、建议书",
      en: "a topic or major matter has reached conversion and a result; write its ‘outcomes’")
  }
}
