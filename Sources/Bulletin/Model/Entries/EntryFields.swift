/// What one type of entry has beyond the keys that all types share. Whatever is done for every type
/// asks it: a new type is this value, its page, its template and its case.
package protocol EntryFields: Sendable {
  init()
  static var kind: EntryKind { get }
  static var schema: Schema<EntryContent<Self>> { get }
  /// What a site calls the list of the type unless its settings say otherwise.
  static var columnName: String { get }
  /// The column type of the government-site guide.
  static var columnType: String { get }
  /// Whether one that is out has a page of its own.
  var hasPage: Bool { get }
  /// Whether lists name one that is out.
  var isListed: Bool { get }
  /// Stands after the others of its list.
  var isPast: Bool { get }
  /// The entry's own date: its default publication date and its place in a dated list.
  var date: PartialDate? { get }
  /// False where a person did not consent to pictures.
  var allowsPhotos: Bool { get }
  /// The names that the entry answers to besides its id and title.
  func otherNames(title: String) -> [String]
}

extension EntryFields {
  package var isListed: Bool { hasPage }
  package var isPast: Bool { false }
  package var date: PartialDate? { nil }
  package var allowsPhotos: Bool { true }
  package func otherNames(title: String) -> [String] { [] }
}

extension EntryKind {
  /// The one door to what the front matter of a type says.
  package var fields: any EntryFields.Type {
    switch self {
    case .workstation: Workstation.self
    case .activity: Activity.self
    case .member: Member.self
    case .sector: Sector.self
    case .committee: Committee.self
    case .area: Area.self
    case .matter: Matter.self
    case .document: Document.self
    case .article: Article.self
    case .page: Page.self
    }
  }
}
