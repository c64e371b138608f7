/// What a station's wall sheet says.
package struct WallContent: Sendable {
  package let title: String
  /// Council, area, kind.
  package let heading: [String]
  package let texts: [WallPanel]
  /// nil where no standard asks who the members are.
  package var members: WallMembers?
  package let visit: WallVisit
  package let codes: WallCodes
  package let updated: DateText?
}

extension PageContext {
  func wallContent(of id: ID<Workstation>, topics: WallTopics) -> WallContent {
    let station = entries[id]
    let moment = station.common.updated ?? station.publishedMoment(at: site.asOf)
    return WallContent(
      title: clipped(station.common.title, to: WallLimits.line), heading: wallHeading(station),
      texts: topics.topics.compactMap { wallPanel($0, of: station, title: topics.title(of: $0)) },
      members: topics.topics.contains(.members)
        ? wallMembers(of: id, title: topics.title(of: .members)) : nil,
      visit: wallVisit(station, title: topics.title(of: .visit)),
      codes: wallCodes(station, topics), updated: moment.map { DateText($0.date) })
  }

  private func wallHeading(_ station: Entry<Workstation>) -> [String] {
    let area = station.fields.hostPlace ?? wallArea(station)
    return [settings.council.short, area, label(of: station.fields)].filter { !$0.isEmpty }
  }

  /// `茗溪县雾坪镇`: the smallest of the station's areas, from below the root area on.
  private func wallArea(_ station: Entry<Workstation>) -> String {
    let areas = entries.published(station.common.areas)
    let smallest = areas.max { entries[$0].fields.level.level < entries[$1].fields.level.level }
    let chain = smallest.map(entries.ancestry) ?? []
    let below = chain.prefix { $0 != settings.rootArea.id }.filter { entries[$0].isOut }
    return below.reversed().map { entries[$0].common.title }.joined()
  }
}
