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
  package enum State: Sendable {
    case done, current, ahead
  }

  package let title: String
  package let state: State
}

package struct StepView: Sendable {
  package let stage: String
  package let date: DateText
  package let note: String?
}

package struct OutcomeView: Sendable {
  package let channel: String
  package let title: String
  package let number: String?
  package let date: DateText?
}

extension PageContext {
  func matter(
    _ id: ID<Matter>, _ parts: inout EntryParts, _ theme: some Theme
  ) -> EntryTemplate<Matter> {
    let matter = entries[id]
    let fields = matter.fields
    let badges =
      [fields.type.label, settings.labels.results[fields.result]]
      + (fields.isOverdue(at: site.asOf) ? ["已超期"] : [])
      + (fields.isUrgent ? ["急事快议"] : []) + (fields.isCase ? ["典型案例"] : [])
    return EntryTemplate(
      render: { view, frame in
        let page = MatterPage(
          entry: view, facts: matterFacts(matter), stages: stages(of: fields),
          steps: fields.steps.map { step in
            StepView(
              stage: settings.labels.stages[step.stage.value], date: DateText(step.date.value),
              note: step.note)
          },
          reply: fields.reply,
          outcomes: fields.outcomes.map { outcome in
            OutcomeView(
              channel: outcome.channel.label, title: outcome.title, number: outcome.number,
              date: outcome.date.map { DateText($0) })
          })
        return theme.matter(page, in: frame)
      },
      badges: badges)
  }

  private func stages(of matter: Matter) -> [StageView] {
    guard let current = matter.stage else { return [] }
    var hasReached = false
    return MatterStage.allCases.map { stage in
      let isOver = matter.result != .open
      let state: StageView.State =
        stage == current && !isOver ? .current : hasReached ? .ahead : .done
      if stage == current { hasReached = true }
      return StageView(title: settings.labels.stages[stage], state: state)
    }
  }

  private func matterFacts(_ matter: Entry<Matter>) -> [Fact] {
    let fields = matter.fields
    var facts = FactList()
    facts.add("提出时间", fields.raised)
    facts.add("提出方", fields.raisedBy?.label)
    if let activity = entries.published(fields.activity) {
      facts.add("来源活动", [[phrase(activity.any)]])
    }
    facts.add("规模", fields.scale?.label)
    facts.add("组织形式", fields.hostedBy?.label)
    facts.add("并案", fields.merged.map { "\($0.number)条" })
    facts.add("办理方式", fields.handling.map { settings.labels.handlings[$0] })
    facts.add("承办单位", fields.handler)
    facts.add("合作单位", fields.partners)
    facts.add("答复期限", fields.due)
    facts.add("答复时间", fields.replied)
    facts.add("办理结果", settings.labels.results[fields.result])
    facts.add(belongingFacts(matter.common))
    return facts.facts
  }
}
