/// The page of an entry: a value that is made of the entry's material and makes its own HTML.
protocol EntryPage: Sendable {
  associatedtype Fields: EntryRules

  /// The ids of its own sections, which no heading of the text may take.
  static var sectionIDs: Set<String> { get }
  static var openGraphType: OpenGraphType { get }
  /// What the numbers that the entry reports are called.
  static var figuresTitle: String { get }
  /// Finds the files that the page shows besides photos; what is wrong with them is reported.
  static func gather(into material: inout EntryMaterial<Fields>)
  init(_ material: EntryMaterial<Fields>)
  /// Stands for the page where the entry has no photos.
  var portrait: PhotoView? { get }
  /// The page names days that come and go.
  var hasDays: Bool { get }
  /// What search engines are told the entry is.
  static func node(_ entry: Entry<Fields>, _ page: PageDescription, in data: LinkedData) -> JSON?
  /// The entry as a line of a list.
  static func particulars(of id: ID<Fields>, in context: PageContext) -> EntryParticulars
  func html(_ theme: some Theme, in frame: PageFrame) -> HTML
}

extension EntryPage {
  static var openGraphType: OpenGraphType { .website }
  static var figuresTitle: String { "数据" }
  static func gather(into material: inout EntryMaterial<Fields>) {}
  var portrait: PhotoView? { nil }
  var hasDays: Bool { false }
  static func node(_ entry: Entry<Fields>, _ page: PageDescription, in data: LinkedData) -> JSON? {
    nil
  }
  fileprivate static var rules: any EntryRules.Type { Fields.self }

  static func particulars(at index: Int, in context: PageContext) -> EntryParticulars {
    particulars(of: ID(index), in: context)
  }
}

/// What a list says of an entry besides its title.
struct EntryParticulars {
  var date: PartialDate?
  var label: String?
  var details: [String] = []
}

/// What the page of one entry is made of.
struct EntryMaterial<Fields: EntryFields> {
  let context: PageContext
  let id: ID<Fields>
  let entry: Entry<Fields>
  var parts: EntryParts
  /// A picture that a field names: a portrait, a code.
  var picture: PhotoView?
  /// Entries that stand on the page of this one.
  var places: [PlaceView] = []

  init(_ id: ID<Fields>, in context: PageContext) {
    self.context = context
    self.id = id
    entry = context.entries[id]
    parts = context.parts(of: entry)
  }

  func view(badges: [String] = []) -> EntryView {
    context.view(of: entry, id.any, parts, badges: badges)
  }
}

extension EntryKind {
  /// The one door to what readers see of a type.
  var page: any EntryPage.Type {
    switch self {
    case .workstation: WorkstationPage.self
    case .activity: ActivityPage.self
    case .member: MemberPage.self
    case .sector: SectorPage.self
    case .committee: CommitteePage.self
    case .area: AreaPage.self
    case .matter: MatterPage.self
    case .document: DocumentPage.self
    case .article: ArticlePage.self
    case .page: SinglePage.self
    }
  }

  /// The ids that no heading of a text may take.
  var reservedIDs: Set<String> { page.sectionIDs.union(["main"]) }

  /// The rules of every type, in their order.
  static var rules: [any EntryRules.Type] { allCases.map { $0.page.rules } }
}
