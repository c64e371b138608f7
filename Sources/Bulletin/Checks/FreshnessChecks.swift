/// Whether the site has something new, by the days that `rules` allow.
func checkFreshness(_ site: Site, reporting log: inout DiagnosticLog) {
  let settings = site.settings
  let ages = Dictionary(
    uniqueKeysWithValues: EntryKind.allCases.filter(\.isDated).map { ($0, site.age(of: $0)) })
  if let limit = settings.rules.freshnessDays?.number, let age = site.youngest(ages.values),
    age > limit
  {
    log.report(.staleHome(days: age, limit: limit))
  }
  guard !settings.isUncertain(\.menu) else { return }
  for kind in settings.menuKinds {
    if let limit = settings.rules.columnDays?.number, case .days(let age) = ages[kind],
      age > limit
    {
      let column = settings.columnName(of: kind)
      log.report(.staleColumn(column, days: age, limit: limit, at: settings.menuPlace(of: kind)))
    }
  }
  checkEmptyColumns(site, reporting: &log)
}

/// `freshness/empty-column`: `menu` asks for a list that has nothing in it.
private func checkEmptyColumns(_ site: Site, reporting log: inout DiagnosticLog) {
  let settings = site.settings
  for entry in settings.menu where site.lists.items(entry.kind).isEmpty {
    let column = settings.columnName(of: entry.kind)
    log.report(.emptyColumn(column, entry.kind, at: settings.source.place(entry.range)))
  }
}

/// How long ago a list had something new.
private enum Age {
  case days(Int)
  case empty
  /// An entry that could not be read may be the newest.
  case unknown
}

extension Site {
  fileprivate func age(of kind: EntryKind) -> Age {
    switch kind {
    case .activity: age(Activity.self, dates: [\.fields.when])
    case .matter: age(Matter.self, dates: [\.fields.raised, \.fields.replied])
    case .article: age(Article.self, dates: [\.fields.date])
    default: .empty
    }
  }

  private func age<Fields: EntryFields>(
    _ type: Fields.Type, dates: [Entry<Fields>.FieldPath]
  ) -> Age {
    let dates = dates + [\.common.published, \.common.updated]
    var newest: Day?
    for entry in entries.all(type) {
      guard !dates.contains(where: entry.isUncertain) else { return .unknown }
      guard entry.isOut else { continue }
      for date in [entry.publishedMoment(at: asOf)?.date, entry.common.updated?.date] {
        guard let date else { continue }
        newest = max(newest ?? date.firstDay, min(date.lastDay, asOf.day))
      }
    }
    return newest.map { .days($0.days(to: asOf.day)) } ?? .empty
  }

  /// nil where nothing is dated, and where one age is not known.
  fileprivate func youngest(_ ages: some Sequence<Age>) -> Int? {
    var youngest: Int?
    for age in ages {
      switch age {
      case .days(let days): youngest = min(youngest ?? days, days)
      case .empty: continue
      case .unknown: return nil
      }
    }
    return youngest
  }
}

extension SiteSettings {
  /// Where `menu` names a list; the start of the file where there is no `menu`.
  fileprivate func menuPlace(of kind: EntryKind) -> Place {
    source.place(menu.first { $0.kind == kind }?.range ?? .start)
  }
}

extension Diagnostic {
  fileprivate static func staleHome(days: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      .freshnessHome, inFile: SiteSettings.path,
      zh: "全站已有 \(days) 天没有新的活动、事项或文章，首页应在 \(limit) 天内更新（freshness_days）；请发布新内容",
      en: "nothing new for \(days) days, ‘freshness_days’ is \(limit); publish something")
  }

  fileprivate static func staleColumn(
    _ column: String, days: Int, limit: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .freshnessColumn, at: place,
      zh: "栏目“\(column)”已有 \(days) 天没有新内容，应在 \(limit) 天内更新（column_days）；请发布新内容",
      en: "nothing new in ‘\(column)’ for \(days) days, ‘column_days’ is \(limit); "
        + "publish something")
  }

  fileprivate static func emptyColumn(
    _ column: String, _ kind: EntryKind, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .freshnessEmptyColumn, at: place,
      zh: "栏目“\(column)”还没有内容，导航里不会显示；请在 \(kind.directory)/ 中发布内容，或从 menu 中删去",
      en: "the column ‘\(column)’ is empty and left out of the menu; publish something in "
        + "\(kind.directory)/ or delete it here")
  }
}
