package import Bulletin

extension DefaultTheme {
  package func notFound(in frame: PageFrame) -> HTML {
    notice("这个网址没有内容，可能写错了，也可能页面已经搬走。可以从上方的主导航重新找起。", in: frame)
  }

  package func withdrawn(in frame: PageFrame) -> HTML {
    notice("这一页的内容已由发布单位撤回。", in: frame)
  }

  /// In place of what a reader came for.
  private func notice(_ text: String, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <div class="entry">
      \(pageHead(frame))
      <p>\(text)</p>
      <p class="more">\(words("回到首页", to: frame.site.home))</p>
      </div>
      """)
  }
}
