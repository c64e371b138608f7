/// What a station says on each day of the weeks that follow as-of, for a script to pick from.
struct Timetable: Sendable {
  /// In days: who has not been told anything new for so long had better ask.
  static let reach = 60

  /// Whose names go behind what is said of a reception.
  struct Duty: Sendable {
    let day: Day
    /// In minutes: who is no longer on duty is no longer named.
    let end: Int
    let names: [String]
  }

  let first: Day
  let days: [DaySchedule]
  let duty: [Duty]
  /// The first reception or duty after those days.
  let later: String?
  /// What holds when the days are over.
  let over: String

  /// Each kind of day once, and of every day which kind it is.
  var json: JSON {
    var kinds: [JSON] = []
    var numbers: [DaySchedule: Int] = [:]
    var numbersOfDays: [JSON] = []
    for day in days {
      let number = numbers[day] ?? kinds.count
      if number == kinds.count {
        kinds.append(DayWords(day).json)
        numbers[day] = number
      }
      numbersOfDays.append(JSON(number))
    }
    return [
      "first": JSON(first.number), "days": JSON(numbersOfDays), "kinds": JSON(kinds),
      "duty": JSON(
        duty.map { duty in
          JSON([JSON(first.days(to: duty.day)), JSON(duty.end)] + duty.names.map { JSON($0) })
        }),
      "later": later.map { JSON($0) }, "over": JSON(over),
    ]
  }
}

extension DayWords {
  fileprivate var json: JSON {
    [
      "lines": JSON(lines.map { [JSON($0.minute), JSON($0.text), JSON($0.outlook.rawValue)] }),
      "open": openTimes.map { JSON($0) }, "receive": receptionTimes.map { JSON($0) },
    ]
  }
}
