/// The path of a request, decoded.
struct RequestPath: Equatable {
  /// Between the slashes, percent-decoded; never empty, `.`, `..`, and without `/` and NUL.
  let segments: [String]
  /// Ends with a slash.
  let isFolder: Bool
  /// As the client wrote it, without the query.
  let written: String
  /// With its `?`; empty without one.
  let query: String

  /// nil where the target cannot name a file.
  init?(target: String) {
    guard let local = RequestPath.localPart(of: target) else { return nil }
    let path = local.prefix { $0 != "?" && $0 != "#" }
    let parts = path.utf8.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty ?? true
    var segments: [String] = []
    for part in isFolder ? parts.dropLast() : parts[...] {
      guard let segment = RequestPath.decode(part) else { return nil }
      segments.append(segment)
    }
    self.segments = segments
    written = String(path)
    query = String(local[path.endIndex...].prefix { $0 != "#" })
  }

  /// Proxies and some clients write the whole address.
  private static func localPart(of target: String) -> Substring? {
    if target.hasPrefix("/") { return target[...] }
    guard target.hasPrefix("http://") else { return nil }
    return target.dropFirst(7).drop { $0 != "/" }
  }

  private static func decode(_ part: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexValue),
        let low = rest.popFirst().flatMap(hexValue)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    guard let segment = String(validating: bytes, as: UTF8.self) else { return nil }
    let isHostile = bytes.contains(0) || bytes.contains(UInt8(ascii: "/"))
    return isHostile || ["", ".", ".."].contains(segment) ? nil : segment
  }

  private static func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
