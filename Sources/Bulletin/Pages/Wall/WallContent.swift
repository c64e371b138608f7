/// What a station's wall sheet says.
package struct WallContent: Sendable {
  package let title: String
  /// Council, area, kind.
  package let heading: [String]
  package let texts: [WallPanel]
  /// nil where no standard asks who the members are.
  package var members: WallMembers?
  package let reception: WallReception
  package let codes: WallCodes
  package let updated: DateText?
}

/// What a station's wall sheet is made of.
struct WallMaterial {
  let context: PageContext
  let id: ID<Workstation>
  let station: Entry<Workstation>
  let topics: WallTopics

  init(id: ID<Workstation>, context: PageContext) {
    self.context = context
    self.id = id
    station = context.entries[id]
    topics = WallTopics(context.settings.standards)
  }

  var content: WallContent {
    let moment = station.common.updated ?? station.publishedMoment(at: context.site.asOf)
    return WallContent(
      title: clipped(station.common.title, to: WallLimits.line), heading: heading,
      texts: topics.topics.compactMap { panel($0, title: topics.title(of: $0)) },
      members: topics.topics.contains(.members)
        ? members(title: topics.title(of: .members)) : nil,
      reception: reception(title: topics.title(of: .reception)),
      codes: codes, updated: moment.map { DateText($0.date) })
  }

  private var heading: [String] {
    let area = station.fields.hostPlace ?? areaNames
    let kind = context.settings.label(of: station.fields)
    return [context.settings.council.short, area, kind].filter { !$0.isEmpty }
  }

  /// `茗溪县雾坪镇`: the smallest of the station's areas, from below the root area on.
  private var areaNames: String {
    let areas = context.entries.published(station.common.areas)
    let smallest = areas.max {
      context.entries[$0].fields.level.level < context.entries[$1].fields.level.level
    }
    let chain = smallest.map(context.entries.ancestry) ?? []
    let below = chain.prefix { $0 != context.settings.rootArea.id }.filter {
      context.entries[$0].isOut
    }
    return below.reversed().map { context.entries[$0].common.title }.joined()
  }
}
