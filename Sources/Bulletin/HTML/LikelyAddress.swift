/// The address out of this site that a text was probably meant for: `www.example.cn`,
/// `https：//…`, `https:\\\\…`, `office@example.cn`, `0830-5550131`.
struct LikelyAddress {
  let text: String
  /// Only signs were mistyped; a scheme that was left out may have been another.
  let isCertain: Bool

  /// nil for what is an address already, and for what is none at all.
  init?(_ written: String) {
    guard written.utf8.count <= longestAddress else { return nil }
    let plain = plainAddress(written)
    let found: (text: String, isCertain: Bool)? =
      if let web = withScheme(plain) {
        (web, true)
      } else if isMail(plain) {
        ("mailto:" + plain, true)
      } else if isHost(plain) {
        ("https://" + plain, false)
      } else if let number = telephone(plain) {
        ("tel:" + number, false)
      } else {
        nil
      }
    guard let found, found.text != written, ExternalFault(of: found.text) == nil else { return nil }
    // A blank inside may stand for another sign, or for the end of the address.
    let isWhole = !trimmedBlanks(written).contains(where: \.isWhitespace)
    (text, isCertain) = (found.text, found.isCertain && isWhole)
  }
}

/// In bytes.
private let longestAddress = 2_000

/// Signs of ASCII width, no blanks, no mark of a sentence at the end.
private func plainAddress(_ written: String) -> String {
  var plain = halfWidth(written).replacing("\\", with: "/").filter { !$0.isWhitespace }
  if plain.hasPrefix("<"), plain.hasSuffix(">") { plain = String(plain.dropFirst().dropLast()) }
  while let last = plain.last, "。，；、,;".contains(last) { plain.removeLast() }
  return plain
}

/// `https://a.cn` of `https:/a.cn`, `https;//a.cn`, `htps://a.cn`, `HTTP://a.cn`.
private func withScheme(_ plain: String) -> String? {
  let word = plain.prefix { $0.isASCII && $0.isLetter }
  let rest = plain.dropFirst(word.count)
  let signs = rest.prefix { ":;/".contains($0) }
  guard !signs.isEmpty, signs.count <= 5, let scheme = scheme(word.lowercased()) else { return nil }
  let address = rest.dropFirst(signs.count)
  if scheme == "mailto" || scheme == "tel" { return scheme + ":" + address }
  return isHost(String(address)) ? scheme + "://" + address : nil
}

private func scheme(_ word: String) -> String? {
  if ["https", "http", "mailto", "tel"].contains(word) { return word }
  let slips: Set = [
    "htps", "htpps", "httpps", "htttps", "ttps", "hhttps", "httsp", "htp", "htttp", "ttp",
  ]
  guard slips.contains(word) else { return nil }
  return word.contains("s") ? "https" : "http"
}

/// `www.example.cn/a`, `example.gov.cn`: a domain, and perhaps a path.
private func isHost(_ text: String) -> Bool {
  let host = text.prefix { !"/?#:".contains($0) }
  let labels = host.split(separator: ".", omittingEmptySubsequences: false)
  guard labels.count > 1, let last = labels.last,
    labels.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isOfHost) })
  else { return false }
  return labels[0] == "www" || endings.contains(last.lowercased())
}

private func isOfHost(_ byte: UInt8) -> Bool {
  ASCIISet.alphanumeric.contains(byte) || byte == UInt8(ascii: "-")
}

private let endings: Set<String> = [
  "cn", "com", "net", "org", "gov", "edu", "info", "top", "vip", "hk", "mo", "tw", "example", "io",
]

private func isMail(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty, !parts[1].contains("/"), isHost(String(parts[1]))
  else {
    return false
  }
  return parts[0].utf8.allSatisfy {
    isOfHost($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
  }
}

/// Seven digits or more and what stands between them.
private func telephone(_ text: String) -> String? {
  guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-()".utf8.contains($0) }) else {
    return nil
  }
  let digits = text.filter { $0.isNumber || $0 == "+" }
  return (7...13).contains(digits.count) ? digits : nil
}
