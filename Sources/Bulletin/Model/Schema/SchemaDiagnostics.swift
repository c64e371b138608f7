extension Diagnostic {
  static func unknownKey(
    _ key: Scalar, nearest: Nearest?, isGuess: Bool, file: String
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterUnknownKey, at: Place(file: file, range: key.range),
      fix: nearest.map { Fix(key.range, $0.name, isGuess: isGuess) },
      zh: "没有“\(key.text)”这个字段" + (nearest.map { "，是不是“\($0.name)”？" } ?? "，请查对字段名或删去这一行"),
      en: "unknown key ‘\(key.text)’"
        + (nearest.map { "; did you mean ‘\($0.name)’?" } ?? "; check the name or delete the line"))
  }

  static func duplicateKey(
    _ key: Scalar, of field: FieldDescription, first: SourceRange, isSpelledAlike: Bool,
    file: String
  ) -> Diagnostic {
    guard isSpelledAlike else {
      let label = Scalar(text: field.label, isPlain: true, range: key.range)
      return twoLanguages(label, of: field, first, file: file)
    }
    return Diagnostic(
      .frontMatterDuplicateKey, at: Place(file: file, range: key.range),
      notes: [.firstWritten(Place(file: file, range: first))],
      zh: "字段“\(key.text)”写了两次，请只保留一处",
      en: "key ‘\(key.text)’ is written twice; keep one of them")
  }

  /// `label` and the English key of `field` in one mapping.
  static func twoLanguages(
    _ label: Scalar, of field: FieldDescription, _ first: SourceRange, file: String
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterDuplicateKey, at: Place(file: file, range: label.range),
      notes: [.firstWritten(Place(file: file, range: first))],
      zh: "“\(label.text)”和“\(field.key)”是同一个字段的中文名和英文名，写了两次，请只保留一处",
      en: "‘\(label.text)’ and ‘\(field.key)’ are one key in two languages; keep one of them")
  }

  /// A Chinese key where keys are English.
  static func keyInChinese(_ label: Scalar, _ key: String, file: String) -> Diagnostic {
    Diagnostic(
      .frontMatterUnknownKey, at: Place(file: file, range: label.range),
      fix: Fix(label.range, key),
      zh: "这里的设置名要用英文：“\(label.text)”请写成 \(key)",
      en: "keys are English here; write ‘\(key)’")
  }

  /// `{ alt: 甲,乙 }`: the comma ends the text.
  static func commaInRecord(
    _ pair: Mapping.Pair, _ fragments: [Mapping.Pair], file: String
  ) -> Diagnostic {
    var text = ""
    var end = pair.value.range
    if case .scalar(let scalar) = pair.value { text = scalar.text }
    for fragment in fragments {
      let gap = fragment.key.range.column - end.endColumn - 1
      text += "," + String(repeating: " ", count: max(0, gap)) + fragment.key.text
      end = fragment.key.range
    }
    let start = pair.value.range
    let whole = SourceRange(
      line: start.line, column: start.column, endLine: end.endLine, endColumn: end.endColumn)
    return Diagnostic(
      .frontMatterSyntax, at: Place(file: file, range: whole), fix: Fix(whole, quoted(text)),
      zh: "花括号里的英文逗号会把内容隔断。请改用“，”，或把整个内容放进英文双引号。",
      en: "A comma inside braces ends the value. Write “，”, or put the whole value in double "
        + "quotes.")
  }

  static func missingKey(_ field: FieldDescription, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterRequired, at: place,
      zh: "缺少必填字段“\(field.label)”（\(field.key)）：\(field.hint)",
      en: "the required key ‘\(field.key)’ (\(field.label)) is missing")
  }

  /// A key that another value makes necessary.
  static func conditionallyMissing(
    _ field: FieldDescription, because reason: Message, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterRequired, at: place,
      zh: "\(reason.zh)，必须填写“\(field.label)”（\(field.key)）：\(field.hint)",
      en: "\(reason.en): the key ‘\(field.key)’ (\(field.label)) is required")
  }

  static func emptyRequired(_ field: FieldDescription, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterRequired, at: place,
      zh: "必填字段“\(field.label)”（\(field.key)）没有内容：\(field.hint)",
      en: "the required key ‘\(field.key)’ (\(field.label)) is empty")
  }

  static func expectedOneValue(_ field: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: place,
      zh: "“\(field)”只能写一个值，不能写成列表或多层结构",
      en: "‘\(field)’ takes one value, not a list or a mapping")
  }

  static func expectedRecord(
    _ field: String, fields: [FieldDescription], at place: Place
  ) -> Diagnostic {
    let labels = fields.map { "\($0.label)（\($0.key)）" }.joined(separator: "、")
    let keys = fields.map(\.key).joined(separator: ", ")
    return Diagnostic(
      .frontMatterBadValue, at: place,
      zh: "“\(field)”的每一项要分字段写，可用的字段：\(labels)",
      en: "each item of ‘\(field)’ is a mapping with the keys \(keys)")
  }

  static func badValue(
    _ scalar: Scalar, field: String, expected: Message, fix: Fix?, file: String
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: Place(file: file, range: scalar.range), fix: fix,
      zh: "“\(field)”的值“\(scalar.text)”不对：\(expected.zh)",
      en: "bad value ‘\(scalar.text)’ for ‘\(field)’: \(expected.en)")
  }

  static func fullWidthValue(
    _ scalar: Scalar, field: String, corrected: String, file: String
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterFullWidth, at: Place(file: file, range: scalar.range),
      fix: Fix(scalar.range, corrected),
      zh: "“\(field)”的值里有全角字符或中文引号，请改成半角：\(corrected)",
      en: "‘\(field)’ holds full-width characters or curly quotes; write \(corrected)")
  }

  static func impossibleDate(_ scalar: Scalar, reason: Message, file: String) -> Diagnostic {
    Diagnostic(
      .dateImpossible, at: Place(file: file, range: scalar.range),
      zh: "没有“\(scalar.text)”这个日期：\(reason.zh)",
      en: "there is no date ‘\(scalar.text)’: \(reason.en)")
  }
}

extension Note {
  fileprivate static func firstWritten(_ place: Place) -> Note {
    Note(at: place, zh: "第一次写在这里", en: "first written here")
  }
}
