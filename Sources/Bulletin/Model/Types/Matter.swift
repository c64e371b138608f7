/// 群众事项与协商议题.
package struct Matter: EntryFields {
  package var type = MatterKind.issue
  package var raised: PartialDate?
  package var raisedBy: RaisedBy?
  package var activity: Reference<Activity>?
  package var merged: Count?
  package var scale: MatterScale?
  package var isUrgent = false
  package var hostedBy: HostedBy?
  package var stage: MatterStage?
  package var steps: [Step] = []
  package var handling: Handling?
  package var handler: String?
  package var due: PartialDate?
  package var replied: PartialDate?
  package var reply: String?
  package var result = MatterResult.open
  package var outcomes: [Outcome] = []
  package var isCase = false
  package var partners: [String] = []

  package init() {}
  package var date: PartialDate? { replied ?? raised }
  package static var kind: EntryKind { .matter }
  package static let columnName = "协商与答复"
  package static let columnType = "回应关切"
  package var hasPage: Bool { true }

  package static let schema = Schema<EntryContent<Matter>>(
    commonFields() + [
      Field("kind", "类别", \.fields.type, required: true),
      Field("raised", "提出时间", \.fields.raised, "典型案例可以不写"),
      Field("raised_by", "提出方", \.fields.raisedBy),
      Field("activity", "来源活动", \.fields.activity, "在哪次活动上提出"),
      Field("merged", "并案数", \.fields.merged, "合并办理的条数"),
      Field("scale", "规模", \.fields.scale),
      Field("urgent", "急事快议", \.fields.isUrgent),
      Field("hosted_by", "组织形式", \.fields.hostedBy),
      Field("stage", "流程阶段", \.fields.stage),
      Field("steps", "进展", \.fields.steps, "按时间先后写"),
      Field("handling", "办理方式", \.fields.handling),
      Field("handler", "承办单位", \.fields.handler, "谁来办"),
      Field("due", "答复期限", \.fields.due, notBefore: \.fields.raised),
      Field("replied", "答复时间", \.fields.replied, notBefore: \.fields.raised),
      Field("reply", "答复内容", \.fields.reply, "怎么答复的"),
      Field("result", "办理结果", \.fields.result, required: true),
      Field("outcomes", "成果转化", \.fields.outcomes, "转化成了什么"),
      Field("case", "典型案例", \.fields.isCase),
      Field("partners", "合作单位", \.fields.partners, "一起办理的单位"),
    ])
}

extension Entries {
  package var matters: [Entry<Matter>] { all(Matter.self) }
}

/// One step of a matter's progress.
package struct Step: Record {
  package var stage = Located(value: MatterStage.topic, range: .start)
  package var date = Located(value: PartialDate.placeholder, range: .start)
  package var note: String?

  package init() {}

  package static let schema = Schema<Step>([
    Field("stage", "阶段", \.stage, required: true, "流程阶段"),
    Field("date", "日期", \.date, required: true, "如 2025-03-26"),
    Field("note", "说明", \.note, "做了什么"),
  ])
}

/// What a matter was turned into.
package struct Outcome: Record {
  package var channel = OutcomeChannel.other
  package var title = ""
  package var number: String?
  package var date: PartialDate?

  package init() {}

  package static let schema = Schema<Outcome>([
    Field("channel", "渠道", \.channel, required: true, "转化的渠道"),
    Field("title", "标题", \.title, required: true, "成果标题"),
    Field("no", "编号", \.number, "编号"),
    Field("date", "日期", \.date, "报送日期"),
  ])
}
