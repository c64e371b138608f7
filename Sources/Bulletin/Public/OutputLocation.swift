import Glibc

/// Where the site is published, refused where a mistake would cost the user's own files.
struct OutputLocation: Sendable {
  /// As the user wrote it, for messages.
  let path: String
  /// Without links, `.` and `..`; staging lies here too, save on a disk mounted at the folder.
  let parent: String
  let name: String
  var stagesInside = false

  init(path: String, contentPath: String) throws(OutputFailure) {
    let path = withoutTrailingSlashes(path)
    guard !isLink(path) else { throw .isLink(path) }
    guard let place = realPath(path) ?? resolveNew(path) else { throw .noParent(path) }
    guard place != "/" else { throw .isRoot }
    try refuseHome(place, path)
    self.path = path
    parent = parentFolder(of: place).flatMap { $0.isEmpty ? nil : $0 } ?? "/"
    name = String(place[place.index(after: place.lastIndex(of: "/") ?? place.startIndex)...])
    try refuseContent(place, contentPath)
    try refuseWorkingFolder(place)
  }

  /// The new tree, until it is exchanged with the old one.
  var stagingName: String { stagesInside ? nameInside : nameBeside }
  var nameBeside: String { ".\(name).new" }
  var nameInside: String { present(ReservedName.staging) }

  func present(_ path: String) -> String { "\(name)/\(path)" }
  func staged(_ path: String) -> String { "\(stagingName)/\(path)" }
  func shown(_ path: String) -> String { "\(self.path)/\(path)" }

  /// Absolute.
  var beside: String { parent == "/" ? "/\(nameBeside)" : "\(parent)/\(nameBeside)" }
  var staging: String { stagesInside ? shown(ReservedName.staging) : beside }

  private func refuseContent(_ place: String, _ contentPath: String) throws(OutputFailure) {
    guard let content = realPath(contentPath) else { return }
    if isWithin(content, place) { throw .holdsContent(path, contentPath) }
    if isWithin(place, content) { throw .insideContent(path, contentPath) }
    if isWithin(content, beside) { throw .stagesOver(path, contentPath) }
  }

  private func refuseWorkingFolder(_ place: String) throws(OutputFailure) {
    guard let current = realPath(".") else { return }
    let isInside = isWithin(current, place) || isWithin(current, beside)
    if isInside { throw .holdsWorkingFolder(path) }
  }

}

private func refuseHome(_ place: String, _ path: String) throws(OutputFailure) {
  let homes = [unsafe getenv("HOME").flatMap { unsafe realPath(String(cString: $0)) }, "/root"]
  let isHome = homes.contains { home in home.map { isWithin($0, place) } ?? false }
  let isShared = place == "/home" || parentFolder(of: place) == "/home"
  if isHome || isShared { throw .isHome(path) }
}

/// Whether `inner` is `outer` or lies below it.
private func isWithin(_ inner: String, _ outer: String) -> Bool {
  inner == outer || inner.hasPrefix(outer == "/" ? outer : outer + "/")
}

/// The absolute path of a folder that is still to be made.
private func resolveNew(_ path: String) -> String? {
  let slash = path.lastIndex(of: "/")
  let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
  let above = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  guard name != "", name != ".", name != "..", let parent = realPath(above) else { return nil }
  return parent == "/" ? "/\(name)" : "\(parent)/\(name)"
}

private func isLink(_ path: String) -> Bool {
  var status = stat()
  return unsafe lstat(path, &status) == 0 && FileStatus(status).kind == .link
}

private func withoutTrailingSlashes(_ path: String) -> String {
  var path = path[...]
  while path.count > 1, path.last == "/" { path.removeLast() }
  return String(path)
}

extension OutputFailure {
  /// `why` completes "不能把网站输出到 …：".
  static func refused(_ path: String, zh why: String, en reason: String) -> OutputFailure {
    OutputFailure(
      zh: "不能把网站输出到 \(path)：\(why)。请另选一个专用的文件夹，例如 public。",
      en: "refused to publish into \(path): \(reason). Choose a folder of its own, such as public.")
  }

  static var isRoot: OutputFailure {
    refused("/", zh: "这是整个磁盘", en: "it is the whole disk")
  }

  static func isHome(_ path: String) -> OutputFailure {
    refused(path, zh: "这是个人主目录", en: "it is a home folder")
  }

  static func isLink(_ path: String) -> OutputFailure {
    refused(path, zh: "这是一个链接，不是文件夹", en: "it is a symbolic link, not a folder")
  }

  static func noParent(_ path: String) -> OutputFailure {
    OutputFailure(
      zh: "不能把网站输出到 \(path)：它的上级文件夹不存在。请先建好上级文件夹，或检查有没有写错。",
      en: """
        cannot publish into \(path): the folder above it does not exist. Make it first, or check \
        the spelling.
        """)
  }

  static func holdsContent(_ path: String, _ content: String) -> OutputFailure {
    refused(path, zh: "内容文件夹 \(content) 在里面", en: "it holds the content folder \(content)")
  }

  static func insideContent(_ path: String, _ content: String) -> OutputFailure {
    refused(path, zh: "它在内容文件夹 \(content) 里面", en: "it lies in the content folder \(content)")
  }

  static func stagesOver(_ path: String, _ content: String) -> OutputFailure {
    refused(
      path, zh: "生成时要用到内容文件夹 \(content) 的名称",
      en: "the build needs the name of the content folder \(content)")
  }

  static func holdsWorkingFolder(_ path: String) -> OutputFailure {
    refused(path, zh: "当前所在的文件夹在里面", en: "it holds the current folder")
  }
}
