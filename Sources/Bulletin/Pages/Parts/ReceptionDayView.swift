/// A coming day on which residents are received.
package struct ReceptionDayView: Sendable {
  /// `6月10日 周三`
  package let date: DateText
  package let time: String?
  /// Who is on duty, where that is known.
  package let members: [Phrase]
  package let notes: [String]
}

extension ReceptionDayView {
  init(_ reception: ReceptionDay, in context: PageContext) {
    let times = reception.times.map(\.text).joined(separator: "、")
    let words =
      reception.sessions.flatMap { [$0.holiday?.text, $0.note] } + reception.duties.map(\.note)
    date = DateText(reception: reception.day, asOf: context.site.asOf.day)
    time = times.isEmpty ? nil : times
    members = context.phrases(onDuty: reception.duties)
    notes = unique(words.compactMap(\.self))
  }
}

extension PageContext {
  func phrases(onDuty duties: [Duty]) -> [Phrase] {
    entries.published(duties.flatMap(\.members)).map { phrase($0.any) }
  }
}

extension HolidayEffect {
  var text: String {
    switch self {
    case .moved(let day, let holiday): "原为\(day.month)月\(day.day)日，因\(holiday)顺延"
    case .held(let holiday, isConfirmed: true): "\(holiday)照常接待"
    case .held(let holiday, isConfirmed: false): "适逢\(holiday)，来前请先联系"
    }
  }

  /// nil where the date is certain.
  var warning: String? {
    if case .held(_, isConfirmed: false) = self { text } else { nil }
  }
}
