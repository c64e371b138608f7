extension LinkedData {
  func eventNode(_ activity: Entry<Activity>, _ page: PageDescription) -> JSON? {
    let fields = activity.fields
    return [
      "@type": "Event", "name": JSON(page.title), "url": address(of: page),
      "description": JSON(page.description), "image": picture(of: page),
      "startDate": JSON(machineText(fields.when, at: fields.time?.start)),
      "endDate": end(of: fields),
      "eventStatus": status(of: fields), "location": location(of: activity),
      "organizer": oneOrMore(organizations(fields.organizers)),
    ]
  }

  /// As much of the date as is known: a day that nobody wrote down is not made up.
  private func machineText(_ date: PartialDate, at minute: Int?) -> String {
    guard date.day != nil, let minute else { return date.machineText }
    return date.machineText(at: minute)
  }

  private func end(of activity: Activity) -> JSON? {
    guard activity.endDate != nil || activity.time != nil && activity.when.day != nil else {
      return nil
    }
    return JSON(machineText(activity.endDate ?? activity.when, at: activity.time?.end))
  }

  /// There is no word for an event that took place.
  private func status(of activity: Activity) -> JSON? {
    switch activity.status(at: context.site.asOf) {
    case .planned: "https://schema.org/EventScheduled"
    case .cancelled: "https://schema.org/EventCancelled"
    case .done: nil
    }
  }

  /// The place as written, else the station, else what was visited, else the area.
  private func location(of activity: Entry<Activity>) -> JSON? {
    let (common, fields) = (activity.common, activity.fields)
    let station = fields.place == nil ? context.entries.published(common.stations).first : nil
    let name =
      fields.place ?? station.map { context.entries[$0].common.title } ?? fields.sites.first
    guard let name else {
      return context.entries.published(common.areas).first.flatMap {
        node("Place", context.phrase($0.any))
      }
    }
    return [
      "@type": "Place", "name": JSON(name),
      "url": station.flatMap { context.site.link(to: $0.any) }.map(address),
      "address": postalAddress(nil, in: common),
    ]
  }
}
