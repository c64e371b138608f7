// Rules about what one type requires: conditional keys and the order of dates.

@Sendable func checkWorkstation(
  _ entry: Entry<Workstation>, _ site: Site, _ log: inout DiagnosticLog
) {
  let fields = entry.fields
  if fields.type == .other {
    require(fields.kindLabel, "kind_label", because: ("类型为“其他”", "kind is other"), entry, &log)
  }
  switch fields.basis {
  case _ where entry.isUncertain("basis"): break
  case .sector:
    let inherited = fields.type == .contactPoint ? fields.parent?.id : nil
    require(
      entry.common.sectors.first ?? inherited.flatMap { site[$0].common.sectors.first },
      "sectors", because: ("依托界别", "basis is sector"), entry, &log)
  case .theme:
    require(fields.theme, "theme", because: ("依托主题", "basis is theme"), entry, &log)
  case .area:
    require(entry.common.areas.first, "areas", because: ("依托地域", "basis is area"), entry, &log)
  case .person:
    require(
      fields.namedAfter, "named_after", because: ("以人名命名", "basis is person"), entry, &log)
  }
  if fields.isExternal {
    require(fields.hostPlace, "host_place", because: ("驻外", "external"), entry, &log)
  }
  if let function = fields.function {
    checkLength(function, atMost: 300, of: "function", in: entry, reporting: &log)
  }
  if fields.type == .contactPoint { checkParent(of: entry, site, &log) }
  if let parent = fields.parent?.id, site[parent].id != entry.id,
    let above = site[parent].fields.parent, above.id != nil,
    site[parent].fields.type != .contactPoint
  {
    log.report(
      Diagnostic(
        .frontMatterBadValue, at: entry.place(of: "parent"),
        Message(
          zh: "上级站“\(site[parent].common.title)”自己还有上级，工作站最多两层，请改写为最上面的站",
          en: "the parent has a parent of its own; stations have two levels at most")))
  }
}

private func checkParent(
  of entry: Entry<Workstation>, _ site: Site, _ log: inout DiagnosticLog
) {
  guard let parent = entry.fields.parent else {
    if entry.isUncertain("parent") { return }
    log.report(
      .contactPointParent(
        Message(zh: "联系点要写明上级站（parent）", en: "a contact point needs a parent"),
        at: entry.place(of: "parent")))
    return
  }
  guard let id = parent.id else { return }
  if site[id].fields.type == .contactPoint {
    log.report(
      .contactPointParent(
        Message(zh: "上级站本身也是联系点，请改写为工作站", en: "the parent is itself a contact point"),
        at: entry.place(of: "parent")))
  } else if site[id].fields.status == .closed {
    log.report(
      .contactPointParent(
        Message(zh: "上级站已经关闭，请改写为运行中的工作站", en: "the parent station is closed"),
        at: entry.place(of: "parent")))
  }
}

@Sendable func checkActivity(
  _ entry: Entry<Activity>, _ site: Site, _ log: inout DiagnosticLog
) {
  checkOrder(
    entry, earlier: (entry.fields.when, "date"), later: (entry.fields.endDate, "end_date"), &log)
}

@Sendable func checkMember(_ entry: Entry<Member>, _ site: Site, _ log: inout DiagnosticLog) {
  if entry.fields.level == .county {
    require(
      entry.common.areas.first, "areas", because: ("县级委员", "level is county"), entry, &log)
  }
}

@Sendable func checkArea(_ entry: Entry<Area>, _ site: Site, _ log: inout DiagnosticLog) {
  let isRoot = site.settings.rootArea.id.map { site[$0].id == entry.id } ?? false
  guard let parent = entry.fields.parent else {
    if !isRoot, entry.fields.level != .province, site.settings.rootArea.id != nil {
      require(
        nil as String?, "parent", because: ("不是本级地区", "this is not the root area"), entry, &log)
    }
    return
  }
  guard let id = parent.id, !site[id].isUncertain("level"), !entry.isUncertain("level"),
    site[id].fields.level.level >= entry.fields.level.level
  else { return }
  log.report(
    Diagnostic(
      .frontMatterBadValue, at: entry.place(of: "parent"),
      Message(
        zh: "上级“\(site[id].common.title)”的层级不高于本地区，请查对上级或层级",
        en: "the parent’s level is not above this area’s level")))
}

@Sendable func checkMatter(_ entry: Entry<Matter>, _ site: Site, _ log: inout DiagnosticLog) {
  let fields = entry.fields
  if !fields.isCase {
    require(
      fields.raised, "raised", because: ("不是典型案例", "this is not a case"), entry, &log)
  }
  checkOrder(entry, earlier: (fields.raised, "raised"), later: (fields.replied, "replied"), &log)
  checkOrder(entry, earlier: (fields.raised, "raised"), later: (fields.due, "due"), &log)
}

@Sendable func checkDocument(
  _ entry: Entry<Document>, _ site: Site, _ log: inout DiagnosticLog
) {
  let fields = entry.fields
  checkOrder(
    entry, earlier: (fields.issued, "issued"), later: (fields.effective, "effective"), &log)
  checkOrder(
    entry, earlier: (fields.effective, "effective"), later: (fields.until, "until"), &log)
}

@Sendable func checkArticle(_ entry: Entry<Article>, _ site: Site, _ log: inout DiagnosticLog) {
  if entry.common.published == nil {
    require(
      entry.fields.date, "date", because: ("没有发布时间", "published is not given"), entry, &log)
  }
}

/// Reports `key` as missing where `value` is nil, unless it stood there and was wrong.
private func require<Value, Fields: EntryFields>(
  _ value: Value?, _ key: String, because reason: (zh: String, en: String),
  _ entry: Entry<Fields>, _ log: inout DiagnosticLog
) {
  guard value == nil, !entry.isUncertain(key), let field = Fields.schema.field(named: key)
  else { return }
  log.report(
    .conditionallyMissing(
      field.description, because: Message(zh: reason.zh, en: reason.en),
      at: entry.source.place(entry.layout.closing)))
}

extension Entry {
  /// The key stands there with something that has been reported, so nothing follows from it.
  fileprivate func isUncertain(_ key: String) -> Bool {
    layout.isUnreadable || layout.uncertainKeys.contains(key)
      || layout.keys.contains { $0.key == key && $0.isWrong }
  }
}

/// Reports `later` where no reading of the two dates puts it on or after `earlier`.
private func checkOrder<Fields: EntryFields>(
  _ entry: Entry<Fields>, earlier: (date: PartialDate?, key: String),
  later: (date: PartialDate?, key: String), _ log: inout DiagnosticLog
) {
  guard let first = earlier.date, let second = later.date, second.lastDay < first.firstDay else {
    return
  }
  let label = { (key: String) in Fields.schema.field(named: key)?.description.label ?? key }
  log.report(
    .dateOrder(
      later: (label(later.key), later.key), earlier: (label(earlier.key), earlier.key),
      at: entry.place(of: later.key)))
}

extension Diagnostic {
  fileprivate static func contactPointParent(_ message: Message, at place: Place) -> Diagnostic {
    Diagnostic(.workstationContactPointParent, at: place, message)
  }
}
