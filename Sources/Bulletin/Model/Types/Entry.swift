/// What one type of entry has beyond the keys that all types share.
package protocol EntryFields: Sendable {
  init()
  static var kind: EntryKind { get }
  static var schema: Schema<Entry<Self>> { get }
  /// The entry's own date: its default publication date and its place in a dated list.
  var date: PartialDate? { get }
  /// The type's flat array in the site.
  static var storage: EntryStorage<Self> { get }
}

extension EntryFields {
  package var date: PartialDate? { nil }
}

package typealias EntryStorage<Fields: EntryFields> =
  any WritableKeyPath<Entries, [Entry<Fields>]> & Sendable

/// One Markdown file of `content/`.
package struct Entry<Fields: EntryFields>: Sendable {
  /// Path inside the type's folder without `.md`: `tea`, `2025/tea-visit`.
  package let id: String
  package let source: SourceFile
  package var common = CommonFields()
  package var fields = Fields()
  package var layout = EntryLayout()
  package var visibility = Visibility.out

  init(id: String, source: SourceFile) {
    self.id = id
    self.source = source
  }

  package var isOut: Bool { visibility == .out }

  /// Where the value of `key` stands; the closing `---` where the key is absent.
  package func place(of key: String) -> Place {
    source.place(layout.keys.first { $0.key == key }?.valueRange ?? layout.closing)
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
}

/// Whether readers see an entry at the build's as-of moment.
package enum Visibility: Sendable, Equatable {
  case out
  case draft
  /// `published` lies after as-of.
  case heldBack
  case withdrawn
}

/// The flat arrays; an `ID` is a position in one of them. Each is ordered by id.
package struct Entries: Sendable {
  package var workstations: [Entry<Workstation>] = []
  package var activities: [Entry<Activity>] = []
  package var members: [Entry<Member>] = []
  package var sectors: [Entry<Sector>] = []
  package var committees: [Entry<Committee>] = []
  package var areas: [Entry<Area>] = []
  package var matters: [Entry<Matter>] = []
  package var documents: [Entry<Document>] = []
  package var articles: [Entry<Article>] = []
  package var pages: [Entry<Page>] = []

  package init() {}

  package subscript<Fields: EntryFields>(id: ID<Fields>) -> Entry<Fields> {
    _read { yield self[keyPath: Fields.storage][id.index] }
  }

  package func all<Fields: EntryFields>(_ type: Fields.Type) -> [Entry<Fields>] {
    self[keyPath: Fields.storage]
  }
}
