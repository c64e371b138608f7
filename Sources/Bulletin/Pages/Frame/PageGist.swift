/// What browsers, search engines and messengers are told of a page alike.
struct PageGist: Sendable {
  /// Root-relative, without the path of `base_url`.
  let route: String
  let title: String
  let description: String
  /// The page's own picture.
  var image: PhotoView?
}

extension PageContext {
  func gist<Fields: EntryFields>(
    of entry: Entry<Fields>, route: String, _ parts: EntryParts, portrait: PhotoView?
  ) -> PageGist {
    let summary = entry.common.summary ?? parts.body.summary
    return PageGist(
      route: route, title: entry.common.title,
      description: summary.isEmpty ? entry.common.title : summary,
      image: parts.photos.first ?? portrait)
  }
}
