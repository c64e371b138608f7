/// Resolves every name of every entry and of the settings.
struct Resolution {
  var entries: Entries
  var settings: SiteSettings
  var log = DiagnosticLog()

  /// Entries in, the same entries with their references resolved out.
  static func resolve(
    _ entries: Entries, settings: SiteSettings, asOf: Instant, jobs: Int
  ) async -> Resolution {
    var resolution = Resolution(entries: entries, settings: settings)
    resolution.setVisibilities(asOf)
    let names = NameIndex(entries: resolution.entries, settings: settings)
    await resolution.resolveAll(names, jobs: jobs)
    resolution.resolveSettings(names)
    resolution.inheritFromParents()
    return resolution
  }

  private mutating func setVisibilities(_ asOf: Instant) {
    func set<Fields: EntryFields>(_ type: Fields.Type) {
      for index in entries[keyPath: Fields.storage].indices {
        let visibility = entries[keyPath: Fields.storage][index].visibility(at: asOf)
        entries[keyPath: Fields.storage][index].visibility = visibility
      }
    }
    set(Workstation.self)
    set(Activity.self)
    set(Member.self)
    set(Sector.self)
    set(Committee.self)
    set(Area.self)
    set(Matter.self)
    set(Document.self)
    set(Article.self)
    set(Page.self)
  }

  private mutating func resolveAll(_ names: NameIndex, jobs: Int) async {
    entries.workstations = await resolved(entries.workstations, names, jobs: jobs)
    entries.activities = await resolved(entries.activities, names, jobs: jobs)
    entries.members = await resolved(entries.members, names, jobs: jobs)
    entries.sectors = await resolved(entries.sectors, names, jobs: jobs)
    entries.committees = await resolved(entries.committees, names, jobs: jobs)
    entries.areas = await resolved(entries.areas, names, jobs: jobs)
    entries.matters = await resolved(entries.matters, names, jobs: jobs)
    entries.documents = await resolved(entries.documents, names, jobs: jobs)
    entries.articles = await resolved(entries.articles, names, jobs: jobs)
    entries.pages = await resolved(entries.pages, names, jobs: jobs)
  }

  private mutating func resolved<Fields: EntryFields>(
    _ entries: [Entry<Fields>], _ names: NameIndex, jobs: Int
  ) async -> [Entry<Fields>] {
    let results = await concurrentMap(entries, jobs: jobs) { entry in
      var entry = entry
      var resolver = ReferenceResolver(names: names, file: entry.source.path)
      var content = entry.content
      let wrong = Fields.schema.resolveReferences(of: &content, &resolver)
      entry.content = content
      entry.layout.markWrong(wrong)
      return (entry, resolver.log)
    }
    for (_, entryLog) in results { log.merge(entryLog) }
    return results.map(\.0)
  }

  private mutating func resolveSettings(_ names: NameIndex) {
    guard !settings.rootArea.name.isEmpty else { return }
    var resolver = ReferenceResolver(names: names, file: SiteSettings.path)
    SiteSettings.schema.resolveReferences(of: &settings, &resolver)
    log.merge(resolver.log)
  }

  /// A contact point takes sectors, rules and organizer from its parent where it gives none.
  /// (Members are inherited where a station's members are shown: the member's page names the
  /// parent only.)
  private mutating func inheritFromParents() {
    for index in entries.workstations.indices {
      let station = entries.workstations[index]
      guard station.fields.type == .contactPoint,
        let parentID = entries.published(station.fields.parent)
      else { continue }
      let parent = entries[parentID]
      var content = station.content
      if content.common.sectors.isEmpty { content.common.sectors = parent.common.sectors }
      if content.fields.rules.isEmpty { content.fields.rules = parent.fields.rules }
      if content.fields.organizers.isEmpty {
        content.fields.organizers = parent.fields.organizers
      }
      entries.workstations[index].content = content
    }
  }
}
