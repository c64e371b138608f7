/// `file/name` of entries and folders whose names cannot be part of an address, with the name that
/// they should have.
func checkNames(_ tree: ContentTree, reporting log: inout DiagnosticLog) {
  for name in tree.misnamed {
    // Where the folder is there already, this one's files belong in it.
    let better =
      name.isFolder
      ? Message.betterName(name.path, ending: "", isFree: { _ in true })
      : Message.betterName(name.path, ending: ".md", isFree: tree.isFree)
    log.report(.badName(name.path, isFolder: name.isFolder, better: better))
  }
}

extension Diagnostic {
  fileprivate static func badName(_ path: String, isFolder: Bool, better: Message) -> Diagnostic {
    let name = PathEnd(path).name
    return Diagnostic(
      .fileName, inFile: path,
      zh: """
        \(isFolder ? "文件夹名" : "文件名")“\(name)”要用作网址，只能用小写字母、数字和连字符，\
        不能用中文；\(better.zh)
        """,
      en: """
        the \(isFolder ? "folder" : "file") name ‘\(name)’ becomes an address: use a–z, 0–9 and \
        hyphens; \(better.en)
        """)
  }
}

extension Message {
  /// What to rename the file or folder to.
  static func betterName(_ path: String, ending: String, isFree: (String) -> Bool) -> Message {
    let end = PathEnd(path)
    let stem = end.name.hasSuffix(ending) ? String(end.name.dropLast(ending.count)) : end.name
    guard let suggested = SuggestedName(of: stem) else { return example(end, ending) }
    var name = suggested.slug + ending
    var number = 2
    while number < 100, !isFree(end.folder + name) {
      name = "\(suggested.slug)-\(number)\(ending)"
      number += 1
    }
    return suggested.isWhole
      ? Message(zh: "请改为 \(name)", en: "rename it to \(name)")
      : Message(zh: "请改名，如 \(name)", en: "rename it, to \(name) for instance")
  }

  private static func example(_ end: PathEnd, _ ending: String) -> Message {
    let kind = end.folder.split(separator: "/").first.flatMap { EntryKind(directory: String($0)) }
    let name = ending.isEmpty && kind?.isDated == true ? "2026" : kind?.exampleName ?? "about"
    return Message(
      zh: "请用拼音或英文改名，如 \(name)\(ending)",
      en: "rename it in letters, like \(name)\(ending)")
  }
}
