package import Bulletin

extension DefaultTheme {
  package func campaigns(_ page: CampaignsPage, in frame: PageFrame) -> HTML {
    layout(
      frame,
      """
      <div class="entry">
      \(pageHead(frame))
      <ul class="items">\(page.campaigns.map(campaign))</ul>
      </div>
      """)
  }

  private func campaign(_ campaign: CampaignView) -> HTML {
    """
    <li>
    <p class="item-title">\(words(campaign.link))</p>
    <p class="meta">\(if: campaign.counts.isEmpty, "<span>暂无</span>", else: "<span>\(campaign.counts)</span>")\
    \(if: campaign.latest, { " <span>最近：\(time($0))</span>" })</p>
    </li>

    """
  }
}
