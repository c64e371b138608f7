package import Bulletin

extension DefaultTheme {
  /// Leads on at once; the link is for readers whose browser does not follow.
  package func redirect(to target: TextLink, in frame: PageFrame) -> HTML {
    document(
      frame,
      head: #"<meta http-equiv="refresh" content="0; url=\#(target.link)">"#,
      body: """
        <main id="main">
        <h1>\(frame.title)</h1>
        <p>本页已搬到新网址：\(words(target))</p>
        </main>
        """)
  }
}
