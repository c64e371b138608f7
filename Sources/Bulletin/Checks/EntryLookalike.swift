/// A file beside the entries that is probably meant as one.
enum EntryLookalike {
  /// Markdown under another ending, or text under none.
  case misnamed
  /// Plain text.
  case text
  /// A file of a word processor or a browser.
  case document(mayBeAttached: Bool)

  /// nil for what is nothing but a file, and outside the folders of entries.
  init?(_ path: String) {
    let end = PathEnd(path)
    // Word's own, while a document is open.
    guard !end.folder.isEmpty, !end.name.hasPrefix("~$") else { return nil }
    let name = halfWidth(end.name).lowercased()
    let ending = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? "md"
    switch ending {
    case "md", "markdown", "mdown", "mkd", "mdx": self = .misnamed
    case "txt" where name.hasSuffix(".md.txt"): self = .misnamed
    case "txt", "text": self = .text
    case "doc", "docx": self = .document(mayBeAttached: true)
    case "docm", "dot", "dotx", "wps", "wpt", "rtf", "odt", "htm", "html", "mht":
      self = .document(mayBeAttached: false)
    default: return nil
    }
  }

  var mayBeAttached: Bool {
    if case .document(let mayBeAttached) = self { mayBeAttached } else { false }
  }
}

extension Diagnostic {
  /// `isFree` tells of a path whether nothing stands there.
  static func notAnEntry(
    _ path: String, _ lookalike: EntryLookalike, isFree: (String) -> Bool
  ) -> Diagnostic {
    let name = PathEnd(path).name
    let remedy = Message.remedy(for: lookalike, path, isFree: isFree)
    return Diagnostic(
      .fileNotAnEntry, inFile: path,
      zh: "文件“\(name)”不会发布：\(remedy.zh)", en: "‘\(name)’ is not published: \(remedy.en)")
  }
}

extension Message {
  fileprivate static func remedy(
    for lookalike: EntryLookalike, _ path: String, isFree: (String) -> Bool
  ) -> Message {
    switch lookalike {
    case .misnamed:
      let better = betterName(withoutEnding(path), ending: ".md", isFree: isFree)
      return Message(
        zh: "文章的文件名要以小写的 .md 结尾，\(better.zh)",
        en: "the name of an entry ends in .md, in lower case; \(better.en)")
    case .text:
      return Message(
        zh: "文章是 .md 文件。要作文章的，请以 UTF-8 编码另存为 .md 文件，开头写上字段；不是文章的请移走",
        en: "entries are .md files. Save it as one, in UTF-8, with front matter, or move it away")
    case .document(mayBeAttached: true):
      return Message(
        zh: "Word 文件不是文章。要作文章的，请把文字粘贴到新的 .md 文件里；要作附件的，请写进文章的附件（attachments）；其他的请移走",
        en: """
          it is no entry. Paste its text into an .md file, name it in the attachments of an entry, or \
          move it away
          """)
    case .document(mayBeAttached: false):
      return Message(
        zh: "这种文件不是文章。要作文章的，请把文字粘贴到新的 .md 文件里；要作附件的，请先另存为 PDF 或 docx；其他的请移走",
        en: """
          it is no entry. Paste its text into an .md file, save it as PDF or docx to attach it, or \
          move it away
          """)
    }
  }

  /// The path without `.MD`, `.markdown`, `.md.txt`.
  private static func withoutEnding(_ path: String) -> String {
    let end = PathEnd(path)
    let endings = ["txt", "markdown", "mdown", "mkd", "mdx", "md"]
    var parts = halfWidth(end.name).split(separator: ".", omittingEmptySubsequences: false)
    while parts.count > 1, let last = parts.last, endings.contains(last.lowercased()) {
      parts.removeLast()
    }
    return end.folder + parts.joined(separator: ".")
  }
}
