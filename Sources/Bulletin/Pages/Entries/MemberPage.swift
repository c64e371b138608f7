/// What the page of a member shows.
package struct MemberPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let photo: PhotoView?
  package let meetings: [MeetingView]
  package let work: WorkSections
}

/// A station at which a member is met.
package struct MeetingView: Sendable {
  package let station: EntryItem
  /// `下次值班` where the member is named for that day.
  package let label: String
  /// nil where no date can be told.
  package let next: ReceptionDayView?
}

extension MemberPage: EntryPage {
  static var sectionIDs: Set<String> { WorkSections.ids.union(["stations"]) }
  static var openGraphType: OpenGraphType { .profile }

  static func gather(into material: inout EntryMaterial<Member>) {
    material.picture = material.findPortrait()
  }

  init(_ material: EntryMaterial<Member>) {
    let (context, id, member) = (material.context, material.id, material.entry)
    let related = context.relations[id]
    let status = member.fields.status
    entry = material.view(badges: status == .former ? [status.label] : [])
    facts = material.facts
    photo = material.picture
    meetings = related.workstations.map { material.meeting(at: $0) }
    work = WorkSections(
      of: id.any, related, activities: "参加的活动", matters: "反映和办理的事项", articles: "发表的文章",
      in: context)
  }

  var portrait: PhotoView? { photo }
  var hasDays: Bool { meetings.contains { $0.next != nil } }
  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.member(self, in: frame) }

  static func node(_ entry: Entry<Member>, _ page: PageDescription, in data: LinkedData) -> JSON? {
    data.personNode(entry, page)
  }

  static func particulars(of id: ID<Member>, in context: PageContext) -> EntryParticulars {
    let fields = context.entries[id].fields
    let unit = [fields.workUnit, fields.post].compactMap(\.self).joined()
    var details = fields.roles + (unit.isEmpty ? [] : [unit])
    if fields.status == .former { details.append(fields.status.label) }
    return EntryParticulars(details: details)
  }
}

extension EntryMaterial<Member> {
  /// The member's own next duty; else the next day for which nobody is named.
  fileprivate func meeting(at station: ID<Workstation>) -> MeetingView {
    let receptionDays = context.site.receptionDays(at: station, next: 3)
    let own = receptionDays.first { reception in
      reception.duties.contains { $0.members.contains { $0.id == id } }
    }
    let next = own ?? receptionDays.first { $0.duties.allSatisfy(\.members.isEmpty) }
    return MeetingView(
      station: EntryItem(station.any, in: context), label: own == nil ? "下次接待" : "下次值班",
      next: next.map { ReceptionDayView($0, in: context) })
  }

  /// Of serving members who consented in full.
  fileprivate mutating func findPortrait() -> PhotoView? {
    guard entry.fields.allowsPhotos, let file = entry.fields.photo,
      let asset = parts.picture(file, of: entry)
    else { return nil }
    return PhotoView(asset, of: context.site, alt: "\(entry.common.title)的照片")
  }

  fileprivate var facts: [Fact] {
    let (fields, common) = (entry.fields, entry.common)
    var facts = FactList()
    facts.add("界别", context.phrases(context.entries.published(common.sectors)))
    facts.add("层级", fields.level.label)
    facts.add("地区", context.phrases(context.entries.published(common.areas)))
    facts.add("届次", fields.term)
    facts.add("政协职务", fields.roles)
    facts.add("工作单位", [fields.workUnit, fields.post].compactMap(\.self).joined(separator: " "))
    facts.add("专委会", context.phrases(context.entries.published(common.committees)))
    guard fields.consent == .full else { return facts.facts }
    facts.add("党派", fields.party)
    facts.add("专长", fields.expertise)
    facts.add("荣誉", fields.honors)
    if fields.status == .serving { facts.add("联系方式", fields.contact) }
    return facts.facts
  }
}
