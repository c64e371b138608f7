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
