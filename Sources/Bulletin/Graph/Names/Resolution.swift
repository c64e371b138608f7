/// Resolves every name of every entry and of the settings.
struct Resolution {
  var entries: Entries
  var settings: SiteSettings
  var log = DiagnosticLog()

  /// Entries in, the same entries with their references resolved out.
  static func resolve(_ entries: Entries, settings: SiteSettings, jobs: Int) async -> Resolution {
    var resolution = Resolution(entries: entries, settings: settings)
    let names = NameIndex(entries: entries, settings: settings)
    await resolution.resolveAll(names, jobs: jobs)
    resolution.resolveSettings(names)
    resolution.inheritFromParents()
    return resolution
  }

  private mutating func resolveAll(_ names: NameIndex, jobs: Int) async {
    let entries = entries
    let results = await concurrentMap(entries.ids, jobs: jobs) { id in
      entries.entry(id).resolved(names)
    }
    for (_, entryLog) in results { log.merge(entryLog) }
    self.entries = Entries(results.map(\.entry))
  }

  private mutating func resolveSettings(_ names: NameIndex) {
    guard !settings.rootArea.name.isEmpty else { return }
    var resolver: any NameResolver = ReferenceResolver(names: names, file: SiteSettings.path)
    SiteSettings.schema.resolveReferences(of: &settings, &resolver)
    log.merge(resolver.log)
  }

  /// A contact point takes sectors, rules and organizer from its parent where it gives none.
  /// (Members are inherited where a station's members are shown: the member's page names the
  /// parent only.)
  private mutating func inheritFromParents() {
    var stations = entries.workstations
    for (index, station) in stations.enumerated() where station.fields.type == .contactPoint {
      guard let parentID = entries.published(station.fields.parent) else { continue }
      let parent = stations[parentID.index]
      var content = station.content
      if content.common.sectors.isEmpty { content.common.sectors = parent.common.sectors }
      if content.fields.rules.isEmpty { content.fields.rules = parent.fields.rules }
      if content.fields.organizers.isEmpty {
        content.fields.organizers = parent.fields.organizers
      }
      stations[index].content = content
    }
    entries.replace(stations)
  }
}

extension AnyEntry {
  fileprivate func resolved(_ names: NameIndex) -> (entry: any AnyEntry, log: DiagnosticLog) {
    var entry = typed
    var resolver: any NameResolver = ReferenceResolver(names: names, file: entry.source.path)
    var content = entry.content
    let wrong = Fields.schema.resolveReferences(of: &content, &resolver)
    entry.content = content
    entry.layout.markWrong(wrong)
    return (entry, resolver.log)
  }
}
