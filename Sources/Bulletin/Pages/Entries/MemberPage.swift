package struct MemberPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let photo: PhotoView?
  package let meetings: [MeetingView]
  package let activities: Section
  package let matters: Section
  package let articles: Section
}

/// A station at which a member is met.
package struct MeetingView: Sendable {
  package let station: EntryItem
  /// `下次值班` where the member is named for that day.
  package let label: String
  /// nil where no date can be told.
  package let next: VisitView?
}

extension MemberPage: EntryPage {
  static var sectionIDs: Set<String> { ["stations", "activities", "matters", "articles"] }
  static var openGraphType: OpenGraphType { .profile }

  static func gather(into material: inout EntryMaterial<Member>) {
    material.picture = material.context.portrait(of: material.entry, &material.parts)
  }

  init(_ material: EntryMaterial<Member>) {
    let (context, id, member) = (material.context, material.id, material.entry)
    let related = context.relations[id]
    let status = member.fields.status
    entry = material.view(badges: status == .former ? [status.label] : [])
    facts = context.memberFacts(member)
    photo = material.picture
    meetings = related.workstations.map { context.meeting(id, at: $0) }
    activities = context.section(
      "activities", "参加的活动", related.activities, of: id.any)
    matters = context.section("matters", "反映和办理的事项", related.matters, of: id.any)
    articles = context.section("articles", "发表的文章", related.articles, of: id.any)
  }

  var portrait: PhotoView? { photo }
  var hasDays: Bool { meetings.contains { $0.next != nil } }
  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.member(self, in: frame) }

  static func node(_ entry: Entry<Member>, _ gist: PageGist, in context: PageContext) -> JSON? {
    context.personNode(entry, gist)
  }

  static func particulars(of id: ID<Member>, in context: PageContext) -> EntryParticulars {
    let fields = context.entries[id].fields
    let unit = [fields.workUnit, fields.post].compactMap(\.self).joined()
    var details = fields.roles + (unit.isEmpty ? [] : [unit])
    if fields.status == .former { details.append(fields.status.label) }
    return EntryParticulars(details: details)
  }
}

extension PageContext {
  /// The member's own next duty; else the next day for which nobody is named.
  fileprivate func meeting(_ member: ID<Member>, at station: ID<Workstation>) -> MeetingView {
    let visits = site.visits(to: station, nextReceptions: 3)
    let own = visits.first { visit in
      visit.duties.contains { $0.members.contains { $0.id == member } }
    }
    let next = own ?? visits.first { $0.duties.allSatisfy(\.members.isEmpty) }
    return MeetingView(
      station: item(station.any), label: own == nil ? "下次接待" : "下次值班",
      next: next.map(visitView))
  }

  /// Of serving members who consented in full.
  fileprivate func portrait(of member: Entry<Member>, _ parts: inout EntryParts) -> PhotoView? {
    guard member.fields.allowsPhotos, let file = member.fields.photo,
      let asset = parts.picture(file, of: member)
    else { return nil }
    return PhotoView(
      asset, of: site, alt: "\(member.common.title)的照片", words: (nil, nil))
  }

  fileprivate func memberFacts(_ member: Entry<Member>) -> [Fact] {
    let fields = member.fields
    var facts = FactList()
    facts.add("界别", phrases(entries.published(member.common.sectors)))
    facts.add("层级", fields.level.label)
    facts.add("地区", phrases(entries.published(member.common.areas)))
    facts.add("届次", fields.term)
    facts.add("政协职务", fields.roles)
    facts.add("工作单位", [fields.workUnit, fields.post].compactMap(\.self).joined(separator: " "))
    facts.add("专委会", phrases(entries.published(member.common.committees)))
    guard fields.consent == .full else { return facts.facts }
    facts.add("党派", fields.party)
    facts.add("专长", fields.expertise)
    facts.add("荣誉", fields.honors)
    if fields.status == .serving { facts.add("联系方式", fields.contact) }
    return facts.facts
  }
}
