import Bulletin

/// When a browser fetches a photo: the first one of a page at once, the others when scrolled to.
enum PhotoLoading {
  case eager, lazy
}

extension DefaultTheme {
  func photo(_ photo: PhotoView, loading: PhotoLoading) -> HTML {
    """
    <figure class="photo">
    <img src="\(photo.link)" alt="\(photo.alt)"\
    \(if: photo.width, { #" width="\#($0)""# })\(if: photo.height, { #" height="\#($0)""# })\
    \(if: loading == .lazy, #" loading="lazy""#)>
    \(if: photo.hasCaption, caption(photo))
    </figure>

    """
  }

  private func caption(_ photo: PhotoView) -> HTML {
    """
    <figcaption>\(if: photo.caption, { "\($0)" })\
    \(if: photo.credit, { "<span>（图：\($0)）</span>" })</figcaption>
    """
  }
}

extension PhotoView {
  fileprivate var hasCaption: Bool { caption != nil || credit != nil }
}
