/// What `site.yml` means, once its values have the right form.
func checkSettings(_ settings: SiteSettings, reporting log: inout DiagnosticLog) {
  checkLanguage(settings, reporting: &log)
  if !settings.bounds.isEmpty, !settings.isUncertain(\.bounds), GeoBounds(settings.bounds) == nil {
    log.report(.badBounds(at: settings.place(of: \.bounds)))
  }
  checkHolidays(settings, reporting: &log)
  checkWorkdays(settings, reporting: &log)
  checkRepeats(settings, reporting: &log)
  checkFilingNumbers(settings, reporting: &log)
}

private func checkLanguage(_ settings: SiteSettings, reporting log: inout DiagnosticLog) {
  guard !isLanguageTag(settings.language) else { return }
  let corrected = settings.language.replacing("_", with: "-")
  let place = settings.place(of: \.language)
  log.report(
    .badLanguage(at: place, fix: isLanguageTag(corrected) ? Fix(place.range, corrected) : nil))
}

// MARK: The calendar

private func checkHolidays(_ settings: SiteSettings, reporting log: inout DiagnosticLog) {
  for holiday in settings.holidays where holiday.to.day < holiday.from.day {
    log.report(.endsBeforeItBegins(holiday, at: settings.source.place(holiday.to.range)))
  }
  let holidays = settings.holidays.filter { $0.from.day <= $0.to.day }
    .sorted { ($0.from.day, $0.to.day) < ($1.from.day, $1.to.day) }
  guard var longest = holidays.first else { return }
  for holiday in holidays.dropFirst() {
    if holiday.from.day <= longest.to.day {
      log.report(.overlap(holiday, longest, in: settings.source))
    }
    if holiday.to.day > longest.to.day { longest = holiday }
  }
}

private func checkWorkdays(_ settings: SiteSettings, reporting log: inout DiagnosticLog) {
  for (day, first) in repeats(in: settings.workdays, by: \.day) {
    log.report(
      .repeated(
        Message(zh: "这一天写了两次，请删去一处", en: "this day is written twice; delete one"),
        at: settings.source.place(day.range), first: settings.source.place(first.range)))
  }
  for workday in settings.workdays {
    let holiday = settings.holidays.first {
      $0.from.day <= workday.day && workday.day <= $0.to.day
    }
    guard let holiday else { continue }
    log.report(.workdayInHoliday(holiday, at: settings.source.place(workday.range)))
  }
}

// MARK: Things that are declared once

private func checkRepeats(_ settings: SiteSettings, reporting log: inout DiagnosticLog) {
  let campaigns = settings.campaigns
  let repeatedIDs = Set(repeats(in: campaigns, by: \.id.text).map(\.repeated.id.range))
  let names = campaigns.filter { !repeatedIDs.contains($0.id.range) }.map(\.name)
  let lists: [([LocatedText], (String) -> Message)] = [
    (campaigns.map { LocatedText(text: $0.id.text, range: $0.id.range) }, Message.sharedID),
    (names, Message.sharedName),
    (settings.kinds.map { name($0.id) }, { .twice("工作站类型“\($0)”", "the kind ‘\($0)’") }),
    (settings.categories.map { name($0.id) }, { .twice("界别类别“\($0)”", "the category ‘\($0)’") }),
    (
      settings.columns.map { LocatedText(text: $0.id.kind.directory, range: $0.id.range) },
      { .twice("栏目“\($0)”", "the column ‘\($0)’") }
    ),
  ]
  for (texts, message) in lists {
    for (text, first) in repeats(in: texts, by: { withoutBlanks($0.text) }) {
      log.report(
        .repeated(
          message(first.text), at: settings.source.place(text.range),
          first: settings.source.place(first.range)))
    }
  }
}

private func name<Value: Enumeration>(_ id: Located<Value>) -> LocatedText {
  LocatedText(text: id.value.rawValue, range: id.range)
}

extension Message {
  fileprivate static func sharedID(_ id: String) -> Message {
    Message(zh: "两个专题的 id 都是“\(id)”，请改其中一个", en: "two campaigns have the id ‘\(id)’; change one")
  }

  fileprivate static func sharedName(_ name: String) -> Message {
    Message(
      zh: "两个专题都叫“\(name)”，请改其中一个的名称，或并成一条",
      en: "two campaigns are called ‘\(name)’; change one")
  }

  /// A thing with two records.
  fileprivate static func twice(_ zh: String, _ en: String) -> Message {
    Message(zh: "\(zh)写了两条，请并成一条", en: "\(en) is written twice; keep one of them")
  }
}

// MARK: The footer

private func checkFilingNumbers(_ settings: SiteSettings, reporting log: inout DiagnosticLog) {
  let footer = settings.footer
  let numbers: [(FilingNumber, LocatedText?)] = [
    (.icp, footer.icp), (.publicSecurity, footer.publicSecurity), (.siteCode, footer.siteCode),
  ]
  for case (let form, let number?) in numbers where !form.matches(number.text) {
    let place = settings.source.place(number.range)
    let fix = form.corrected(number.text).map { Fix(place.range, $0) }
    log.report(Diagnostic(.siteFilingNumber, at: place, form.expected, fix: fix))
  }
}

extension FilingNumber {
  fileprivate var expected: Message {
    switch self {
    case .icp:
      Message(
        zh: "ICP 备案号应写成“某ICP备12345678号”或“某ICP备12345678号-1”，第一个字是省份简称",
        en: "an ICP filing number is written like 某ICP备12345678号-1")
    case .publicSecurity:
      Message(
        zh: "公安备案号应写成“某公网安备 51190202000123号”，14 位数字，第一个字是省份简称",
        en: "a public-security filing number is written like 某公网安备 51190202000123号")
    case .siteCode:
      Message(zh: "网站标识码应是十位数字", en: "a site code has ten digits")
    }
  }
}

extension Diagnostic {
  fileprivate static func badLanguage(at place: Place, fix: Fix?) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: place, fix: fix,
      zh: "页面语言要写语言代码，中文网站写 zh-Hans-CN",
      en: "not a language tag such as zh-Hans-CN")
  }

  fileprivate static func badBounds(at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: place,
      zh: "坐标范围要依次写西、南、东、北四个数，西小于东、南小于北，如 [103.3, 27.8, 105.4, 29.4]",
      en: "‘bounds’ are west, south, east and north, such as [103.3, 27.8, 105.4, 29.4]")
  }

  fileprivate static func endsBeforeItBegins(_ holiday: Holiday, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: place,
      zh: "“\(holiday.name)”的最后一天（to）早于第一天（from），请查对这两个日期",
      en: "‘\(holiday.name)’ ends before it begins; check both days")
  }

  fileprivate static func overlap(
    _ holiday: Holiday, _ earlier: Holiday, in source: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: source.place(holiday.from.range),
      notes: [
        Note(
          at: source.place(earlier.to.range),
          zh: "“\(earlier.name)”到这一天为止", en: "the other ends on this day")
      ],
      zh: "“\(holiday.name)”与“\(earlier.name)”的日期重叠，请查对；同一个假期只写一条",
      en: "‘\(holiday.name)’ overlaps ‘\(earlier.name)’; check their days")
  }

  fileprivate static func workdayInHoliday(_ holiday: Holiday, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: place,
      zh: "这一天在节假日“\(holiday.name)”之内，不能又是调休上班，请查对",
      en: "this day lies in the holiday ‘\(holiday.name)’; check it")
  }

  fileprivate static func repeated(
    _ message: Message, at place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterBadValue, at: place, message,
      notes: [Note(at: first, zh: "第一次写在这里", en: "first written here")])
  }
}
