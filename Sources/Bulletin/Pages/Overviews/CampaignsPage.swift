/// 专题: everything that was done for one cause.
package struct CampaignsPage: Sendable {
  package let campaigns: [CampaignView]
}

/// A campaign and what was done for it.
package struct CampaignView: Sendable {
  package let link: TextLink
  /// `活动 3 条、文章 1 条`
  package let counts: String
  /// Of its newest entry.
  package let latest: DateText?
}

extension CampaignsPage: OverviewPage {
  init(in context: PageContext) {
    campaigns = context.settings.campaigns.map { CampaignView($0, in: context) }
  }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.campaigns(self, in: frame) }
}

extension CampaignView {
  fileprivate init(_ campaign: Campaign, in context: PageContext) {
    let (site, entries) = (context.site, context.entries)
    let related = site.relations.ofCampaign[campaign.id.text] ?? Related()
    let numbers = [
      (EntryKind.activity, related.activities.count), (.matter, related.matters.count),
      (.article, related.articles.count),
    ]
    // What is announced or was called off is not the latest that was done.
    let done = related.activities.filter { entries[$0].fields.isDone(at: site.asOf) }
    let dates =
      done.map { entries[$0].listDate } + related.matters.map { entries[$0].listDate }
      + related.articles.map { entries[$0].listDate }
    link = TextLink(to: campaign, of: site)
    counts = numbers.filter { $0.1 > 0 }
      .map { "\(site.settings.columnName(of: $0.0)) \($0.1) 条" }.joined(separator: "、")
    latest = dates.compactMap(\.self).max().map { DateText($0) }
  }
}

extension TextLink {
  init(to campaign: Campaign, of site: Site) {
    self.init(text: campaign.name.text, link: site.link(toRoute: campaignRoute(campaign.id.text)))
  }
}

extension Site {
  /// The causes that an entry belongs to.
  func campaignLinks(_ common: CommonFields) -> [TextLink] {
    unique(common.campaigns.compactMap(\.id)).compactMap { id in
      settings.campaigns.first { $0.id.text == id }.map { TextLink(to: $0, of: self) }
    }
  }
}
