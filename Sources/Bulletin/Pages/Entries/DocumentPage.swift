package struct DocumentPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let derived: Section
  package let stations: Section
}

extension PageContext {
  func document(
    _ id: ID<Document>, _ parts: inout EntryParts, _ theme: some Theme
  ) -> EntryTemplate<Document> {
    let document = entries[id]
    return EntryTemplate(
      render: { view, frame in
        let page = DocumentPage(
          entry: view, facts: documentFacts(document, id),
          derived: section("derived", "下位制度", relations.derivedDocuments[id.index]),
          stations: section("stations", "适用工作站", relations.stationsUnderRule[id.index]))
        return theme.document(page, in: frame)
      },
      badges: [document.fields.level.label, document.fields.status.label],
      node: { documentNode(document, $0) })
  }

  private func documentFacts(_ document: Entry<Document>, _ id: ID<Document>) -> [Fact] {
    let fields = document.fields
    var facts = FactList()
    facts.add("发文机关", fields.issuer)
    facts.add("发文字号", fields.number)
    facts.add("成文日期", fields.issued)
    facts.add("施行日期", fields.effective)
    facts.add("有效期至", fields.until)
    facts.add("时效", fields.status.label)
    facts.add("依据", phrases(entries.published(fields.basis)))
    facts.add("替代", phrases(entries.published(fields.supersedes)))
    facts.add("被替代为", phrases(relations.successors[id.index]))
    facts.add(belongingFacts(document.common))
    return facts.facts
  }
}
