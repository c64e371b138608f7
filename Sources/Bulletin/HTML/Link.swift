/// An address that may stand in `href`, `src` or `action`. Only a route of this site or the scheme
/// allow-list makes one.
package struct Link: Sendable, Hashable {
  package let address: String

  /// A root-relative address of this site, already with the path of `base_url` in front.
  init(siteAddress: String) { address = siteAddress }

  /// `https`, `http`, `mailto` and `tel` addresses; nil for any other scheme, for `//host` and for
  /// addresses with white space or control characters.
  package init?(external: String) {
    guard external.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    guard let colon = external.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = String(external[..<colon]).lowercased()
    guard Link.allowedSchemes.contains(scheme) else { return nil }
    address = external
  }

  /// A place on the same page. `fragment` is the decoded id.
  package init(fragment: String) { address = "#" + percentEncode(fragment) }

  package func withFragment(_ fragment: String) -> Link {
    Link(siteAddress: address + "#" + percentEncode(fragment))
  }

  static let allowedSchemes: Set<String> = ["https", "http", "mailto", "tel"]
}

/// Percent-encodes every byte but RFC 3986's unreserved characters.
func percentEncode(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      bytes.append(byte)
    default:
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
