/// What a schema says of its keys, in both spellings, to a reader of lines.
struct KnownKeys: Sendable, Equatable {
  /// They occur in records.
  var inRecords: Set<String> = []
  /// Their values are words for readers, which may hold any character.
  var ofText: Set<String> = []
  /// Their values are numbers, dates, names of entries and the like.
  var ofOther: Set<String> = []
  var ofLists: Set<String> = []
  /// They may stand at the left margin.
  var outermost: Set<String> = []

  /// Whether the value of `key` is a text; nil where that is not known.
  func isText(_ key: String) -> Bool? {
    if ofText.contains(key) { return true }
    return ofOther.contains(key) ? false : nil
  }
}

extension KnownKeys {
  init(_ fields: [FieldDescription]) {
    for field in fields {
      add(field)
      outermost.formUnion([field.key, field.label])
      for inner in field.shape.recordFields {
        inRecords.formUnion([inner.key, inner.label])
        add(inner)
      }
    }
  }

  fileprivate mutating func add(_ field: FieldDescription) {
    if case .list = field.shape { ofLists.formUnion([field.key, field.label]) }
    if field.shape.isText {
      ofText.formUnion([field.key, field.label])
    } else {
      ofOther.formUnion([field.key, field.label])
    }
  }
}

extension FieldShape {
  /// A body outside is named in any words, and a file in nearly any.
  fileprivate var isText: Bool {
    switch self {
    case .text, .file, .organizer: true
    case .list(let element): element.isText
    default: false
    }
  }
}
