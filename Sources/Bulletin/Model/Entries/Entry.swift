/// What the front matter of one entry says.
package struct EntryContent<Fields: EntryFields>: Sendable {
  package var common = CommonFields()
  package var fields = Fields()
}

/// One Markdown file of `content/`.
package struct Entry<Fields: EntryFields>: Sendable {
  /// Path inside the type's folder without `.md`: `tea`, `2025/tea-visit`.
  package let id: String
  package let source: SourceFile
  package internal(set) var layout: EntryLayout
  package let visibility: Visibility
  private var commonBox: Box<CommonFields>
  private var fieldsBox: Box<Fields>

  init(_ text: EntryText, _ layout: EntryLayout, _ content: EntryContent<Fields>, asOf: Instant) {
    id = text.id
    source = text.source
    self.layout = layout
    visibility = content.common.visibility(at: asOf)
    commonBox = Box(content.common)
    fieldsBox = Box(content.fields)
  }

  package var common: CommonFields {
    _read { yield commonBox.value }
  }

  package var fields: Fields {
    _read { yield fieldsBox.value }
  }

  /// Both parts; setting it makes new ones.
  var content: EntryContent<Fields> {
    get { EntryContent(common: common, fields: fields) }
    set {
      commonBox = Box(newValue.common)
      fieldsBox = Box(newValue.fields)
    }
  }

  package var header: EntryHeader {
    EntryHeader(
      id: id, source: source, visibility: visibility, date: listDate,
      isUnreadable: layout.isUnreadable, box: commonBox)
  }

  package var isOut: Bool { visibility == .out }

  /// A field by where its value is kept: `\.fields.when`.
  package typealias FieldPath = PartialKeyPath<EntryContent<Fields>>

  /// nil where the file does not have it. Slow: for findings.
  func key(at path: FieldPath) -> ValueDecoder.PresentKey? {
    let key = Fields.schema.description(at: path)?.key
    return layout.keys.first { $0.key == key }
  }

  /// Where the value stands; the closing `---` where the file does not have it. Slow: for findings.
  package func place(of path: FieldPath) -> Place {
    source.place(key(at: path)?.valueRange ?? layout.closing)
  }

  func example(_ path: FieldPath, _ value: String, english: String? = nil) -> String {
    layout.example(Fields.schema.description(at: path), value, english: english)
  }
}

/// Where the parts of an entry's file are.
package struct EntryLayout: Sendable {
  package var keys: [ValueDecoder.PresentKey] = []
  package var closing = SourceRange.start
  package var bodyOffset = 0
  package var bodyLine = 1
  /// The front matter could not be read: the entry answers to its id and to nothing else.
  package var isUnreadable = false
  /// Most keys are written in Chinese.
  var hasChineseKeys = false
  /// The type whose fields a file in the wrong folder has.
  package var meantKind: EntryKind?
  /// Keys that are missing though required, misspelt, or have a value that could not be read: reported
  /// already.
  package var uncertainKeys: Set<String> = []
  /// An error of the front matter has been reported: what others miss may be in it.
  package var isFaulty = false
  /// What readers will see of the front matter as it is written.
  var texts: [FieldText] = []
}

extension EntryLayout {
  /// `key: value` as this file would spell it: in Chinese where its keys are. `english` is the value
  /// beside an English key.
  func example(_ field: FieldDescription?, _ value: String, english: String? = nil) -> String {
    guard let field else { return value }
    return hasChineseKeys ? field.label + ": " + value : field.key + ": " + (english ?? value)
  }

  /// Notes that names under `keys` could not be resolved.
  mutating func markWrong(_ wrong: [String]) {
    guard !wrong.isEmpty else { return }
    isFaulty = true
    for index in keys.indices where wrong.contains(keys[index].key) { keys[index].isWrong = true }
  }
}

/// Whether readers see an entry at the build's as-of moment.
package enum Visibility: Sendable, Equatable {
  case out
  case draft
  /// `published` lies after as-of.
  case heldBack
  case withdrawn
}

/// What every entry has, whatever its type.
package struct EntryHeader: Sendable {
  package let id: String
  package let source: SourceFile
  package let visibility: Visibility
  /// Where the entry stands in a dated list.
  package let date: PartialDate?
  package let isUnreadable: Bool
  fileprivate let box: Box<CommonFields>

  package var common: CommonFields {
    _read { yield box.value }
  }

  /// Path inside `content/`.
  package var file: String { source.path }
}

/// A class so that an entry of eighty fields is copied by one reference.
final class Box<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
