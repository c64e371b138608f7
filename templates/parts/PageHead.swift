import Bulletin

extension DefaultTheme {
  /// The title of a page that is no entry's and needs no words of explanation.
  func pageHead(_ frame: PageFrame) -> HTML {
    """
    <header class="entry-head">
    <h1>\(frame.title)</h1>
    </header>
    """
  }
}
