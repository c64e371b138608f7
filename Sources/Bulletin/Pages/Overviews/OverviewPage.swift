/// A page over many entries: a value that makes itself of all of them.
protocol OverviewPage: Sendable {
  init(in context: PageContext)
  /// The page names days that come and go.
  var hasDays: Bool { get }
  func html(_ theme: some Theme, in frame: PageFrame) -> HTML
}

extension OverviewPage {
  var hasDays: Bool { false }
}

extension Overview {
  var page: any OverviewPage.Type {
    switch self {
    case .home: HomePage.self
    case .links: LinksPage.self
    case .documentChain: DocumentChainPage.self
    case .campaigns: CampaignsPage.self
    case .statistics: StatisticsPage.self
    case .standards: StandardsPage.self
    case .siteMap: SiteMapPage.self
    }
  }
}
