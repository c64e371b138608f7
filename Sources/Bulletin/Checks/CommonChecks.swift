/// Rules about the keys that all types share.
func checkCommon<Fields: EntryFields>(
  _ entry: Entry<Fields>, _ site: Site, reporting log: inout DiagnosticLog
) {
  checkTitle(entry, reporting: &log)
  if let summary = entry.common.summary {
    checkLength(summary, atMost: 120, of: "summary", in: entry, reporting: &log)
  }
  checkAuthors(entry, reporting: &log)
  checkPhotos(entry, reporting: &log)
  if let published = entry.common.published, let updated = entry.common.updated,
    updated.end < published.start
  {
    log.report(
      .dateOrder(
        later: ("更新时间", "updated"), earlier: ("发布时间", "published"),
        at: entry.place(of: "updated")))
  }
}

private func checkTitle<Fields: EntryFields>(
  _ entry: Entry<Fields>, reporting log: inout DiagnosticLog
) {
  let key = Fields.kind == .member ? "name" : "title"
  checkLength(entry.common.title, atMost: 60, of: key, in: entry, reporting: &log)
  guard entry.common.title.hasSuffix("。") else { return }
  let place = entry.place(of: key)
  log.report(
    Diagnostic(
      .frontMatterBadValue, at: place,
      Message(zh: "标题末尾不加句号", en: "a title has no final full stop"),
      fix: Fix(place.range, String(entry.common.title.dropLast()))))
}

/// Characters as readers count them.
func checkLength<Fields: EntryFields>(
  _ text: String, atMost limit: Int, of key: String, in entry: Entry<Fields>,
  reporting log: inout DiagnosticLog
) {
  guard text.utf8.count > limit, text.count > limit else { return }
  let label = Fields.schema.field(named: key)?.description.label ?? key
  log.report(
    Diagnostic(
      .frontMatterBadValue, at: entry.place(of: key),
      Message(
        zh: "“\(label)”有 \(text.count) 字，不能超过 \(limit) 字",
        en: "‘\(key)’ has \(text.count) characters, more than \(limit)")))
}

private func checkAuthors<Fields: EntryFields>(
  _ entry: Entry<Fields>, reporting log: inout DiagnosticLog
) {
  for author in entry.common.authors {
    let hasPerson = author.name != nil || author.member != nil
    guard hasPerson == (author.organization != nil) else { continue }
    log.report(
      Diagnostic(
        .frontMatterBadValue, at: entry.place(of: "authors"),
        Message(
          zh: "每位作者写姓名（name）或单位（org）其中一项，不能都写，也不能都不写",
          en: "each author has either a name or an org")))
  }
}

private func checkPhotos<Fields: EntryFields>(
  _ entry: Entry<Fields>, reporting log: inout DiagnosticLog
) {
  for photo in entry.common.photos {
    let file = photo.file.text.split(separator: "/").last.map(String.init) ?? ""
    let stem = file.split(separator: ".").first.map(String.init) ?? ""
    let alt = trimmedBlanks(photo.alt.text)
    guard alt.isEmpty || alt == file || alt == stem else { continue }
    log.report(.noAlt(at: entry.source.place(photo.alt.range)))
  }
}

extension Diagnostic {
  static func noAlt(at place: Place) -> Diagnostic {
    Diagnostic(
      .imageNoAlt, at: place,
      Message(
        zh: "替代文字不能空着，也不能写文件名；请用一句话说出图里有什么",
        en: "the alternative text is empty or the file name; say what the picture shows"))
  }

  /// `later` must not come before `earlier`; each with its Chinese label and key.
  static func dateOrder(
    later: (label: String, key: String), earlier: (label: String, key: String), at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .dateOrder, at: place,
      Message(
        zh: "“\(later.label)”早于“\(earlier.label)”，请查对这两个日期",
        en: "‘\(later.key)’ is before ‘\(earlier.key)’; check the two dates"))
  }
}
