/// What each counted activity and each matter adds to the sums.
///
/// An activity brings its own numbers, or those of the matters raised there where it gives none. A
/// matter counts by itself where its activity does not count.
struct CountedWork {
  struct Line {
    var numbers: WorkNumbers
    let year: Int?
  }

  private var activityLines: [Line?]
  private var matterLines: [Line?]
  /// The counted activity that brings the matter's numbers.
  private var activityOfMatter: [ID<Activity>?]

  init(_ counted: CountedEntries) {
    let entries = counted.entries
    activityLines = entries.activities.map { _ in nil }
    matterLines = entries.matters.map { _ in nil }
    activityOfMatter = entries.matters.map { _ in nil }
    for id in counted.matters { matterLines[id.index] = Line(entries[id].fields) }
    for id in counted.activities {
      let matters = counted.relations.mattersOfActivity[id.index]
      var raised = WorkNumbers()
      for matter in matters {
        if let line = matterLines[matter.index] { raised += line.numbers }
        activityOfMatter[matter.index] = id
      }
      activityLines[id.index] = Line(entries[id].fields, raised: raised)
    }
  }

  func line(of activity: ID<Activity>) -> Line? { activityLines[activity.index] }

  /// nil where an activity brings the matter's numbers.
  func ownLine(of matter: ID<Matter>) -> Line? {
    activityOfMatter[matter.index] == nil ? matterLines[matter.index] : nil
  }

  /// Of one entity. Its matters from an activity that is not its own count by themselves.
  func numbers(of related: Related) -> YearlyNumbers {
    var numbers = YearlyNumbers()
    for line in related.activities.compactMap(line) { numbers.add(line) }
    let own = related.matters.isEmpty ? [] : Set(related.activities)
    for matter in related.matters {
      let isBrought = activityOfMatter[matter.index].map(own.contains) ?? false
      if !isBrought, let line = matterLines[matter.index] { numbers.add(line) }
    }
    return numbers
  }
}

extension CountedWork.Line {
  fileprivate init(_ activity: Activity, raised: WorkNumbers) {
    numbers = WorkNumbers(
      activities: 1, reached: activity.reached?.number,
      collected: activity.collected?.number ?? raised.collected,
      resolved: activity.resolved?.number ?? raised.resolved)
    year = activity.when.year
  }

  fileprivate init(_ matter: Matter) {
    let count = matter.merged?.number ?? 1
    numbers = WorkNumbers(collected: count, resolved: matter.result == .resolved ? count : 0)
    year = (matter.raised ?? matter.replied)?.year
  }
}
