extension Area: EntryRules {
  static func check(_ entry: Entry<Area>, in site: Site, reporting log: inout DiagnosticLog) {
    checkParent(entry, site, &log)
    checkCode(entry, site, &log)
    let fields = entry.fields
    guard !entry.isUncertain(\.fields.level) else { return }
    if fields.level.level >= .town, fields.council != nil {
      log.report(.townCouncil(at: entry.place(of: \.fields.council)))
    }
    if fields.level == .county, fields.signature == nil, !entry.isUncertain(\.fields.signature) {
      log.report(.noSignature(at: entry.closingPlace))
    }
  }
}

private func checkParent(_ entry: Entry<Area>, _ site: Site, _ log: inout DiagnosticLog) {
  guard let parent = entry.fields.parent else {
    if let root = site.settings.rootArea.id, site[root].id != entry.id,
      entry.fields.level != .province
    {
      require(
        entry.fields.parent, \.fields.parent, because: ("不是本级地区", "this is not the root area"),
        entry, &log)
    }
    return
  }
  guard let id = parent.id, !site[id].isUncertain(\.fields.level),
    !entry.isUncertain(\.fields.level),
    site[id].fields.level.level >= entry.fields.level.level
  else { return }
  log.report(
    Diagnostic(
      .frontMatterBadValue, at: entry.place(of: \.fields.parent),
      zh: "上级“\(site[id].common.title)”的层级不高于本地区，请查对上级或层级",
      en: "the parent’s level is not above this area’s level"))
}

// MARK: Codes

private func checkCode(_ entry: Entry<Area>, _ site: Site, _ log: inout DiagnosticLog) {
  guard let code = entry.fields.code, !entry.isUncertain(\.fields.level) else { return }
  let level = entry.fields.level
  guard isAreaCode(code, of: level) else {
    let corrected = halfWidth(code)
    let place = entry.place(of: \.fields.code)
    let fix = isAreaCode(corrected, of: level) ? Fix(place.range, corrected) : nil
    log.report(.codeForm(level, at: place, fix: fix))
    return
  }
  guard let above = codeAbove(entry, site), let start = above.fields.code.map(significantDigits),
    !code.hasPrefix(start)
  else { return }
  log.report(.codeOutsideParent(above, start, at: entry.place(of: \.fields.code)))
}

/// Six digits; a town may have nine, a village twelve.
private func isAreaCode(_ code: String, of level: AreaLevel) -> Bool {
  guard code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
  switch code.utf8.count {
  case 6: return true
  case 9: return level == .town
  case 12: return level == .village
  default: return false
  }
}

/// The nearest area above that has a code, unless something is wrong with that code.
private func codeAbove(_ entry: Entry<Area>, _ site: Site) -> Entry<Area>? {
  guard let parent = entry.fields.parent?.id else { return nil }
  let above = site.entries.ancestry(of: parent).first { site[$0].fields.code != nil }
  guard let area = above.map({ site[$0] }), area.id != entry.id, let code = area.fields.code,
    !area.isUncertain(\.fields.level), isAreaCode(code, of: area.fields.level)
  else { return nil }
  return area
}

/// `code` without the zeros at its end.
private func significantDigits(_ code: String) -> String {
  var digits = code[...]
  while digits.last == "0" { digits.removeLast() }
  return String(digits)
}

extension Diagnostic {
  fileprivate static func codeForm(_ level: AreaLevel, at place: Place, fix: Fix?) -> Diagnostic {
    let longer =
      switch level {
      case .town: Message(zh: "或九位数字", en: " or nine")
      case .village: Message(zh: "或十二位数字", en: " or twelve")
      case .province, .city, .county: Message(zh: "数字", en: "")
      }
    return Diagnostic(
      .areaCode, at: place, fix: fix,
      zh: "区划代码应是六位\(longer.zh)，请查对",
      en: "a code of this level has six\(longer.en) digits")
  }

  fileprivate static func codeOutsideParent(
    _ above: Entry<Area>, _ start: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .areaCode, at: place,
      notes: [
        Note(
          at: above.place(of: \.fields.code),
          zh: "“\(above.common.title)”的区划代码", en: "the code of the area above")
      ],
      zh: "区划代码应以上级“\(above.common.title)”代码的前几位 \(start) 开头，请查对代码或上级",
      en: "the code does not begin with \(start), like that of ‘\(above.common.title)’")
  }

  fileprivate static func townCouncil(at place: Place) -> Diagnostic {
    Diagnostic(
      .areaTownCouncil, at: place,
      zh: "乡镇和村不设政协组织，请删去政协名称（council）；联络小组作为工作站写在 workstations/",
      en: "towns and villages have no council; delete ‘council’")
  }

  fileprivate static func noSignature(at place: Place) -> Diagnostic {
    Diagnostic(
      .areaNoSignature, at: place,
      zh: "没有写一县一品（signature），有品牌项目的请补上", en: "the county has no ‘signature’ project")
  }
}
