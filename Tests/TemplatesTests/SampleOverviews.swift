@testable import Bulletin

// Pages over the whole site.
extension SamplePages {
  var links: LinksPage {
    let members = many(MemberLinks(member: textLink, stations: many(textLink)))
    let sectors = many(SectorLinks(sector: textLink, convener: maybe(text), members: members))
    return LinksPage(committees: many(CommitteeLinks(committee: maybe(textLink), sectors: sectors)))
  }

  var documentChain: DocumentChainPage {
    let document = ChainedDocument(item: item, basis: many(textLink), derived: many(textLink))
    return DocumentChainPage(
      levels: many(DocumentLevelView(label: text, documents: many(document))))
  }

  var campaigns: CampaignsPage {
    CampaignsPage(
      campaigns: [CampaignView(link: textLink, counts: isFull ? text : "", latest: maybe(date))])
  }
}
