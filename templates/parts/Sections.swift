package import Bulletin

extension DefaultTheme {
  /// A titled list with an address of its own.
  func section(_ section: Section) -> HTML {
    """
    <section id="\(section.id)">
    <h2>\(section.title)</h2>
    \(itemList(section.items))
    \(if: section.more, more)
    </section>

    """
  }

  func itemList(_ items: [EntryItem]) -> HTML { lineList(items.map(item)) }

  func lineList(_ lines: [HTML]) -> HTML {
    """
    \(if: lines.isEmpty, nothingYet, else: #"<ul class="items">\#(lines)</ul>"#)
    """
  }

  package func item(_ item: EntryItem) -> HTML { self.item(item, below: .empty) }

  func item(_ item: EntryItem, below rest: HTML) -> HTML {
    """
    <li>
    \(itemKicker(item))
    <p class="item-title">\(words(item.title, to: item.link))</p>
    \(itemDetails(item))
    \(if: item.summary, { #"<p class="summary">\#($0)</p>"# })
    \(rest)
    </li>

    """
  }

  /// Kind and date: the line above a title, or the column beside it.
  func itemKicker(_ item: EntryItem) -> HTML {
    """
    \(if: item.label != nil || item.date != nil, """
      <p class="when">\(if: item.label, { "<b>\($0)</b> " })\(if: item.date, time)</p>
      """)
    """
  }

  /// Place, unit, state.
  func itemDetails(_ item: EntryItem) -> HTML {
    """
    \(if: !item.details.isEmpty, """
      <p class="meta">\(item.details.map { "<span>\($0)</span> " })</p>
      """)
    """
  }
}
