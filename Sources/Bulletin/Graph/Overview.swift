/// A page over the whole site that is no list: its address and its name.
enum Overview: String, CaseIterable, Sendable {
  case home = "/"
  case statistics = "/statistics/"
  case standards = "/standards/"
  case siteMap = "/sitemap/"

  /// Root-relative, ends with `/`.
  var route: String { rawValue }

  var title: String {
    switch self {
    case .home: "首页"
    case .statistics: "数据"
    case .standards: "建设一览"
    case .siteMap: "网站地图"
    }
  }

  var description: String {
    switch self {
    case .home: "委员联系界别群众的工作动态"
    case .statistics: "工作站、活动、事项与答复的统计数字"
    case .standards: "各工作站达到建设标准的情况"
    case .siteMap: "本站全部栏目和页面"
    }
  }

  /// The ones that this site has something to show on.
  static func all(for settings: SiteSettings) -> [Overview] {
    allCases.filter { $0 != .standards || !settings.standards.isEmpty }
  }
}
