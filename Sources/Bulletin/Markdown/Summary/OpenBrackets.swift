/// The brackets and quotes that stand open, outermost first.
struct OpenBrackets {
  /// What closes each.
  private var closers: [Unicode.Scalar] = []

  var isEmpty: Bool { closers.isEmpty }
  var count: Int { closers.count }

  /// What closes all of them.
  var closing: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: closers.reversed())
    return String(text)
  }

  /// True where `value` closes a quotation or a remark, which may hold a whole sentence.
  mutating func read(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    if let closer = closer(of: scalar) {
      // Nobody nests so many.
      if closers.count < 64 { closers.append(closer) }
      return false
    }
    switch scalar {
    case "》", "〉", "】", "〕", "］", "]": close(scalar)
    case "”", "’", "」", "』", "）", ")": return close(scalar)
    default: break
    }
    return false
  }

  /// A bracket that was left open inside ends with the one around it.
  @discardableResult
  private mutating func close(_ scalar: Unicode.Scalar) -> Bool {
    guard let index = closers.lastIndex(of: scalar) else { return false }
    closers.removeSubrange(index...)
    return true
  }

  private func closer(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "《": "》"
    case "〈": "〉"
    case "“": "”"
    case "‘": "’"
    case "「": "」"
    case "『": "』"
    case "（": "）"
    case "(": ")"
    case "【": "】"
    case "〔": "〕"
    case "［": "］"
    case "[": "]"
    default: nil
    }
  }
}
