/// An address that may stand in `href`, `src` or `action`. Only a route of this site or the scheme
/// allow-list makes one.
package struct Link: Sendable, Hashable {
  package let address: String

  /// A root-relative address of this site, already with the path of `base_url` in front.
  init(siteAddress: String) { address = siteAddress }

  /// nil for what `init(checking:)` refuses.
  package init?(external: String) {
    guard let link = try? Link(checking: external) else { return nil }
    self = link
  }

  /// A complete `https`, `http`, `mailto` or `tel` address. What no URL may hold is
  /// percent-encoded.
  init(checking external: String) throws(ExternalFault) {
    if let fault = ExternalFault(of: external) { throw fault }
    address = percentEncoded(external) { !Link.forbidden.contains($0) }
  }

  private static let forbidden = ASCIISet(#"\"<>^`{|}"#)

  /// A place on the same page. `fragment` is the decoded id.
  package init(fragment: String) { address = "#" + encodeFragment(fragment) }

  /// The same page at the element with the id `fragment`.
  package func withFragment(_ fragment: String) -> Link {
    Link(siteAddress: address.prefix { $0 != "#" } + "#" + encodeFragment(fragment))
  }
}

private let allowedInFragment = ASCIISet.unreserved.union(ASCIISet("!$&'()*+,;=:@/?"))

/// Percent-encodes every byte that RFC 3986 does not allow in a fragment.
private func encodeFragment(_ text: String) -> String {
  percentEncoded(text) { allowedInFragment.contains($0) }
}
