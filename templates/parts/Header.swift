import Bulletin

extension DefaultTheme {
  func header(_ frame: PageFrame) -> HTML {
    """
    <header class="site-head">
    \(if: frame.isHome, #"<h1 class="masthead">\#(frame.site.title)</h1>"#)\
    \(if: !frame.isHome, masthead(frame.site))
    <nav class="menu" aria-label="主导航">
    <ul>\(frame.site.menu.map { menuItem($0, in: frame) })</ul>
    </nav>
    </header>
    """
  }

  func breadcrumbs(_ links: [TextLink]) -> HTML {
    """
    <nav class="breadcrumbs" aria-label="当前位置">
    <ol>\(links.map(linkItem))</ol>
    </nav>
    """
  }

  private func masthead(_ site: SiteFrame) -> HTML {
    #"<p class="masthead"><a href="\#(site.home)">\#(site.title)</a></p>"#
  }

  private func menuItem(_ item: MenuItem, in frame: PageFrame) -> HTML {
    """
    <li><a href="\(item.link)"\(mark(item, in: frame))>\(item.text)</a></li>

    """
  }

  private func mark(_ item: MenuItem, in frame: PageFrame) -> HTML {
    if item.route == frame.route { return #" aria-current="page""# }
    let holdsPage = item.kind != nil && item.kind == frame.kind
    return holdsPage ? #" aria-current="true""# : .empty
  }
}
