/// A coming day on which residents are received.
package struct VisitView: Sendable {
  /// `6月10日 周三`
  package let date: DateText
  package let time: String?
  /// Who is on duty, where that is known.
  package let members: [Phrase]
  package let notes: [String]
}

extension VisitView {
  init(_ visit: Visit, in context: PageContext) {
    let times = visit.times.map(\.text).joined(separator: "、")
    let words =
      visit.sessions.flatMap { [$0.holiday?.text, $0.note] } + visit.duties.map(\.note)
    date = DateText(visit: visit.day, asOf: context.site.asOf.day)
    time = times.isEmpty ? nil : times
    members = context.phrases(onDuty: visit.duties)
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
