/// Where a text comes from and what is known about it.
struct TextOrigin {
  let source: SourceFile
  let lines: SourceLines
  /// The fields of a front matter; its blocks name them by number.
  var fields: [FieldText] = []
  var exempt = TextExemptions()
  var isBody = false
  /// The page of the text shows no year.
  var isUndated = false
  /// The date of the entry, which gives a day without a year its year.
  var date: PartialDate?
  /// Files stand beside the text for readers to take.
  var hasAttachments = false
  /// A document, whose wording is not the editor's.
  var isIssued = false
}

/// Texts of the front matter that some rules leave alone.
struct TextExemptions {
  /// Not read by anybody as written, or of a form of their own: nothing is checked.
  var unread: Set<String> = []
  /// Checked for what must not be published, but not as a Chinese sentence.
  var notation: Set<String> = []
  /// The address of an office that is open to the public.
  var offices: Set<String> = []

  /// Keys of records stand behind their record's key.
  static let settings = TextExemptions(
    unread: [
      "base_url", "language", "public_phones.number", "typos.wrong", "typos.right", "typos.except",
      "terms.wrong", "terms.right", "terms.except",
    ],
    notation: ["standards.items", "footer.icp", "footer.public_security", "footer.site_code"],
    offices: ["footer.address"])
}

extension TextExemptions {
  init(kind: EntryKind) {
    notation = ["doc_no", "outcomes.no", "receptions.rule"]
    if kind == .workstation { offices = ["address", "host", "host_place", "directions"] }
  }
}

extension FieldText {
  /// `caption` in `photos` is `photos.caption`.
  var path: String { innerKey.isEmpty ? key : key + "." + innerKey }
}
