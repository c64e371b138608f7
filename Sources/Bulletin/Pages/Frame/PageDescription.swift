/// What browsers, search engines and messengers are told of a page alike.
struct PageDescription: Sendable {
  /// Root-relative, without the path of `base_url`.
  let route: String
  let title: String
  let description: String
  /// The page's own picture.
  var image: PhotoView?
}

extension PageDescription {
  init<Fields: EntryFields>(
    of material: EntryMaterial<Fields>, route: String, portrait: PhotoView?
  ) {
    let (common, parts) = (material.entry.common, material.parts)
    let summary = common.summary ?? parts.body.summary
    self.init(
      route: route, title: common.title, description: summary.isEmpty ? common.title : summary,
      image: parts.photos.first ?? portrait)
  }
}
