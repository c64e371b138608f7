extension Article: EntryRules {
  static func check(_ entry: Entry<Article>, in site: Site, reporting log: inout DiagnosticLog) {
    let fields = entry.fields
    if entry.common.published == nil, !entry.isUncertain(\.common.published) {
      require(
        fields.date, \.fields.date, because: ("没有发布时间", "published is not given"), entry, &log)
    }
    checkPrecision(entry, fields.date, \.fields.date, &log)
    checkPublication(entry, fields.date, \.fields.date, &log)
    checkSource(entry, site, &log)
    guard !entry.isUncertain(\.fields.type) else { return }
    checkAuthor(entry, site.settings, &log)
    for author in entry.common.authors { checkRoles(author, entry, &log) }
  }
}

/// `article/no-source`, `article/own-source`. Beside reported figures the source is not idle: it
/// vouches for them.
private func checkSource(_ entry: Entry<Article>, _ site: Site, _ log: inout DiagnosticLog) {
  let settings = site.settings
  guard !entry.isUncertain(\.common.source), !settings.isUncertain(\.defaultSource) else { return }
  guard let source = entry.common.source else {
    if settings.defaultSource == nil {
      log.report(.noSource(entry.example(\.common.source, "青禾市政协"), at: entry.closingPlace))
    }
    return
  }
  guard let usual = settings.defaultSource, withoutBlanks(usual) == withoutBlanks(source),
    entry.common.figures.isEmpty
  else { return }
  let line = entry.line(of: \.common.source)
  log.report(.ownSource(at: entry.place(of: \.common.source), fix: line.map { Fix($0, "") }))
}

/// `article/no-author`: a notice speaks for its source, and the council signs few of its own news.
private func checkAuthor(
  _ entry: Entry<Article>, _ settings: SiteSettings, _ log: inout DiagnosticLog
) {
  guard entry.fields.type != .notice, entry.common.authors.isEmpty,
    entry.fields.defaultCredit == nil, !entry.isUncertain(\.common.authors),
    !entry.isUncertain(\.fields.defaultCredit)
  else { return }
  var finding = Diagnostic.noAuthor(at: entry.closingPlace)
  let source = entry.common.source ?? settings.defaultSource
  if let source, settings.council.isName(source) { finding.severity = .info }
  log.report(finding)
}

extension CouncilNames {
  /// One of the council's names, or its office.
  fileprivate func isName(_ text: String) -> Bool {
    let text = withoutBlanks(text)
    return [full, short, alternative].contains { name in
      guard let name, !name.isEmpty else { return false }
      return text == withoutBlanks(name) || text == withoutBlanks(name) + "办公室"
    }
  }
}

/// `article/no-roles`: what members were when they signed, and in signed opinions what anyone was.
private func checkRoles(_ author: Author, _ entry: Entry<Article>, _ log: inout DiagnosticLog) {
  let isOpinion = entry.fields.type == .theory || entry.fields.type == .commentary
  guard author.roles == nil, author.organization == nil, author.member != nil || isOpinion,
    let range = author.name?.range ?? author.member?.range,
    let name = author.name?.text ?? author.member?.name
  else { return }
  log.report(
    .noRoles(
      name, entry.layout.example(Author.schema.description(at: \.roles), "市政协委员"),
      at: entry.source.place(range)))
}

extension Entry {
  /// The whole line of a key that stands on one by itself.
  fileprivate func line(of path: FieldPath) -> SourceRange? {
    guard let found = key(at: path), found.keyRange.column == 1,
      found.valueRange.endLine == found.keyRange.line
    else { return nil }
    let line = found.keyRange.line
    return SourceRange(line: line, column: 1, endLine: line + 1, endColumn: 1)
  }
}

extension Diagnostic {
  fileprivate static func noSource(_ example: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .articleNoSource, at: place,
      zh: "没有写来源（source），site.yml 也没有默认来源（default_source）；请补上其中一处，如“\(example)”",
      en: "no ‘source’ here and no ‘default_source’ in site.yml; write one of them")
  }

  fileprivate static func ownSource(at place: Place, fix: Fix?) -> Diagnostic {
    Diagnostic(
      .articleOwnSource, at: place, fix: fix,
      zh: "来源与 site.yml 的默认来源相同，不用写，请删去这一行",
      en: "the source is the ‘default_source’ of site.yml; delete the line")
  }

  fileprivate static func noAuthor(at place: Place) -> Diagnostic {
    Diagnostic(
      .articleNoAuthor, at: place,
      zh: "没有写作者（authors），也没有写供稿（default_credit），请补上其中一项",
      en: "neither ‘authors’ nor ‘default_credit’ is given; write one of them")
  }

  fileprivate static func noRoles(_ name: String, _ example: String, at place: Place) -> Diagnostic
  {
    Diagnostic(
      .articleNoRoles, at: place,
      zh: "作者“\(name)”没有写职务，请写上发表时的职务，如“\(example)”",
      en: "the author ‘\(name)’ has no ‘roles’; write what they were at publication")
  }
}
