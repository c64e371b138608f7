package import Bulletin

extension DefaultTheme {
  package func article(_ page: ArticlePage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <article class="entry">
      \(articleHead(page))
      <div class="text">
      \(if: page.lead, { #"<p class="opening">\#($0)</p>"# })
      \(story(page.entry))
      \(if: page.authorNote, { #"<p class="signature">\#($0)</p>"# })
      \(if: page.credit, { #"<p class="signature">\#($0)</p>"# })
      \(if: !page.related.isEmpty, related(page.related))
      </div>
      </article>
      \(neighbours(of: page.entry))
      """)
  }

  private func related(_ facts: [Fact]) -> HTML {
    """
    <section>
    <h2>相关</h2>
    \(self.facts(facts))
    </section>
    """
  }

  private func articleHead(_ page: ArticlePage) -> HTML {
    entryHead(
      page.entry,
      above: "\(if: page.kicker, { #"<p class="kicker">\#($0)</p>"# })",
      below: "\(if: page.subtitle, { #"<p class="subtitle">——\#($0)</p>"# })")
  }
}
