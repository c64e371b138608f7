/// Rules about the keys that all types share.
func checkCommon(
  _ entry: Entry<some EntryFields>, _ site: Site, reporting log: inout DiagnosticLog
) {
  checkTitle(entry, &log)
  checkAuthors(entry, &log)
  checkPhotos(entry, &log)
  checkFigures(entry, &log)
  checkFarPublication(entry, site, &log)
}

private func checkTitle(_ entry: Entry<some EntryFields>, _ log: inout DiagnosticLog) {
  guard entry.common.title.hasSuffix("。") else { return }
  let place = entry.titlePlace
  log.report(
    Diagnostic(
      .frontMatterBadValue, at: place,
      fix: Fix(place.range, String(entry.common.title.dropLast())),
      zh: "标题末尾不加句号",
      en: "a title has no final full stop"))
}

private func checkAuthors(_ entry: Entry<some EntryFields>, _ log: inout DiagnosticLog) {
  for author in entry.common.authors {
    let hasPerson = author.name != nil || author.member != nil
    guard hasPerson == (author.organization != nil) else { continue }
    log.report(
      Diagnostic(
        .frontMatterBadValue, at: entry.source.place(author.range),
        zh: "每位作者写姓名（name）或单位（org）其中一项，不能都写，也不能都不写",
        en: "each author has either a name or an org"))
  }
}

private func checkPhotos(_ entry: Entry<some EntryFields>, _ log: inout DiagnosticLog) {
  for photo in entry.common.photos {
    if let fault = AlternativeTextFault(photo.alt.text, of: photo.file.text) {
      let place = entry.source.place(photo.alt.range)
      log.report(Diagnostic(.imageNoAlt, at: place, .alternativeText(fault)))
    }
    if photo.credit == nil { log.report(.noCredit(at: entry.source.place(photo.file.range))) }
  }
}

/// `figure/no-source`: who reported a number cannot be left to the default source.
private func checkFigures(_ entry: Entry<some EntryFields>, _ log: inout DiagnosticLog) {
  guard !entry.common.figures.isEmpty, entry.common.source == nil,
    !entry.isUncertain(\.common.source)
  else { return }
  log.report(
    .figureWithoutSource(
      entry.example(\.common.source, "年度总结"), at: entry.place(of: \.common.figures)))
}

extension Diagnostic {
  fileprivate static func noCredit(at place: Place) -> Diagnostic {
    Diagnostic(
      .imageNoCredit, at: place,
      zh: "这张图片没有写摄影（credit），请补上摄影者或供图单位",
      en: "this picture has no ‘credit’; write who took or supplied it")
  }

  fileprivate static func figureWithoutSource(_ example: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .figureNoSource, at: place,
      zh: "这里公布了数字，却没有写来源（source），请写明数字出自哪里，如“\(example)”",
      en: "numbers are reported without a ‘source’; write where they come from")
  }
}
