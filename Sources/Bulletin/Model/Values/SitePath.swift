/// A root-relative address of this site: `/old/page/`, `/art/2019/art_123.html`.
///
/// It becomes the path of a file, a line of `_redirects` and a key of an nginx map: what means
/// something to a host (`*`, `:`, `$`, `;`, quotes…) or is served under another spelling (`%`,
/// Chinese) is refused, so that each of them can write it as it is.
package struct SitePath: FieldValue {
  package let text: String
  package let range: SourceRange

  package static var shape: FieldShape { .text }
  package var written: WrittenValue? { text.written }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> SitePath? {
    guard let scalar = decoder.scalar(node) else { return nil }
    let expected = fault(in: scalar.text) ?? .siteAddress
    return decoder.decodeScalar(node, expected: expected) { text in
      fault(in: text) == nil ? SitePath(text: text, range: scalar.range) : nil
    }
  }

  private static let marks = "-._~!+,=@"
  private static let allowed = ASCIISet.alphanumeric.union(ASCIISet(marks + "/"))
  /// Of file names; and far below what a path may have.
  private static let limits = (part: 255, whole: 1_000)

  /// What the address should have been; nil where it is one.
  static func fault(in text: String) -> Message? {
    guard text.utf8.first == UInt8(ascii: "/") else { return .siteAddress }
    let wrong = text.unicodeScalars.first { !$0.isASCII || !allowed.contains(UInt8($0.value)) }
    if let wrong { return .notInAddresses(wrong, marks: marks) }
    let parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard parts.dropLast().allSatisfy({ !$0.isEmpty }) else { return .siteAddress }
    if isHidden(parts) { return .hiddenAddress }
    let isLong = text.utf8.count > limits.whole || parts.contains { $0.utf8.count > limits.part }
    return isLong ? .longAddress : nil
  }

  /// Such files belong to version control, to the server and to the output folder itself; `.` and
  /// `..` lead elsewhere.
  private static func isHidden(_ parts: [Substring]) -> Bool {
    let isMeant = parts.count > 1 && parts[0] == ".well-known"
    return parts.dropFirst(isMeant ? 1 : 0).contains { $0.hasPrefix(".") }
  }
}

extension Message {
  fileprivate static let siteAddress = Message(
    zh: "应是以 / 开头的站内地址，如 /old/tea/",
    en: "expected an address of this site such as /old/tea/")
  fileprivate static let hiddenAddress = Message(
    zh: "地址的各段不能以 . 开头（/.well-known/ 除外）",
    en: "no part of the address begins with a dot (save /.well-known/)")
  fileprivate static let longAddress = Message(
    zh: "地址太长，每段不超过 255 个字符，总长不超过 1000 个",
    en: "the address is too long: 255 characters a part, 1,000 in all")

  fileprivate static func notInAddresses(_ scalar: Unicode.Scalar, marks: String) -> Message {
    let marks = marks.map(String.init).joined(separator: " ")
    return Message(
      zh: "字符“\(scalar)”不能用，地址里只能有英文字母、数字、/ 和 \(marks)",
      en: "‘\(scalar)’ cannot stand there: use letters, digits, / and \(marks)")
  }
}
