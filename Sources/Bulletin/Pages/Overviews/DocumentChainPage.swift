/// 制度体系: the documents by level, each with what it rests on and what rests on it.
package struct DocumentChainPage: Sendable {
  package let levels: [DocumentLevelView]
}

/// The documents of one level.
package struct DocumentLevelView: Sendable {
  package let label: String
  package let documents: [ChainedDocument]
}

/// A document between those that it rests on and those that rest on it.
package struct ChainedDocument: Sendable {
  package let item: EntryItem
  package let basis: [TextLink]
  package let derived: [TextLink]
}

extension DocumentChainPage: OverviewPage {
  init(in context: PageContext) {
    let documents = context.site.order[Document.self]
    levels = DocumentLevel.allCases.compactMap { level in
      let ids = documents.filter { context.entries[$0].fields.level == level }
      guard !ids.isEmpty else { return nil }
      return DocumentLevelView(
        label: level.label, documents: ids.map { ChainedDocument($0, in: context) })
    }
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML {
    theme.documentChain(self, in: frame)
  }
}

extension ChainedDocument {
  fileprivate init(_ id: ID<Document>, in context: PageContext) {
    item = EntryItem(id.any, in: context)
    basis = context.entries.published(context.entries[id].fields.basis)
      .compactMap { context.textLink($0.any) }
    derived = context.relations.derivedDocuments[id.index].compactMap { context.textLink($0.any) }
  }
}
