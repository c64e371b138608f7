extension PageContext {
  /// What the entry belongs to, each with a link; the other side of these links is made by
  /// `Relations`.
  func ownerFacts(_ common: CommonFields) -> [Fact] {
    var facts = FactList()
    facts.add("界别", phrases(entries.published(common.sectors)))
    facts.add("专委会", phrases(entries.published(common.committees)))
    facts.add("工作站", phrases(entries.published(common.stations)))
    facts.add("委员", phrases(entries.published(common.members)))
    facts.add("地区", phrases(entries.published(common.areas)))
    facts.add("专题", site.campaignLinks(common).map { [.link($0)] })
    return facts.facts
  }
}
