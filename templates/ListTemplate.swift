package import Bulletin

extension DefaultTheme {
  package func list(_ page: ListPage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <div class="entry\(if: !page.filters.isEmpty, " with-aside")\(if: page.isTable, " roomy")">
      <header class="entry-head">
      <h1>\(page.title)</h1>
      <p class="note">共\(page.count)条\(if: page.pageLabel, { "，\($0)" })</p>
      \(if: page.totals, totals)
      \(if: !page.filters.isEmpty, wayToFilters)
      </header>
      <div class="text">
      \(content(page.content))
      \(if: page.newer != nil || page.older != nil, pager(page))
      </div>
      \(if: !page.filters.isEmpty, filters(page.filters))
      </div>
      """)
  }

  private func content(_ content: ListContent) -> HTML {
    switch content {
    case .lines(let lines): lineList(lines)
    case .stations(let table): stationTable(table)
    }
  }

  /// On a phone the filters stand below the list.
  var wayToFilters: HTML {
    #"<p class="to-filters">\#(words("分类查看", to: Link(fragment: "filters")))</p>"#
  }

  func filters(_ groups: [FilterGroup]) -> HTML {
    """
    <nav class="aside filters" id="filters" aria-label="分类查看">
    <dl>\(groups.map(filter))</dl>
    </nav>
    """
  }

  private func filter(_ group: FilterGroup) -> HTML {
    """
    <div><dt>\(group.label)</dt>\(group.links.map { "<dd>\(words($0))</dd>\n" })\
    \(if: group.links.isEmpty, "<dd>暂无</dd>")</div>

    """
  }

  private func pager(_ page: ListPage) -> HTML {
    """
    <nav class="neighbours" aria-label="翻页">
    \(if: page.newer, { "<p>\(words($0))</p>" })
    \(if: page.older, { "<p>\(words($0))</p>" })
    </nav>
    """
  }
}

extension ListPage {
  /// A table wants more room than lines do.
  fileprivate var isTable: Bool {
    if case .stations = content { true } else { false }
  }
}
