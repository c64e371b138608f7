/// 专题: everything that was done for one cause.
package struct CampaignsPage: Sendable {
  package let campaigns: [CampaignView]
}

package struct CampaignView: Sendable {
  package let link: TextLink
  /// `活动 3 条、文章 1 条`
  package let counts: String
  /// Of its newest entry.
  package let latest: DateText?
}

extension PageContext {
  func campaignsPage() -> CampaignsPage {
    CampaignsPage(campaigns: settings.campaigns.map(campaignView))
  }

  private func campaignView(_ campaign: Campaign) -> CampaignView {
    let id = campaign.id.text
    let related = relations.ofCampaign[id] ?? Related()
    let counts = [
      (EntryKind.activity, related.activities.count), (.matter, related.matters.count),
      (.article, related.articles.count),
    ]
    // What is announced or was called off is not the latest that was done.
    let done = related.activities.filter { entries[$0].fields.isDone(at: site.asOf) }
    let dates =
      done.map { entries[$0].listDate } + related.matters.map { entries[$0].listDate }
      + related.articles.map { entries[$0].listDate }
    return CampaignView(
      link: campaignLink(campaign),
      counts: counts.filter { $0.1 > 0 }
        .map { "\(settings.columnName(of: $0.0)) \($0.1) 条" }.joined(separator: "、"),
      latest: dates.compactMap(\.self).max().map { DateText($0) })
  }

  /// The causes that an entry belongs to.
  func campaignLinks(_ common: CommonFields) -> [TextLink] {
    unique(common.campaigns.compactMap(\.id)).compactMap { id in
      settings.campaigns.first { $0.id.text == id }.map(campaignLink)
    }
  }

  func campaignLink(_ campaign: Campaign) -> TextLink {
    TextLink(
      text: campaign.name.text, link: site.link(toRoute: campaignRoute(campaign.id.text)))
  }
}
