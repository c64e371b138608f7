/// Administrative level, highest first.
package enum Level: String, Sendable, Comparable, CaseIterable {
  case national, province, city, county, town, village, station

  package var label: String {
    switch self {
    case .national: "全国"
    case .province: "省"
    case .city: "市"
    case .county: "县"
    case .town: "乡镇"
    case .village: "村"
    case .station: "站"
    }
  }

  package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

  private var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}

/// The levels that one type of entry may have; the raw values are those of `Level`.
package protocol LevelChoice: Enumeration {}

extension LevelChoice {
  package var level: Level { Level(rawValue: rawValue) ?? .city }
  package var label: String { level.label }
}

/// The levels that a workstation may have.
package enum WorkstationLevel: String, LevelChoice {
  case city, county, town, village
}

/// The levels of members.
package enum MemberLevel: String, LevelChoice {
  case national, province, city, county
}

/// The levels of areas.
package enum AreaLevel: String, LevelChoice {
  case province, city, county, town, village
}

/// The levels that a document may be issued at.
package enum DocumentLevel: String, LevelChoice {
  case national, province, city, county, station
}
