/// Who claims an address: for collisions and for links.
struct Claim: Sendable {
  enum Kind: Sendable {
    case page, file, redirect
    /// No page may stand at it or below it.
    case folder
  }

  let kind: Kind
  /// Root-relative, without the path of `base_url`: `/about/`, `/robots.txt`.
  let address: String
  let claimant: Claimant
  let place: Place

  /// Who keeps an address that two want: the finding stands at the one that gives way.
  var precedence: Int {
    switch claimant {
    case .generator, .folder, .list, .wallSheet: 0
    case .entry: 1
    case .redirect, .staticFile: 2
    }
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
}

/// What to call the holder of an address in a message.
enum Claimant: Sendable {
  case entry(title: String)
  case redirect(from: String)
  case list(title: String)
  case wallSheet(station: String)
  case staticFile
  case generator
  case folder

  var name: Message {
    switch self {
    case .entry(let title): Message(zh: "“\(title)”", en: "‘\(title)’")
    case .redirect(let from): Message(zh: "旧网址“\(from)”", en: "the redirect from \(from)")
    case .list(let title): Message(zh: "列表页“\(title)”", en: "the list ‘\(title)’")
    case .wallSheet(let station):
      Message(zh: "“\(station)”的上墙展板", en: "the wall sheet of ‘\(station)’")
    case .staticFile: Message(zh: "“static/”中的文件", en: "a file of static/")
    case .generator: Message(zh: "自动生成的页面", en: "a generated page")
    case .folder: Message(zh: "存放图片和样式的文件夹", en: "the folder of pictures and styles")
    }
  }
}
