import Glibc

/// One walk through the content folder.
struct ContentListing {
  var tree: ContentTree
  var log = DiagnosticLog()

  init(root: String) throws(ContentFailure) {
    guard let real = realPath(root) else { throw ContentFailure(message: .contentMissing(root)) }
    do {
      tree = ContentTree(root: root, folder: try FolderHandle(real))
    } catch {
      let isFile = error.code == ENOTDIR
      throw ContentFailure(message: isFile ? .contentMissing(root) : .contentUnreadable(root))
    }
  }

  /// Reads the folder `path` (empty: the root) and everything below it.
  mutating func read(_ path: String) {
    guard path.utf8.count < 2_000, let found = try? tree.folder.list(path.isEmpty ? "." : path)
    else {
      log.report(.unreadable(path))
      return
    }
    for entry in found where entry.foreignName != nil {
      reportUnreadableName(entry.name, in: path)
    }
    let names = found.filter { $0.foreignName == nil }.map(\.name).sorted()
    for name in names where isWanted(name, in: path) {
      read(name, at: path.isEmpty ? name : path + "/" + name)
    }
  }

  private mutating func read(_ name: String, at path: String) {
    switch kind(of: path) {
    case .folder: readFolder(path, name: name)
    case .file: readFile(path, name: name)
    case .fault(let fault): log.report(.fault(fault, path))
    }
  }

  private mutating func reportUnreadableName(_ spelling: String, in folder: String) {
    guard isWanted(spelling, in: folder) else { return }
    log.report(.nameNotUTF8(folder.isEmpty ? spelling : folder + "/" + spelling))
  }

  private enum ChildKind {
    case folder, file
    case fault(ListingFault)
  }

  private mutating func kind(of path: String) -> ChildKind {
    switch (try? tree.folder.status(path))?.kind {
    case .folder: .folder
    case .file: .file
    case .link: linkKind(path)
    case .other: .fault(.notAFile)
    case nil: .fault(.missing)
    }
  }

  /// A link may lead to a file inside `content/`; folders are not followed twice.
  private mutating func linkKind(_ path: String) -> ChildKind {
    switch ResolvedPath(path, below: tree.root) {
    case .nowhere: return .fault(.brokenLink)
    case .outside: return .fault(.outside)
    case .inside(let target):
      switch (try? tree.folder.status(target))?.kind {
      case .file where mayPublish(target, as: path):
        tree.targets[path] = target
        return .file
      case .file: return .fault(.secret)
      case .folder: return .fault(.linkToFolder)
      default: return .fault(.notAFile)
      }
    }
  }

  /// What is published as it stands must be meant to be: neither a draft nor the settings.
  private func mayPublish(_ target: String, as path: String) -> Bool {
    guard path.hasPrefix("static/") else {
      return AssetKind.fileExtension(of: path) == nil || AssetKind.fileExtension(of: target) != nil
    }
    return target.hasPrefix("static/")
      && target.split(separator: "/").allSatisfy { isWanted(String($0), in: "static") }
  }

  private func isWanted(_ name: String, in folder: String) -> Bool {
    if name.hasSuffix("~") || name == "Thumbs.db" { return false }
    let isHidden = name.hasPrefix(".")
    guard folder == "static" || folder.hasPrefix("static/") else { return !isHidden }
    // `.well-known` is meant; what version control, editors and desktops leave behind is not.
    let isSwap = isHidden && name.dropLast().hasSuffix(".sw")
    return !isSwap && name != ".git" && name != ".DS_Store"
  }

  private mutating func readFolder(_ path: String, name: String) {
    let parts = path.split(separator: "/")
    let isStatic = parts[0] == "static"
    if parts.count == 1, !isStatic, EntryKind(directory: name) == nil {
      reportUnknownFolder(path, name: name)
      return
    }
    if parts.count > 1, !isStatic, !isSlug(name[...]) {
      tree.misnamed.append(MisnamedPath(path: path, isFolder: true))
      return
    }
    read(path)
  }

  private mutating func reportUnknownFolder(_ path: String, name: String) {
    let known = EntryKind.allCases.map(\.directory) + ["static"]
    log.report(.unknownFolder(path, name: name, nearest: nearestName(to: name, among: known)))
  }

  private mutating func readFile(_ path: String, name: String) {
    if hasControlCharacter(path) {
      log.report(.controlCharacterInName(path))
      if !path.hasPrefix("static/") { tree.assets.insert(path) }
    } else if path == ContentTree.settingsPath {
      tree.hasSettings = true
    } else if path.hasPrefix("static/") {
      readStatic(String(path.dropFirst("static/".count)))
    } else if name.hasSuffix(".md") {
      readEntry(path, name: name)
    } else {
      tree.assets.insert(path)
    }
  }

  /// What the output folder would refuse is said here, where `check` says it too.
  private mutating func readStatic(_ path: String) {
    if ReservedName.contains(String(path.prefix { $0 != "/" })) {
      log.report(.reservedName("static/" + path))
    } else if !tree.folder.isReadable(tree.target(of: "static/" + path)) {
      log.report(.unreadable("static/" + path))
    } else {
      tree.statics.append(path)
    }
  }

  private mutating func readEntry(_ path: String, name: String) {
    let parts = path.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let kind = EntryKind(directory: String(parts[0])) else {
      log.report(.entryOutsideFolders(path))
      return
    }
    guard isSlug(name.dropLast(3)) else {
      tree.misnamed.append(MisnamedPath(path: path, isFolder: false))
      return
    }
    tree.entries.append(EntryFile(kind: kind, id: String(parts[1].dropLast(3)), path: path))
  }
}

extension Message {
  fileprivate static func contentMissing(_ path: String) -> Message {
    Message(
      zh: "找不到内容文件夹 \(path)，请用 --content 指明它在哪里",
      en: "there is no content folder \(path); name it with --content")
  }

  fileprivate static func contentUnreadable(_ path: String) -> Message {
    Message(zh: "内容文件夹 \(path) 读不出来，请检查权限", en: "cannot read the content folder \(path)")
  }
}

extension Diagnostic {
  fileprivate static func unknownFolder(
    _ path: String, name: String, nearest: String?
  ) -> Diagnostic {
    let known = EntryKind.allCases.map { "\($0.directory)（\($0.label)）" }.joined(separator: "、")
    return Diagnostic(
      .fileName, inFile: path,
      zh: "没有“\(name)”这类内容" + (nearest.map { "，是不是“\($0)”？" } ?? "，可用的文件夹：\(known)"),
      en: "there is no folder ‘\(name)’ in content"
        + (nearest.map { "; did you mean ‘\($0)’?" } ?? ""))
  }

  fileprivate static func entryOutsideFolders(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileName, inFile: path,
      zh: "文章要放进所属类型的文件夹，如 articles/2025/，放在这里不会发布",
      en: "an entry belongs in the folder of its type, such as articles/2025/")
  }
}
