/// The paper that a station's wall sheet is printed on.
package enum WallPaper: String, CaseIterable, Sendable {
  case a3 = "A3"
  case a4 = "A4"

  package var name: String { rawValue }

  /// The other of the two.
  var other: WallPaper { self == .a3 ? .a4 : .a3 }

  /// Below the station's own address.
  func route(of station: Entry<Workstation>) -> String {
    let page = entryRoute(.workstation, station.id)
    return switch self {
    case .a3: page + "wall/"
    case .a4: page + "wall/a4/"
    }
  }
}

extension Entry<Workstation> {
  /// A closed station hangs nothing on its wall.
  var hasWallSheets: Bool { isOut && fields.status != .closed }
}
