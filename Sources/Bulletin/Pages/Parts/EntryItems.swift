// Entries as lines of lists.
extension PageContext {
  /// `digests` give the summaries; entry pages, which come before them, pass none.
  func item(_ id: AnyEntryID, digests: [AnyEntryID: EntryDigest] = [:]) -> EntryItem {
    let header = site.header(of: id)
    let digest = digests[id]
    let summary = header.common.summary ?? digest?.summary ?? ""
    let particulars = particulars(of: id)
    return EntryItem(
      title: header.common.title, link: site.link(to: id),
      date: particulars.date.map { DateText($0) }, label: particulars.label,
      details: particulars.details, summary: digest == nil || summary.isEmpty ? nil : summary,
      photo: digest?.photo)
  }

  private struct Particulars {
    var date: PartialDate?
    var label: String?
    var details: [String] = []
  }

  private func particulars(of id: AnyEntryID) -> Particulars {
    switch id.kind {
    case .workstation: workstationParticulars(entries.workstations[id.index])
    case .activity: activityParticulars(ID(id.index))
    case .member: memberParticulars(entries.members[id.index])
    case .sector:
      Particulars(label: settings.label(of: entries.sectors[id.index].fields.category))
    case .committee: Particulars(label: entries.committees[id.index].fields.type.label)
    case .area: Particulars(label: entries.areas[id.index].fields.level.label)
    case .matter: matterParticulars(entries.matters[id.index])
    case .document: documentParticulars(entries.documents[id.index])
    case .article:
      Particulars(
        date: entries.articles[id.index].listDate,
        label: entries.articles[id.index].fields.type.label)
    case .page: Particulars()
    }
  }

  private func workstationParticulars(_ station: Entry<Workstation>) -> Particulars {
    let fields = station.fields
    var details = [fields.address ?? fields.host].compactMap(\.self)
    if fields.isExternal { details.append("驻外") }
    if fields.status != .active { details.append(fields.status.label) }
    return Particulars(label: label(of: fields), details: details)
  }

  /// The kind in the words of the site; 其他 in those of the entry.
  func label(of station: Workstation) -> String {
    station.type == .other
      ? station.kindLabel ?? station.type.label : settings.label(of: station.type)
  }

  private func activityParticulars(_ id: ID<Activity>) -> Particulars {
    let activity = entries[id]
    let status = activity.fields.status(at: site.asOf)
    var details = [activity.fields.place].compactMap(\.self) + site.linkage[id].map(\.label)
    if status != .done { details.append(status.label) }
    return Particulars(
      date: activity.fields.when, label: activity.fields.type.label, details: details)
  }

  private func memberParticulars(_ member: Entry<Member>) -> Particulars {
    let unit = [member.fields.workUnit, member.fields.post].compactMap(\.self).joined()
    var details = member.fields.roles + (unit.isEmpty ? [] : [unit])
    if member.fields.status == .former { details.append(member.fields.status.label) }
    return Particulars(details: details)
  }

  private func matterParticulars(_ matter: Entry<Matter>) -> Particulars {
    let fields = matter.fields
    var details = [settings.labels.results[fields.result]]
    if fields.isOverdue(at: site.asOf) { details.append("已超期") }
    if fields.result == .open {
      details += [
        fields.stage.map { settings.labels.stages[$0] }, fields.handler,
        fields.due.map { "期限\($0.chineseText)" },
      ].compactMap(\.self)
    } else if let replied = fields.replied {
      details.append("\(replied.chineseText)答复")
    }
    return Particulars(
      date: matter.fields.raised ?? matter.listDate, label: matter.fields.type.label,
      details: details)
  }

  private func documentParticulars(_ document: Entry<Document>) -> Particulars {
    Particulars(
      date: document.fields.issued, label: document.fields.status.label,
      details: [document.fields.issuer] + [document.fields.number].compactMap(\.self))
  }
}

extension PageContext {
  /// The first ten of `ids`, with a link to the whole list at `route`.
  func section<Target: EntryFields>(
    _ id: String, _ title: String, _ ids: [ID<Target>], more route: String? = nil
  ) -> Section {
    let shown = route == nil ? ids[...] : ids.prefix(10)
    let more =
      ids.isEmpty
      ? nil
      : route.map { route in
        TextLink(text: "全部\(title)（\(ids.count)）", link: site.link(toRoute: route))
      }
    return Section(id: id, title: title, items: shown.map { item($0.any) }, more: more)
  }
}
