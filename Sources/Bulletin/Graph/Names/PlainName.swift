/// A name without what people write around one: quotes, brackets, a title, a note, the path and
/// ending of its file.
struct PlainName {
  let text: String
  /// Nothing was left out that says more than the name.
  let isCertain: Bool
  /// Only signs and their width differ.
  let isNotation: Bool

  /// The first of the plainer forms of `name` that `isName` knows.
  init?(_ name: String, in scope: NameScope, isName: (String) -> Bool) {
    guard name.utf8.count <= longestName else { return nil }
    var (text, isCertain, isNotation) = (name, true, true)
    for _ in 0..<4 {
      let before = text
      for wrapping in scope.wrappings {
        guard let plainer = wrapping.removed(from: text, scope.directory), plainer != text,
          !plainer.isEmpty
        else { continue }
        text = plainer
        isCertain = isCertain && wrapping != .note
        isNotation = isNotation && wrapping == .signs
        guard isName(text) else { continue }
        // 甲（试行） for 甲(试行): the name of the entry may be the one with the slip.
        let isLess = isNotation && text.utf8.contains(where: sentenceSigns.contains)
        (self.text, self.isCertain, self.isNotation) = (text, isCertain && !isLess, isNotation)
        return
      }
      if text == before { return nil }
    }
    return nil
  }
}

/// In bytes.
private let longestName = 600
private let sentenceSigns = Array("(),;:?!\"'".utf8)

private enum Wrapping {
  case signs, path, enclosure, note, title

  func removed(from name: String, _ directory: String?) -> String? {
    switch self {
    case .signs: halfWidth(name)
    case .path: idOfPath(name, in: directory)
    case .enclosure: withoutEnclosure(name)
    case .note: withoutNote(name)
    case .title: nameWithoutTitle(name)
    }
  }
}

extension NameScope {
  /// An organizer's name is text for readers: `青禾市政协主席会议` is another body.
  fileprivate var wrappings: [Wrapping] {
    switch self {
    case .kind: [.signs, .path, .enclosure, .note, .title]
    case .campaigns: [.signs, .enclosure, .note]
    case .organizers: [.signs, .path, .enclosure]
    }
  }
}

/// `tea` of `../workstations/tea.md`, `/workstations/tea/` and `tea.md`; nil for what is no path, or
/// the path of another type.
private func idOfPath(_ path: String, in directory: String?) -> String? {
  var parts = path.split { $0 == "/" || $0 == "\\" }.map(String.init)
  guard var last = parts.popLast() else { return nil }
  let isFile = last.hasSuffix(".md")
  if isFile { last.removeLast(3) }
  parts = parts.filter { $0 != "." && $0 != ".." } + [last]
  guard let place = parts.lastIndex(where: { EntryKind(directory: $0) != nil }) else {
    return isFile ? parts.joined(separator: "/") : nil
  }
  return parts[place] == directory ? parts[(place + 1)...].joined(separator: "/") : nil
}

/// `农业界` of `《农业界》`, `（农业界）`, and of `农业界。`
private func withoutEnclosure(_ name: String) -> String? {
  if let last = name.last, "。，；、：,;:.".contains(last) { return String(name.dropLast()) }
  guard name.count > 2, let first = name.first, let last = name.last, enclosures[first] == last
  else { return nil }
  return String(name.dropFirst().dropLast())
}

private let enclosures: [Character: Character] = [
  "《": "》", "〈": "〉", "<": ">", "（": "）", "(": ")", "『": "』", "\"": "\"", "'": "'", "`": "`",
]

/// `聂廷方` of `聂廷方（召集人）` and `（召集人）聂廷方`.
private func withoutNote(_ name: String) -> String? {
  if let last = name.last, last == "）" || last == ")",
    let opener = name.lastIndex(where: { $0 == "（" || $0 == "(" })
  {
    return trimmedBlanks(String(name[..<opener]))
  }
  guard let first = name.first, first == "（" || first == "(",
    let closer = name.firstIndex(where: { $0 == "）" || $0 == ")" })
  else { return nil }
  return trimmedBlanks(String(name[name.index(after: closer)...]))
}
