/// A page that search engines are shown.
struct IndexedPage: Sendable, Hashable {
  /// Root-relative, without the path of `base_url`.
  let route: String
  /// nil where nothing says when the page changed last.
  let modified: Moment?
}
