/// What the page of a matter shows.
package struct MatterPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let stages: [StageView]
  package let steps: [StepView]
  package let reply: String?
  package let outcomes: [OutcomeView]
}

/// One of the four stages.
package struct StageView: Sendable {
  /// Whether a stage lies behind the matter.
  package enum State: Sendable {
    case done, current, ahead
  }

  package let title: String
  package let state: State
}

/// One step that was taken, with its day.
package struct StepView: Sendable {
  package let stage: String
  package let date: DateText
  package let note: String?
}

/// What became of the matter, and by what way.
package struct OutcomeView: Sendable {
  package let channel: String
  package let title: String
  package let number: String?
  package let date: DateText?
}

extension MatterPage: EntryPage {
  static var sectionIDs: Set<String> { [] }
  static var openGraphType: OpenGraphType { .article }

  init(_ material: EntryMaterial<Matter>) {
    let context = material.context
    let fields = material.entry.fields
    let labels = context.settings.labels
    let isOverdue = fields.isOverdue(at: context.site.asOf)
    entry = material.view(
      badges: [fields.type.label, labels.results[fields.result]] + (isOverdue ? ["已超期"] : [])
        + (fields.isUrgent ? ["急事快议"] : []) + (fields.isCase ? ["典型案例"] : []))
    facts = material.facts
    stages = material.stages
    steps = fields.steps.map { step in
      StepView(
        stage: labels.stages[step.stage.value], date: DateText(step.date.value), note: step.note)
    }
    reply = fields.reply
    outcomes = fields.outcomes.map { outcome in
      OutcomeView(
        channel: outcome.channel.label, title: outcome.title, number: outcome.number,
        date: outcome.date.map { DateText($0) })
    }
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.matter(self, in: frame) }

  static func particulars(of id: ID<Matter>, in context: PageContext) -> EntryParticulars {
    let (matter, labels) = (context.entries[id], context.settings.labels)
    let fields = matter.fields
    var details = [labels.results[fields.result]]
    if fields.isOverdue(at: context.site.asOf) { details.append("已超期") }
    if fields.result == .open {
      details += [
        fields.stage.map { labels.stages[$0] }, fields.handler,
        fields.due.map { "期限\($0.chineseText)" },
      ].compactMap(\.self)
    } else if let replied = fields.replied {
      details.append("\(replied.chineseText)答复")
    }
    return EntryParticulars(
      date: fields.raised ?? matter.listDate, label: fields.type.label, details: details)
  }
}

extension EntryMaterial<Matter> {
  fileprivate var stages: [StageView] {
    let matter = entry.fields
    guard let current = matter.stage else { return [] }
    var hasReached = false
    return MatterStage.allCases.map { stage in
      let isOver = matter.result != .open
      let state: StageView.State =
        stage == current && !isOver ? .current : hasReached ? .ahead : .done
      if stage == current { hasReached = true }
      return StageView(title: context.settings.labels.stages[stage], state: state)
    }
  }

  fileprivate var facts: [Fact] {
    let fields = entry.fields
    var facts = FactList()
    facts.add("提出时间", fields.raised)
    facts.add("提出方", fields.raisedBy?.label)
    if let activity = context.entries.published(fields.activity) {
      facts.add("来源活动", [[context.phrase(activity.any)]])
    }
    facts.add("规模", fields.scale?.label)
    facts.add("组织形式", fields.hostedBy?.label)
    facts.add("并案", fields.merged.map { "\($0.number)条" })
    facts.add("办理方式", fields.handling.map { context.settings.labels.handlings[$0] })
    facts.add("承办单位", fields.handler)
    facts.add("合作单位", fields.partners)
    facts.add("答复期限", fields.due)
    facts.add("答复时间", fields.replied)
    facts.add("办理结果", context.settings.labels.results[fields.result])
    facts.add(context.ownerFacts(entry.common))
    return facts.facts
  }
}
