/// The address readers type: `https://host/path/`. It stands as it is in pages, feeds, redirects
/// and in what servers read.
package struct BaseURL: FieldValue {
  /// `https://zx.qinghe.example`
  package let origin: String
  /// Begins and ends with `/`.
  package let path: String

  static let placeholder = BaseURL(origin: "https://example.invalid", path: "/")

  package var host: String {
    origin.split(separator: "/").last.map(String.init) ?? ""
  }

  package static var shape: FieldShape { .text }
  package var written: WrittenValue? { .text(origin + path) }

  /// nil where `text` is not `http(s)://host[:port][/path]`.
  package init?(parsing text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3, ["https:", "http:"].contains(parts[0]), parts[1].isEmpty,
      let authority = Authority(parts[2]), isHostName(authority.host)
    else { return nil }
    let folders = parts[3...].filter { !$0.isEmpty }
    guard folders.allSatisfy(isFolderName) else { return nil }
    self.init(
      origin: parts[0] + "//" + parts[2], path: "/" + folders.map { $0 + "/" }.joined())
  }

  private init(origin: String, path: String) {
    self.origin = origin
    self.path = path
  }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> BaseURL? {
    let expected = Message(
      zh: "应是完整网址，如 https://zx.qinghe.example/ 或 https://qinghe.example:8443/jianbao/；"
        + "主机名用英文字母、数字、- 和 .（中文域名写成 xn-- 的形式），路径用英文字母、数字和 - . _ ~",
      en: "expected a full address such as https://zx.qinghe.example/: letters, digits, - and . "
        + "in the host (xn-- for others), letters, digits, - . _ ~ in the path")
    return decoder.decodeScalar(node, expected: expected) { BaseURL(parsing: $0) }
  }
}

/// The limits of the domain name system.
private func isHostName(_ host: Substring) -> Bool {
  let allowed = ASCIISet.alphanumeric.union(ASCIISet("-"))
  return host.utf8.count <= 253
    && host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.utf8.allSatisfy(allowed.contains)
    }
}

/// What stands for itself in every address.
private func isFolderName(_ name: Substring) -> Bool {
  let allowed = ASCIISet.alphanumeric.union(ASCIISet("-._~"))
  return name != "." && name != ".." && name.utf8.allSatisfy(allowed.contains)
}
