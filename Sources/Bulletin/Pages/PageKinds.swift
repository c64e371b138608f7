package struct HomePage: Sendable {
  package let lead: EntryItem?
  package let latest: Section
  package let notices: Section
  package let theory: Section
  package let stations: [StationGroup]
  package let matters: Section
  package let sectors: [TextLink]
  /// The build's as-of day.
  package let asOf: DateText
}

/// The stations of one county.
package struct StationGroup: Sendable {
  package let area: TextLink
  package let stations: [EntryItem]
  package let more: TextLink?
}

package struct WorkstationPage: Sendable {
  package let entry: EntryView
  /// The state in words where the station is not running as usual.
  package let notice: String?
  package let visit: [Fact]
  package let hours: [HoursView]
  package let duty: [DutyView]
  package let facts: [Fact]
  package let function: String?
  package let plan: PlanView?
  package let contactCode: PhotoView?
  package let members: Section
  package let contactPoints: Section
  package let matters: Section
  package let activities: Section
  package let articles: Section
}

package struct HoursView: Sendable {
  package let days: String
  package let time: String
}

package struct DutyView: Sendable {
  package let date: DateText
  package let time: String?
  package let members: [Phrase]
  package let note: String?
}

package struct PlanView: Sendable {
  package let year: Int?
  package let items: [String]
}

package struct ActivityPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let matters: Section
}

package struct MemberPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let photo: PhotoView?
  package let stations: Section
  package let activities: Section
  package let matters: Section
  package let articles: Section
}

package struct SectorPage: Sendable {
  package let entry: EntryView
  package let duty: String?
  package let facts: [Fact]
  package let members: Section
  package let stations: Section
  package let activities: Section
  package let matters: Section
  package let articles: Section
}

package struct CommitteePage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let plan: PlanView?
  package let sectors: Section
  package let activities: Section
  package let matters: Section
  package let articles: Section
}

package struct AreaPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  /// Towns and villages: sections with their own text.
  package let places: [PlaceView]
  package let children: Section
  package let stations: Section
  package let activities: Section
  package let matters: Section
  package let articles: Section
}

package struct PlaceView: Sendable {
  /// The section's id.
  package let id: String
  package let title: String
  package let label: String
  package let body: HTML
  package let stations: [EntryItem]
}

package struct MatterPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let stages: [StageView]
  package let steps: [StepView]
  package let reply: String?
  package let outcomes: [OutcomeView]
}

/// One of the four stages.
package struct StageView: Sendable {
  package enum State: Sendable {
    case done, current, ahead
  }

  package let title: String
  package let state: State
}

package struct StepView: Sendable {
  package let stage: String
  package let date: DateText
  package let note: String?
}

package struct OutcomeView: Sendable {
  package let channel: String
  package let title: String
  package let number: String?
  package let date: DateText?
}

package struct DocumentPage: Sendable {
  package let entry: EntryView
  package let facts: [Fact]
  package let derived: Section
  package let stations: Section
}

package struct ArticlePage: Sendable {
  package let entry: EntryView
  package let kicker: String?
  package let subtitle: String?
  package let lead: String?
  /// （作者系…；…）
  package let authorNote: String?
  package let credit: String?
}

package struct SinglePage: Sendable {
  package let entry: EntryView
}

package struct ListPage: Sendable {
  package let title: String
  package let count: Int
  package let items: [EntryItem]
  /// Years, kinds, counties: other cuts of the same list.
  package let filters: [FilterGroup]
  package let newer: TextLink?
  package let older: TextLink?
  /// `第 3 页`, nil on the list's own address.
  package let pageLabel: String?
}

package struct FilterGroup: Sendable {
  package let label: String
  package let links: [TextLink]
}

package struct SectorListPage: Sendable {
  package let title: String
  package let groups: [SectorGroup]
}

/// The sectors of one category, in official order.
package struct SectorGroup: Sendable {
  package let label: String
  package let duty: String?
  package let sectors: [SectorRow]
}

package struct SectorRow: Sendable {
  package let link: TextLink
  package let members: Int
  package let stations: Int
  package let activities: Int
}

package struct SiteMapPage: Sendable {
  package let groups: [FilterGroup]
}
