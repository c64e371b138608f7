package import Bulletin

extension DefaultTheme {
  package func matter(_ page: MatterPage, in frame: PageFrame) -> HTML {
    entryPage(
      page.entry, in: frame, aside: facts(page.facts),
      text: """
        \(if: !page.stages.isEmpty, stages(page.stages))
        \(story(page.entry))
        <section>
        <h2>答复</h2>
        \(if: page.reply == nil, nothingYet)\
        \(if: page.reply, { #"<p class="passage">\#($0)</p>"# })
        </section>
        <section>
        <h2>进展</h2>
        \(if: page.steps.isEmpty, nothingYet, else: #"<ol class="items">\#(page.steps.map(step))</ol>"#)
        </section>
        <section>
        <h2>成果转化</h2>
        \(if: page.outcomes.isEmpty, nothingYet, else: #"<ul class="items">\#(page.outcomes.map(outcome))</ul>"#)
        </section>
        """)
  }

  private func stages(_ stages: [StageView]) -> HTML {
    """
    <section>
    <h2 class="visually-hidden">办理流程</h2>
    <ol class="stages">\(stages.map(stage))</ol>
    </section>
    """
  }

  private func stage(_ stage: StageView) -> HTML {
    """
    <li class="\(stage.state.styleName)"\
    \(if: stage.state == .current, #" aria-current="step""#)>\
    <span>\(stage.title)</span> <small>\(stage.state.words)</small></li>

    """
  }

  private func step(_ step: StepView) -> HTML {
    """
    <li>
    <p class="meta"><b>\(step.stage)</b> \(time(step.date))</p>
    \(if: step.note, { "<p>\($0)</p>" })
    </li>

    """
  }

  private func outcome(_ outcome: OutcomeView) -> HTML {
    """
    <li>
    <p class="item-title">\(outcome.title)\(if: outcome.number, { "（\($0)）" })</p>
    <p class="meta"><b>\(outcome.channel)</b> \(if: outcome.date, time)</p>
    </li>

    """
  }
}

extension StageView.State {
  fileprivate var styleName: HTML {
    switch self {
    case .done: "done"
    case .current: "current"
    case .ahead: "ahead"
    }
  }

  fileprivate var words: HTML {
    switch self {
    case .done: "已完成"
    case .current: "进行中"
    case .ahead: "未开始"
    }
  }
}
