package struct VacancyPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
}

extension VacancyPage: EntryPage {
  static var sectionIDs: Set<String> { [] }

  init(_ material: EntryMaterial<Vacancy>) {
    var facts = FactList()
    facts.add("日期", material.entry.fields.day)
    facts.add("名额", material.entry.fields.places.map { "\($0.number)人" })
    self.facts = facts.facts
    entry = material.view()
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.vacancy(self, in: frame) }

  static func particulars(of id: ID<Vacancy>, in context: PageContext) -> EntryParticulars {
    EntryParticulars(date: context.entries[id].fields.day)
  }
}

extension Vacancy: EntryRules {
  static func check(_ entry: Entry<Vacancy>, in site: Site, reporting log: inout DiagnosticLog) {}
}
