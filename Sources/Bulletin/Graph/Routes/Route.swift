/// An address of the site and what stands there.
package struct Route: Sendable {
  /// Root-relative, without the path of `base_url`: `/about/`, `/robots.txt`.
  package let address: String
  package let target: RouteTarget
  /// The title of the entry or list, the name of the station, the old address as written.
  let title: String
  /// Where it is declared.
  let place: Place

  init(_ address: String, _ target: RouteTarget, title: String = "", declaredAt place: Place? = nil)
  {
    self.address = address
    self.target = target
    self.title = title
    self.place = place ?? Place(file: SiteSettings.path, range: .start)
  }

  /// The page `/foo/` of `foo/index.html`, the file `/foo.txt` of `foo.txt`.
  init(staticFile path: String) {
    let address = isIndexFile(path) ? String(path.dropLast("index.html".count)) : path
    self.init(
      "/" + address, .staticFile(path),
      declaredAt: Place(file: "static/" + path, range: .start))
  }

  /// The folders that its output lies in, outermost first, and what a disk may take each for.
  var folders: [(spelling: String, key: String)] {
    let parts = address.split(separator: "/")
    let count = parts.count - (address.hasSuffix("/") ? 0 : 1)
    return (0..<max(0, count)).map { index in
      let spelling = parts[...index].joined(separator: "/")
      return (spelling, spelling.lowercased())
    }
  }

  /// What to call it in a message.
  var name: Message {
    switch target {
    case .entry, .withdrawn: Message(zh: "“\(title)”", en: "‘\(title)’")
    case .redirect: Message(zh: "旧网址“\(title)”", en: "the redirect from \(title)")
    case .list: Message(zh: "列表页“\(title)”", en: "the list ‘\(title)’")
    case .wallSheet: Message(zh: "“\(title)”的上墙展板", en: "the wall sheet of ‘\(title)’")
    case .staticFile: Message(zh: "“static/”中的文件", en: "a file of static/")
    case .overview, .notFound, .machineFile: Message(zh: "自动生成的页面", en: "a generated page")
    case .assets: Message(zh: "存放图片和样式的文件夹", en: "the folder of pictures and styles")
    }
  }
}
