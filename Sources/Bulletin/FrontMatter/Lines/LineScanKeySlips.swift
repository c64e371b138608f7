/// Keys that lack their colon or have another sign in its place, and slips in their names.
extension LineScan {
  /// `时间; 09:00`: where only a key may stand, and it is one.
  func mistypedKey(at start: Int) -> YAMLKey? {
    guard let key = line.mistypedKey(at: start) else { return nil }
    let name = line.text(key.name)
    return owners.isKnown(name) || key.colon == .mistyped && owners.likelyKey(name) != nil
      ? key : nil
  }

  /// Reports a colon that is none to YAML.
  mutating func repairColon(of key: YAMLKey) {
    guard key.colon != .standard else { return }
    let isAtEnd = key.separator.upperBound >= line.end
    let colon = isAtEnd ? ":" : ": "
    let (place, name) = (place(key.name), line.text(key.name))
    if key.colon == .mistyped, !owners.isKnown(name), let likely = owners.likelyKey(name) {
      let whole = key.name.lowerBound..<key.separator.upperBound
      let fix = Fix(lines.range(whole), likely + colon, isGuess: true)
      report(.mistypedKey(self.place(whole), likely, fix))
      return repair(whole, likely + colon)
    }
    let fix = Fix(lines.range(key.separator), colon, isGuess: key.colon == .missing)
    if key.colon == .mistyped || key.colon == .missing {
      report(.mistypedColon(self.place(key.separator), name, fix))
    } else if key.colon == .fullWidth {
      report(.fullWidthColon(place, name, fix))
    } else if key.separator.count > 1 {
      report(.fullWidthSpaceAfterColon(place, name, fix))
    } else {
      report(.noSpaceAfterColon(place, name, fix))
    }
    repair(key.separator, colon)
  }
}

extension Diagnostic {
  fileprivate static func fullWidthColon(_ place: Place, _ key: String, _ fix: Fix) -> Diagnostic {
    Diagnostic(
      .frontMatterFullWidth, at: place, fix: fix,
      zh: "“\(key)”后面用了全角冒号“：”。请改成英文冒号加一个空格：“\(key): ”。",
      en: "A full-width colon “：” stands after “\(key)”. Write “\(key): ”, "
        + "an ASCII colon and a space.")
  }

  fileprivate static func fullWidthSpaceAfterColon(
    _ place: Place, _ key: String, _ fix: Fix
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterFullWidth, at: place, fix: fix,
      zh: "“\(key):”后面用了全角空格或其他特殊空格。请改成一个普通空格。",
      en: "A full-width or other special space stands after “\(key):”. Use one ordinary space.")
  }

  fileprivate static func mistypedColon(_ place: Place, _ key: String, _ fix: Fix) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place, fix: fix,
      zh: "“\(key)”后面应是英文冒号加一个空格：“\(key): ”。",
      en: "After “\(key)” there must be an ASCII colon and a space: “\(key): ”.")
  }

  fileprivate static func mistypedKey(_ place: Place, _ key: String, _ fix: Fix) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place, fix: fix,
      zh: "这里是不是“\(key)”？字段名后面用英文冒号加一个空格：“\(key): ”。",
      en: "Is “\(key)” meant? An ASCII colon and a space stand after a key: “\(key): ”.")
  }

  fileprivate static func noSpaceAfterColon(
    _ place: Place, _ key: String, _ fix: Fix
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: place, fix: fix,
      zh: "“\(key):”后面少一个空格。请写成“\(key): ”再接内容。",
      en: "The space after “\(key):” is missing. Write “\(key): ” and then the value.")
  }
}
