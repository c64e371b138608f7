extension Entry {
  /// When the entry came out: as written, else its own date unless that lies after `asOf`.
  package func publishedMoment(at asOf: Instant) -> Moment? {
    header.publishedMoment(at: asOf)
  }

  /// Where the entry stands in a dated list.
  package var listDate: PartialDate? { fields.date ?? common.published?.date }
}

extension EntryHeader {
  func publishedMoment(at asOf: Instant) -> Moment? {
    if let published = common.published { return published }
    guard let date, date.firstDay <= asOf.day else { return nil }
    return Moment(date: date)
  }

  /// When the entry was changed after it came out; a time after `asOf` says nothing.
  func updatedMoment(at asOf: Instant) -> Moment? {
    common.updated.flatMap { $0.start <= asOf ? $0 : nil }
  }

  /// When what readers see of the entry last changed.
  func modifiedMoment(at asOf: Instant) -> Moment? {
    updatedMoment(at: asOf) ?? publishedMoment(at: asOf)
  }
}

extension Activity {
  /// As written, else by whether the whole period lies after `asOf`.
  package func status(at asOf: Instant) -> ActivityStatus {
    if let status { return status }
    return when.firstDay > asOf.day ? .planned : .done
  }

  /// Whether it has taken place at `asOf`.
  package func isDone(at asOf: Instant) -> Bool { status(at: asOf) == .done }

  /// Whether some reading of the dates lies between the two days, both included.
  func canLie(between first: Day, and last: Day) -> Bool {
    when.firstDay <= last && (endDate ?? when).lastDay >= first
  }
}

extension Document {
  /// In force or on trial on the day of `asOf`, as far as the dates can tell.
  package func isValid(at asOf: Instant) -> Bool {
    guard status == .inForce || status == .trial else { return false }
    if let effective, effective.firstDay > asOf.day { return false }
    if let until, until.lastDay < asOf.day { return false }
    return true
  }
}
