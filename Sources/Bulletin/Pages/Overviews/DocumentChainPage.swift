/// 制度体系: the documents by level, each with what it rests on and what rests on it.
package struct DocumentChainPage: Sendable {
  package let levels: [DocumentLevelView]
}

package struct DocumentLevelView: Sendable {
  package let label: String
  package let documents: [ChainedDocument]
}

package struct ChainedDocument: Sendable {
  package let item: EntryItem
  package let basis: [TextLink]
  package let derived: [TextLink]
}

extension PageContext {
  func documentChainPage() -> DocumentChainPage {
    let documents = site.order[Document.self]
    let levels = DocumentLevel.allCases.compactMap { level -> DocumentLevelView? in
      let ids = documents.filter { entries[$0].fields.level == level }
      guard !ids.isEmpty else { return nil }
      return DocumentLevelView(label: level.label, documents: ids.map(chained))
    }
    return DocumentChainPage(levels: levels)
  }

  private func chained(_ id: ID<Document>) -> ChainedDocument {
    ChainedDocument(
      item: item(id.any),
      basis: entries.published(entries[id].fields.basis).compactMap { textLink($0.any) },
      derived: relations.derivedDocuments[id.index].compactMap { textLink($0.any) })
  }
}
