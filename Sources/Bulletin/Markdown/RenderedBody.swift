/// What one body gives: its markup, and the small values that other pages use.
package struct RenderedBody: Sendable {
  /// Safe markup; headings and notes carry their ids.
  package var html: HTML
  /// Headings in order.
  package var outline: [Heading]
  /// The ids of its headings and footnotes: what a link may name after `#`.
  package var anchors: Set<String>
  /// The first sentences, at most 120 characters; empty for an empty body.
  package var summary: String
  /// 字数: Han characters and full-width punctuation one each, a Latin word or number one.
  package var characterCount: Int
  /// Links with a fragment on another page, checked after every page is rendered.
  package var pendingAnchors: [PendingAnchor]
  /// The first image of the body, nil without one.
  package var firstImage: Link?
  /// What readers read, for the checks of the text.
  var text: ReadableText
}

/// A heading of a body, for the outline of its page.
package struct Heading: Sendable, Equatable {
  /// As printed, 2 to 6.
  package var level: Int
  /// As printed. Without the body's `idPrefix` it holds no `_`: such ids are free for other parts
  /// of a page.
  package var id: String
  /// Without markup.
  package var text: String
}

/// A link to a heading of another page, which is checked once that page is rendered.
package struct PendingAnchor: Sendable, Equatable {
  /// Of the other page: its address without the path of `base_url`.
  package var route: String
  /// Percent-decoded.
  package var fragment: String
  /// The destination.
  package var place: Place
  /// What stands after the `#`, for a correction; nil where the source hides it.
  package var fragmentRange: SourceRange?
}
