/// A page over the whole site that is no list: its address and its name.
enum Overview: String, CaseIterable, Sendable {
  case home = "/"
  case siteMap = "/sitemap/"

  /// Root-relative, ends with `/`.
  var route: String { rawValue }

  var title: String {
    switch self {
    case .home: "首页"
    case .siteMap: "网站地图"
    }
  }

  var description: String {
    switch self {
    case .home: "委员联系界别群众的工作动态"
    case .siteMap: "本站全部栏目和页面"
    }
  }

  /// The ones that this site has something to show on.
  static func all(for settings: SiteSettings) -> [Overview] { allCases }
}
