/// Which entries of its type a list holds.
package enum ListScope: Hashable, Sendable {
  case whole
  case year(Int)
  /// By the raw value of the type's own kinds.
  case kind(String)
  case area(ID<Area>)
  case sector(ID<Sector>)
  case standing(MatterStanding)
  /// What belongs to one entry of another type.
  case owner(AnyEntryID)
  /// Entries of several types, collected for one cause, by its id.
  case campaign(String)

  /// Stands at its address even without entries.
  var isFixed: Bool {
    switch self {
    case .whole, .standing, .campaign: true
    case .year, .kind, .area, .sector, .owner: false
    }
  }

  /// What the cuts of its sort are called; nil where it is no cut of the whole list.
  var filterLabel: String? {
    switch self {
    case .year: "按年份"
    case .kind: "按类型"
    case .area: "按地区"
    case .sector: "按界别"
    case .standing: "按办理情况"
    case .whole, .owner, .campaign: nil
    }
  }

  /// The whole list of a type or a cut of it.
  var isOfColumn: Bool { self == .whole || filterLabel != nil }
}

/// How far matters have come; the raw value stands in the address.
package enum MatterStanding: String, Sendable, CaseIterable {
  case open, replied, overdue, cases

  func includes(_ matter: Matter, at asOf: Instant) -> Bool {
    switch self {
    case .open: matter.result == .open
    case .replied: matter.replied != nil
    case .overdue: matter.isOverdue(at: asOf)
    case .cases: matter.isCase
    }
  }

  func label(_ settings: SiteSettings) -> String {
    switch self {
    case .open: settings.labels.results[.open]
    case .replied: "已答复"
    case .overdue: "已超期"
    case .cases: "典型案例"
    }
  }
}
