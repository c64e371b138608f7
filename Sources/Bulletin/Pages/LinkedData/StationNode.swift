extension LinkedData {
  /// A place to go to; nil of a closed station, which is none.
  func stationNode(_ station: Entry<Workstation>, _ page: PageDescription) -> JSON? {
    let fields = station.fields
    guard fields.status != .closed else { return nil }
    let hours = fields.status == .active ? fields.hours.compactMap(hoursNode) : []
    return [
      "@type": "GovernmentOffice", "name": JSON(page.title), "url": address(of: page),
      "description": JSON(page.description), "image": picture(of: page),
      "address": stationAddress(station), "telephone": words(fields.phone?.text),
      "openingHoursSpecification": oneOrMore(hours), "parentOrganization": parent(of: fields),
    ]
  }

  /// The coordinates are left out: those of China's maps are not those that schema.org means.
  private func stationAddress(_ station: Entry<Workstation>) -> JSON? {
    let fields = station.fields
    return fields.isExternal
      ? postalAddress(fields.address, locality: fields.hostPlace)
      : postalAddress(fields.address, in: station.common)
  }

  private func hoursNode(_ hours: OpeningHours) -> JSON? {
    guard !hours.days.days.isEmpty else { return nil }
    let days = hours.days.days.sorted().map { JSON(weekdayNames[$0 - 1]) }
    return [
      "@type": "OpeningHoursSpecification", "dayOfWeek": oneOrMore(days),
      "opens": JSON(clockText(hours.time.start)), "closes": JSON(clockText(hours.time.end)),
    ]
  }

  /// The station above it, else who set it up, else the council.
  private func parent(of station: Workstation) -> JSON? {
    if let parent = context.entries.published(station.parent) {
      return node("GovernmentOffice", context.phrase(parent.any))
    }
    return oneOrMore(organizations(station.organizers)) ?? councilNode
  }
}

private let weekdayNames = [
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
]
