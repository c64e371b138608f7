import Bulletin

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

  func itemList(_ items: [EntryItem]) -> HTML {
    """
    \(if: items.isEmpty, nothingYet)\
    \(if: !items.isEmpty, #"<ul class="items">\#(items.map { item($0) })</ul>"#)
    """
  }

  func item(_ item: EntryItem, below rest: HTML = .empty) -> HTML {
    """
    <li>
    <p class="item-title">\(words(item.title, to: item.link))</p>
    \(itemMeta(item))
    \(if: item.summary, { #"<p class="summary">\#($0)</p>"# })
    \(rest)
    </li>

    """
  }

  /// Kind, date and place in one line.
  func itemMeta(_ item: EntryItem) -> HTML {
    """
    \(if: item.hasMeta, """
      <p class="meta">\(if: item.label, { #"<b>\#($0)</b> "# })\(if: item.date, time)\
      \(item.details.map { " <span>\($0)</span>" })</p>
      """)
    """
  }
}

extension EntryItem {
  fileprivate var hasMeta: Bool { label != nil || date != nil || !details.isEmpty }
}
