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
    address = encode(external) { !Link.forbidden.contains($0) }
  }

  private static let forbidden = ASCIISet(#"\"<>^`{|}"#)

  /// A place on the same page. `fragment` is the decoded id.
  package init(fragment: String) { address = "#" + encodeFragment(fragment) }

  package func withFragment(_ fragment: String) -> Link {
    Link(siteAddress: address.prefix { $0 != "#" } + "#" + encodeFragment(fragment))
  }
}

private let unreserved = ASCIISet.alphanumeric.union(ASCIISet("-._~"))
private let allowedInFragment = unreserved.union(ASCIISet("!$&'()*+,;=:@/?"))

/// Percent-encodes every byte that RFC 3986 does not allow in a fragment.
private func encodeFragment(_ text: String) -> String {
  encode(text) { allowedInFragment.contains($0) }
}

/// For a value in the query of a URL: every byte but letters, digits and `-._~` as `%XX`.
func percentEncoded(_ text: String) -> String {
  encode(text) { unreserved.contains($0) }
}

/// `text` with every byte that is not `allowed` as `%XX`.
private func encode(_ text: String, allowed: (UInt8) -> Bool) -> String {
  guard !text.utf8.allSatisfy(allowed) else { return text }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count * 3)
  for byte in text.utf8 {
    if allowed(byte) {
      bytes.append(byte)
    } else {
      bytes.append(UInt8(ascii: "%"))
      bytes.append(hexDigit(byte >> 4))
      bytes.append(hexDigit(byte & 15))
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
