/// 招募: a type that no site has, made to see what a new one takes.
package struct Vacancy: EntryFields {
  package var day: PartialDate?
  package var places: Count?

  package init() {}
  package static var kind: EntryKind { .vacancy }
  package static let columnName = "招募"
  package static let columnType = "工作动态"
  package var hasPage: Bool { true }
  package var date: PartialDate? { day }

  package static let schema = Schema<EntryContent<Vacancy>>(
    commonFields() + [
      Field("day", "日期", \.fields.day, required: true, "如 2026-05-01"),
      Field("places", "名额", \.fields.places, "招几人"),
    ])
}
