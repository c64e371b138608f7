/// What the Markdown renderer asks of the site: where a link or an image of one entry leads.
///
/// `destination` is as the author wrote it (entities and backslash escapes undone, nothing
/// percent-encoded or -decoded), without the fragment. Links that consist of a fragment only never
/// come here.
package protocol BodyLinks: Sendable {
  func link(_ destination: String) -> BodyLinkTarget
  func image(_ destination: String) -> BodyImageTarget
}

/// Where a link of a body leads.
package enum BodyLinkTarget: Sendable {
  /// A page of this site. `route` names it, for checking a fragment once every page is rendered;
  /// it is the address without the path of `base_url`.
  ///
  /// `anchorPrefix` stands before the ids of an entry that is a section of the page.
  case page(Link, route: String, anchorPrefix: String = "")
  /// A file of this site, or an address elsewhere.
  case other(Link)
  /// A file that readers keep under its own name.
  case attachment(Link, name: String)
  /// Broken or forbidden; the finding's place is filled in by the renderer.
  case refused(Rule, Message, replacement: String?)
}

/// What an image of a body shows: its address and, where known, its size in pixels.
package enum BodyImageTarget: Sendable {
  /// `faults` are warnings.
  case image(Link, width: Int?, height: Int?, faults: [PictureFault] = [])
  case refused(Rule, Message, replacement: String?)
}
