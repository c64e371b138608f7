package import Bulletin

extension DefaultTheme {
  package func documentChain(_ page: DocumentChainPage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <div class="entry">
      <header class="entry-head">
      <h1>\(frame.title)</h1>
      <p>上位文件在前，下位文件在后；每份文件注明它的依据和依据它制定的文件。</p>
      </header>
      \(if: page.levels.isEmpty, nothingYet)
      \(page.levels.map(documentLevel))
      </div>
      """)
  }

  private func documentLevel(_ level: DocumentLevelView) -> HTML {
    """
    <section>
    <h2>\(level.label)</h2>
    <ul class="items">\(level.documents.map(chainedDocument))</ul>
    </section>

    """
  }

  private func chainedDocument(_ document: ChainedDocument) -> HTML {
    """
    \(item(
      document.item,
      below: """
        \(if: !document.basis.isEmpty, "<p>依据：\(inlineLinks(document.basis))</p>")
        \(if: !document.derived.isEmpty, "<p>下位制度：\(inlineLinks(document.derived))</p>")
        """))
    """
  }
}
