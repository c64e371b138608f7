extension AppliedFix {
  /// For a person: where, which rule, the lines before and after.
  package func text(in language: MessageLanguage, folder: String) -> String {
    let path = displayed(printedPath(place.file, in: folder))
    let word = Message(zh: "已改正", en: "corrected").text(in: language)
    let lines = before.map { "  - \(displayed($0))" } + after.map { "  + \(displayed($0))" }
    let rules = rules.map { "[\($0.id)]" }.joined(separator: " ")
    return "\(path):\(place.range.line):\(place.range.column): \(word) \(rules)\n"
      + lines.joined(separator: "\n")
  }
}
