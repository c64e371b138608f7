package import Bulletin

extension DefaultTheme {
  package func withdrawn(in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <div class="entry">
      <header class="entry-head">
      <h1>\(frame.title)</h1>
      </header>
      <p>这一页的内容已由发布单位撤回。</p>
      <p class="more">\(words("回到首页", to: frame.site.home))</p>
      </div>
      """)
  }
}
