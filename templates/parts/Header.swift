import Bulletin

extension DefaultTheme {
  func header(_ frame: PageFrame) -> HTML {
    """
    <header class="site-head">
    <div class="ears">
    <p>\(frame.site.council)</p>
    \(schemes)
    </div>
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

  /// What `scheme.js` brings to life; out of reach without it.
  private var schemes: HTML {
    """
    <fieldset class="schemes">
    <legend class="visually-hidden">显示方式</legend>
    <label><input type="radio" name="scheme" value="auto" checked> <span>自动</span></label>
    <label><input type="radio" name="scheme" value="light"> <span>浅色</span></label>
    <label><input type="radio" name="scheme" value="dark"> <span>深色</span></label>
    <label><input type="radio" name="scheme" value="large"> <span>大字</span></label>
    </fieldset>
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
