/// When a station is open.
package struct OpeningHours: Record {
  package var days = Weekdays(text: "", days: [])
  package var time = TimeRange(start: 0, end: 0)

  package init() {}

  package static let schema = Schema<OpeningHours>([
    Field("days", "星期", \.days, required: true, "如 周一至周五"),
    Field("time", "时间", \.time, required: true, "如 09:00-11:30"),
  ])
}

/// When members receive residents.
package struct Reception: Record {
  /// What becomes of a reception on a holiday.
  package enum Holiday: String, Enumeration {
    case postpone, cancel, keep

    package var label: String {
      switch self {
      case .postpone: "顺延"
      case .cancel: "取消"
      case .keep: "照常"
      }
    }
  }

  package var rule = WrittenRule(text: "", range: .start, parsed: nil)
  package var time: TimeRange?
  package var holiday: Holiday?
  package var note: String?

  package init() {}

  package static let schema = Schema<Reception>([
    Field("rule", "规则", \.rule, required: true, "如 每周三、每月10日、20日"),
    Field("time", "时间", \.time, "如 09:00-11:30"),
    Field("holiday", "节假日", \.holiday, "顺延到节后第一个工作日、取消或照常；不写就照常排出，并提醒先联系"),
    Field("note", "说明", \.note, "补充说明"),
  ])
}

/// The rule of a reception with its place.
package struct WrittenRule: FieldValue {
  package let text: String
  package let range: SourceRange
  /// nil for text that is no notation: it prints as it is and gives no dates.
  package let parsed: ReceptionRule?

  package static var shape: FieldShape { .text }
  package var written: WrittenValue? { text.written }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> WrittenRule? {
    decoder.text(node, .prose).map {
      WrittenRule(text: $0.text, range: $0.range, parsed: ReceptionRule(parsing: $0.text))
    }
  }
}

/// Who is on duty on one day.
package struct Duty: Record {
  package var date = LocatedDay(day: Day(year: 1, month: 1, day: 1), range: .start)
  package var time: TimeRange?
  package var members: [Reference<Member>] = []
  package var note: String?

  package init() {}

  package static let schema = Schema<Duty>([
    Field("date", "日期", \.date, required: true, "年月日写全"),
    Field("time", "时间", \.time, "如 09:00-11:30"),
    Field("members", "委员", \.members, "值班委员姓名"),
    Field("note", "说明", \.note, "补充说明"),
  ])
}

/// A full date with its place.
package struct LocatedDay: FieldValue {
  package let day: Day
  package let range: SourceRange

  package static var shape: FieldShape { .date }
  package var written: WrittenValue? { .text(PartialDate(day).machineText) }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> LocatedDay? {
    guard let date = PartialDate.decode(node, &decoder), let scalar = decoder.scalar(node) else {
      return nil
    }
    guard date.day != nil else {
      decoder.reportBadValue(
        scalar, expected: Message(zh: "要写到日，如 2026-06-10", en: "expected a full date"))
      return nil
    }
    return LocatedDay(day: date.firstDay, range: scalar.range)
  }
}
