/// What one source file declares and uses, by name.
struct SourceNames {
  /// At the top of the file, for other files too.
  private(set) var types: Set<String> = []
  /// Members that the file gives to a type, for other files too.
  private(set) var extensions: [(type: String, member: String)] = []
  /// All that the file declares, however deep: its own names shadow those of others.
  private(set) var declared: Set<String> = []
  private(set) var words: Set<String> = []
  private(set) var members: Set<String> = []

  private static let keywords: Set = [
    "struct", "enum", "class", "actor", "protocol", "func", "var", "let", "typealias", "for",
  ]

  init(of source: String) {
    let tokens = SourceTokenizer.tokens(of: Array(source.utf8))
    var isPrivate = false
    var extended: String?
    for (index, token) in tokens.enumerated() {
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if token.followsDot {
        members.insert(token.text)
        continue
      }
      words.insert(token.text)
      if token.isLabel, token.text.first?.isLowercase == true { declared.insert(token.text) }
      switch token.text {
      case "private", "fileprivate": isPrivate = next?.text != "("
      case "extension" where token.depth == 0:
        extended = isPrivate ? nil : next?.text
        isPrivate = false
      case "case": declared.formUnion(SourceNames.cases(tokens[(index + 1)...]))
      case let keyword where SourceNames.keywords.contains(keyword):
        guard let next else { break }
        if token.depth == 0 { extended = nil }
        declare(next.text, depth: token.depth, extending: isPrivate ? nil : extended)
        if token.depth == 0, !isPrivate { types.insert(next.text) }
        isPrivate = false
      default: break
      }
    }
  }

  private mutating func declare(_ name: String, depth: Int, extending type: String?) {
    declared.insert(name)
    if depth == 1, let type { extensions.append((type, name)) }
  }

  /// The names in `case one, two(Int), three`.
  private static func cases(_ tokens: ArraySlice<SourceToken>) -> [String] {
    var names: [String] = []
    var parentheses = 0
    var isExpected = true
    for token in tokens {
      switch token.text {
      case "(": parentheses += 1
      case ")": parentheses -= 1
      case ",": isExpected = isExpected || parentheses == 0
      default:
        if parentheses > 0 { continue }
        guard isExpected, !token.followsDot else { return names }
        names.append(token.text)
        isExpected = false
      }
    }
    return names
  }
}
