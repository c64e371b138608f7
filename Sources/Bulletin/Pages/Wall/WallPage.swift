/// The sheet that hangs on a station's wall.
package struct WallPage: Sendable {
  package let paper: WallPaper
  package let content: WallContent
  package let layout: WallLayout
  /// Back to the station's page.
  package let station: TextLink
  package let otherPaper: TextLink
}

/// Where everything stands and how large, so that it fits one sheet. Sizes count from 1, the
/// largest.
package struct WallLayout: Sendable {
  package let titleSize: Int
  package let form: WallForm
  package let textSize: Int
  package let isDense: Bool
  package let memberSize: Int
  package let receptionSize: Int
  /// How many texts stand in the first column; the others, and in some forms the members, stand in
  /// the second.
  package let split: Int
  package let memberColumns: Int
}

/// How the panels stand. The reception and the codes always make the third column.
package enum WallForm: String, CaseIterable, Sendable {
  /// Two rows of three: every panel as high as those beside it.
  case grid
  /// Texts above, members below, both as high as the panels of the third column.
  case bands
  /// Texts and members in two columns, whatever their height.
  case columns
  /// Texts above, members below, whatever their height.
  case stack

  package var areMembersInColumn: Bool { self == .grid || self == .columns }
}

extension WallPage {
  init(of id: ID<Workstation>, on paper: WallPaper, in context: PageContext) {
    let site = context.site
    let material = WallMaterial(id: id, context: context)
    let (station, fit) = (material.station, WallFit(material.content))
    self.paper = paper
    content = fit.content
    layout = fit.layout
    self.station = TextLink(
      text: "返回工作站页面", link: site.link(toRoute: entryRoute(.workstation, station.id)))
    otherPaper = TextLink(toWallOf: station, on: paper.other, of: site)
  }
}

extension TextLink {
  /// Where the sheet is to be printed from.
  init(toWallOf station: Entry<Workstation>, on paper: WallPaper, of site: Site) {
    self.init(text: "打印上墙展板（\(paper.name)）", link: site.link(toRoute: paper.route(of: station)))
  }
}
