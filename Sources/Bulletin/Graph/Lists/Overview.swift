/// A page over the whole site that is no list: its address and its name.
package enum Overview: String, CaseIterable, Sendable {
  case home = "/"
  case links = "/links/"
  case documentChain = "/documents/chain/"
  case campaigns = "/campaigns/"
  case statistics = "/statistics/"
  case standards = "/standards/"
  case siteMap = "/sitemap/"

  /// Root-relative, ends with `/`.
  var route: String { rawValue }

  var title: String {
    switch self {
    case .home: "首页"
    case .links: "三联系"
    case .documentChain: "制度体系"
    case .campaigns: "专题"
    case .statistics: "数据"
    case .standards: "建设一览"
    case .siteMap: "网站地图"
    }
  }

  var description: String {
    switch self {
    case .home: "委员联系界别群众的工作动态"
    case .links: "专委会联系界别、界别联系委员、委员联系群众，逐级可查"
    case .documentChain: "从全国到工作站，制度文件逐级的依据"
    case .campaigns: "围绕同一件事的活动、事项和文章"
    case .statistics: "工作站、活动、事项与答复的统计数字"
    case .standards: "各工作站达到建设标准的情况"
    case .siteMap: "本站全部栏目和页面"
    }
  }

  /// The list whose page stands above it.
  var column: EntryKind? {
    switch self {
    case .documentChain: .document
    case .standards: .workstation
    case .home, .links, .campaigns, .statistics, .siteMap: nil
    }
  }

  /// The lists whose entries it shows or counts.
  var subjects: [EntryKind] {
    switch self {
    case .home: [.workstation, .activity, .sector, .matter, .article]
    case .links: [.committee, .sector, .member, .workstation]
    case .documentChain: [.document]
    case .campaigns: [.activity, .matter, .article]
    case .statistics: [.workstation, .activity, .member, .matter]
    case .standards: [.workstation, .activity, .member, .matter, .document]
    case .siteMap: []
    }
  }

  /// The lists whose readers may want it too.
  var neighbours: [EntryKind] {
    switch self {
    case .home, .siteMap: []
    case .links: [.sector, .committee, .member]
    case .documentChain: [.document]
    case .campaigns: [.activity, .article]
    case .statistics: [.workstation, .activity, .matter]
    case .standards: [.workstation]
    }
  }

  /// The ones that this site has something to show on.
  static func all(for settings: SiteSettings) -> [Overview] {
    allCases.filter { overview in
      switch overview {
      case .campaigns: !settings.campaigns.isEmpty
      case .standards: !settings.standards.isEmpty
      case .home, .links, .documentChain, .statistics, .siteMap: true
      }
    }
  }
}
