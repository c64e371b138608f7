/// Why an address cannot be a link out of this site.
enum ExternalFault: Error {
  /// No scheme, or none of those allowed; `//host` too.
  case scheme
  /// White space or control characters.
  case blank
  /// Browsers read `https:evil.example` as a page of the site it stands on.
  case incomplete
  /// `https://bank.example@evil.example` leads to the second host.
  case userInfo

  /// nil where nothing is wrong with `address`.
  init?(of address: String) {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      self = .scheme
      return
    }
    let rest = Substring(address.utf8[colon...].dropFirst())
    let fault: ExternalFault? =
      switch address[..<colon].lowercased() {
      case "https", "http": ExternalFault.ofAuthority(after: rest)
      case "mailto", "tel": rest.isEmpty ? .incomplete : nil
      default: .scheme
      }
    let isPrintable = address.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    guard let fault = fault ?? (isPrintable ? nil : .blank) else { return nil }
    self = fault
  }

  private static func ofAuthority(after start: Substring) -> ExternalFault? {
    guard start.utf8.starts(with: "//".utf8) else { return .incomplete }
    let end = ASCIISet("/?#")
    let authority = start.utf8.dropFirst(2).prefix { !end.contains($0) }
    if authority.contains(UInt8(ascii: "@")) { return .userInfo }
    return Authority(Substring(authority)) == nil ? .incomplete : nil
  }
}

/// `host[:port]` of an address.
struct Authority {
  let host: Substring
  let port: Int?

  /// nil without a host, or with a port that is none. What the host is made of is not looked at,
  /// save that browsers end it at a backslash.
  init?(_ text: Substring) {
    let bytes = text.utf8
    let isBracketed = bytes.last == UInt8(ascii: "]")
    let colon = isBracketed ? nil : bytes.lastIndex(of: UInt8(ascii: ":"))
    host = Substring(bytes[..<(colon ?? bytes.endIndex)])
    port = colon.flatMap { parseDigits(Substring(bytes[$0...].dropFirst())) }
    guard !host.isEmpty, !host.utf8.contains(UInt8(ascii: "\\")),
      !"，。；、：！".unicodeScalars.contains(where: { $0 == host.unicodeScalars.last })
    else { return nil }
    if colon != nil {
      guard let port, (1...65_535).contains(port) else { return nil }
    }
  }
}

extension Message {
  static func external(_ fault: ExternalFault) -> Message {
    switch fault {
    case .scheme:
      Message(
        zh: "链接只能以 https://、http://、mailto:、tel: 开头，或写站内文件",
        en: "a link is https, http, mailto, tel or a relative address")
    case .blank:
      Message(
        zh: "网址里有空格或看不见的字符，请从浏览器地址栏重新复制",
        en: "the address holds white space or control characters; copy it again")
    case .incomplete:
      Message(
        zh: "网址不完整，要写成 https://www.example.cn/page.html、mailto:office@example.cn "
          + "或 tel:0831-1234567 这样",
        en: "the address is not complete; write it like https://www.example.cn/page.html, "
          + "mailto:office@example.cn or tel:0831-1234567")
    case .userInfo:
      Message(
        zh: "网址的主机名前不能有 @，也不能带用户名和密码：@ 后面才是链接真正去的网站",
        en: "no user name or password before the host: the link leads to what stands after the @")
    }
  }
}
