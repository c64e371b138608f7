/// What the checks of texts ask of the site; made once a build.
struct TextRules: Sendable {
  let phrases: PhraseBook
  /// Digits only.
  let publicPhones: Set<String>
  let documents: DocumentTitles

  init(_ settings: SiteSettings, documents: DocumentTitles = DocumentTitles()) {
    phrases = PhraseBook(typos: settings.typos, terms: settings.terms)
    publicPhones = Set(settings.publicPhones.map { mobileDigits($0.number) })
    self.documents = documents
  }

  init(_ site: Site) { self.init(site.settings, documents: DocumentTitles(site)) }
}

/// Checks what readers read of an entry: its front matter and its body.
func checkText<Fields: EntryFields>(
  of entry: Entry<Fields>, body: ReadableText, _ rules: TextRules,
  reporting log: inout DiagnosticLog
) {
  // A withdrawn page prints no text.
  guard entry.visibility != .withdrawn else { return }
  let lines = SourceLines(entry.source.bytes)
  var origin = TextOrigin(
    source: entry.source, lines: lines, fields: entry.layout.texts,
    exempt: TextExemptions(kind: Fields.kind), isIssued: Fields.kind == .document)
  origin.date = entry.listDate ?? entry.common.updated?.date
  origin.hasAttachments = !entry.common.attachments.isEmpty
  var fields = TextCheck(
    ReadableText(entry.layout.texts, in: entry.source, lines: lines), rules, origin)
  log.merge(fields.run())
  origin.isBody = true
  origin.isUndated = entry.isUndated
  var text = TextCheck(body, rules, origin)
  log.merge(text.run())
  checkCharacters(entry.source, lines, bodyAt: entry.layout.bodyOffset, reporting: &log)
}

/// Checks the texts of `site.yml`.
func checkSettingsText(_ settings: SiteSettings, reporting log: inout DiagnosticLog) {
  guard settings.isReadable else { return }
  let lines = SourceLines(settings.source.bytes)
  var check = TextCheck(
    ReadableText(settings.texts, in: settings.source, lines: lines), TextRules(settings),
    TextOrigin(source: settings.source, lines: lines, fields: settings.texts, exempt: .settings))
  log.merge(check.run())
  checkCharacters(settings.source, lines, bodyAt: settings.source.bytes.count, reporting: &log)
}

extension Entry {
  /// Its page shows no year.
  fileprivate var isUndated: Bool {
    Fields.kind != .document && listDate == nil && common.updated == nil
  }
}
