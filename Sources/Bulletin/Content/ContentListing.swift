import Glibc

/// One walk through the content folder.
struct ContentListing {
  var tree: ContentTree
  var log = DiagnosticLog()
  private let realRoot: String

  init(root: String) throws(ContentFailure) {
    guard let real = realPath(root), fileKind(real) == .folder else {
      throw ContentFailure(message: .contentMissing(root))
    }
    guard folderNames(real) != nil else {
      throw ContentFailure(message: .contentUnreadable(root))
    }
    tree = ContentTree(root: root)
    realRoot = real
  }

  /// Reads the folder `path` (empty: the root) and everything below it.
  mutating func read(_ path: String) {
    guard path.utf8.count < 2_000, let names = folderNames(tree.diskPath(path)) else {
      log.report(.unreadable(path))
      return
    }
    var texts: [String] = []
    for name in names {
      switch name {
      case .text(let text): texts.append(text)
      case .bytes(let spelling): reportUnreadableName(spelling, in: path)
      }
    }
    for name in texts.sorted() where isWanted(name, in: path) {
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

  private func kind(of path: String) -> ChildKind {
    let disk = tree.diskPath(path)
    switch fileKind(disk) {
    case .folder: return .folder
    case .file: return .file
    case .link: return linkKind(path)
    case .other: return .fault(.notAFile)
    case nil: return .fault(.missing)
    }
  }

  /// A link may lead to a file inside `content/`; folders are not followed twice.
  private func linkKind(_ path: String) -> ChildKind {
    guard let real = realPath(tree.diskPath(path)) else { return .fault(.brokenLink) }
    guard real.hasPrefix(realRoot + "/") else { return .fault(.outside) }
    switch fileKind(real) {
    case .file:
      let target = String(real.dropFirst(realRoot.count + 1))
      return mayPublish(target, as: path) ? .file : .fault(.secret)
    case .folder: return .fault(.linkToFolder)
    default: return .fault(.notAFile)
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
    } else if !isReadable(tree.diskPath("static/" + path)) {
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
      Message(
        zh: "没有“\(name)”这类内容" + (nearest.map { "，是不是“\($0)”？" } ?? "，可用的文件夹：\(known)"),
        en: "there is no folder ‘\(name)’ in content"
          + (nearest.map { "; did you mean ‘\($0)’?" } ?? "")))
  }

  fileprivate static func entryOutsideFolders(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileName, inFile: path,
      Message(
        zh: "文章要放进所属类型的文件夹，如 articles/2025/，放在这里不会发布",
        en: "an entry belongs in the folder of its type, such as articles/2025/"))
  }
}
