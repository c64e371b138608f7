/// What the page of a document shows.
package struct DocumentPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let derived: Section
  package let stations: Section
}

extension DocumentPage: EntryPage {
  static var sectionIDs: Set<String> { ["derived", "stations"] }
  static var openGraphType: OpenGraphType { .article }

  init(_ material: EntryMaterial<Document>) {
    let (context, id, document) = (material.context, material.id, material.entry)
    let relations = context.relations
    entry = material.view(badges: [document.fields.level.label, document.fields.status.label])
    facts = material.facts
    derived = Section("derived", "下位制度", relations.derivedDocuments[id.index], in: context)
    stations = Section("stations", "适用工作站", relations.stationsUnderRule[id.index], in: context)
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.document(self, in: frame) }

  static func node(_ entry: Entry<Document>, _ page: PageDescription, in data: LinkedData) -> JSON?
  {
    data.documentNode(entry, page)
  }

  static func particulars(of id: ID<Document>, in context: PageContext) -> EntryParticulars {
    let fields = context.entries[id].fields
    return EntryParticulars(
      date: fields.issued, label: fields.status.label,
      details: [fields.issuer] + [fields.number].compactMap(\.self))
  }
}

extension EntryMaterial<Document> {
  fileprivate var facts: [Fact] {
    let fields = entry.fields
    var facts = FactList()
    facts.add("发文机关", fields.issuer)
    facts.add("发文字号", fields.number)
    facts.add("成文日期", fields.issued)
    facts.add("施行日期", fields.effective)
    facts.add("有效期至", fields.until)
    facts.add("时效", fields.status.label)
    facts.add("依据", context.phrases(context.entries.published(fields.basis)))
    facts.add("替代", context.phrases(context.entries.published(fields.supersedes)))
    facts.add("被替代为", context.phrases(context.relations.successors[id.index]))
    facts.add(context.ownerFacts(entry.common))
    return facts.facts
  }
}
