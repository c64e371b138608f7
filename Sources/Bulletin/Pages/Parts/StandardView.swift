/// How one station stands to the standards of the site.
package struct StationStandards: Sendable {
  package let standards: [StandardView]
  package let overview: TextLink?
  package let asOf: DateText
}

/// A standard as one station meets it.
package struct StandardView: Sendable {
  package let name: String
  package let items: [Item]

  /// An item of the standard.
  package struct Item: Sendable {
    package let label: String
    package let isMet: Bool
  }
}

/// Stations as lines of a table, with a column of ticks a standard.
package struct StationTable: Sendable {
  package let caption: String
  package let standards: [String]
  package let rows: [Row]

  /// One station.
  package struct Row: Sendable {
    package let name: Phrase
    /// 驻外, 筹备…
    package let marks: [String]
    package let kind: String
    package let county: Phrase
    package let address: String?
    /// One for each standard; none for stations that are closed.
    package let ticks: [Tick]
  }
}

/// Whether a station meets a standard, and how many of its items.
package struct Tick: Sendable {
  package let isMet: Bool
  /// How many of the standard's items are met.
  package let met: Int
  package let all: Int
}

extension StationStandards {
  /// nil for a station that is closed and where the site has no standards.
  init?(of id: ID<Workstation>, in context: PageContext) {
    let standards = context.settings.standards
    guard context.entries[id].fields.status != .closed, !standards.isEmpty else { return nil }
    self.standards = zip(standards, context.site.compliance[id]).map { standard, result in
      StandardView(
        name: standard.name,
        items: zip(standard.items, result.items).map {
          StandardView.Item(label: $0.label, isMet: $1)
        })
    }
    overview = context.textLink(.standards)
    asOf = context.asOf
  }
}

extension StationTable {
  init(_ stations: [ID<Workstation>], in context: PageContext) {
    caption = "名称、类型、区县、地址和达标情况"
    standards = context.settings.standards.map(\.name)
    rows = stations.map { Row($0, in: context) }
  }
}

extension StationTable.Row {
  fileprivate init(_ id: ID<Workstation>, in context: PageContext) {
    let station = context.entries[id]
    let fields = station.fields
    name = context.phrase(id.any)
    marks = fields.marks
    kind = context.settings.label(of: fields)
    county = context.phrase(context.entries.county(of: station.common))
    address = fields.address ?? fields.host ?? fields.hostPlace
    ticks =
      fields.status == .closed
      ? []
      : context.site.compliance[id].map { result in
        Tick(isMet: result.isMet, met: result.metCount, all: result.items.count)
      }
  }
}

extension PageContext {
  /// A group of a table by county.
  func phrase(_ county: County) -> Phrase {
    switch county {
    case .own: .text("市本级")
    case .county(let id): phrase(id.any)
    case .unknown: .text("未注明地区")
    }
  }
}
