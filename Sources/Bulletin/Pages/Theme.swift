/// The look: one method a page kind, so that a missing template does not compile.
package protocol Theme: Sendable {
  func bytes(of file: ThemeFile) -> [UInt8]

  func home(_ page: HomePage, in frame: PageFrame) -> HTML
  func workstation(_ page: WorkstationPage, in frame: PageFrame) -> HTML
  func activity(_ page: ActivityPage, in frame: PageFrame) -> HTML
  func member(_ page: MemberPage, in frame: PageFrame) -> HTML
  func sector(_ page: SectorPage, in frame: PageFrame) -> HTML
  func committee(_ page: CommitteePage, in frame: PageFrame) -> HTML
  func area(_ page: AreaPage, in frame: PageFrame) -> HTML
  func matter(_ page: MatterPage, in frame: PageFrame) -> HTML
  func document(_ page: DocumentPage, in frame: PageFrame) -> HTML
  func article(_ page: ArticlePage, in frame: PageFrame) -> HTML
  func page(_ page: SinglePage, in frame: PageFrame) -> HTML
  func list(_ page: ListPage, in frame: PageFrame) -> HTML
  func sectorList(_ page: SectorListPage, in frame: PageFrame) -> HTML
  func links(_ page: LinksPage, in frame: PageFrame) -> HTML
  func documentChain(_ page: DocumentChainPage, in frame: PageFrame) -> HTML
  func campaigns(_ page: CampaignsPage, in frame: PageFrame) -> HTML
  func statistics(_ page: StatisticsPage, in frame: PageFrame) -> HTML
  func standards(_ page: StandardsPage, in frame: PageFrame) -> HTML
  func siteMap(_ page: SiteMapPage, in frame: PageFrame) -> HTML
  func wall(_ page: WallPage, in frame: PageFrame) -> HTML
  func withdrawn(in frame: PageFrame) -> HTML
  func notFound(in frame: PageFrame) -> HTML
  func redirect(to target: TextLink, in frame: PageFrame) -> HTML
  /// An entry as a line of a list.
  func item(_ item: EntryItem) -> HTML
}

/// A style sheet or script, published as `/assets/<name>.<hash>.<ending>`.
package enum ThemeFile: String, CaseIterable, Sendable {
  /// Of every page but the wall sheets.
  case style = "style.css"
  case wall = "wall.css"
  /// Comes on top of `wall` and makes A4 of A3.
  case wallA4 = "wall-a4.css"
  /// Shows the page as the reader chose; before anything is painted.
  case scheme = "scheme.js"
  /// Keeps what pages say of coming days true.
  case visit = "visit.js"

  func path(_ theme: some Theme) -> String {
    let parts = rawValue.split(separator: ".")
    return "assets/\(parts[0]).\(contentHash(theme.bytes(of: self))).\(parts[1])"
  }
}
