/// Reads one notation in its plain spelling from front to back. Each `read…` gives nil, and leaves
/// the place undefined, where something else stands there.
struct NotationReader {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func readRule() -> ReceptionRule? {
    if skip("每天") || skip("每日") { return .weekly(Set(1...7)) }
    let isEvery = skip("每个") || skip("每")
    if skip("工作日") { return .workdays }
    if isEvery, skip("月") {
      skip("的")
      return readMonthlyDays().map { .monthly($0) }
    }
    // 每周的周三, 每周周三
    if isEvery, !skip("周的"), rest.hasPrefix("周周") { skip("周") }
    return readWeekdays().map { .weekly($0) }
  }

  // MARK: Weeks

  /// `周一、三、周五`, `周一至周五`, `周末`
  private mutating func readWeekdays() -> Set<Int>? {
    guard rest.hasPrefix("周") else { return nil }
    var days: Set<Int> = []
    repeat {
      skip("每")
      guard let some = readWeekdaySpan() else { return nil }
      days.formUnion(some)
    } while skip("、")
    return days
  }

  private mutating func readWeekdaySpan() -> [Int]? {
    if skip("周末") { return [6, 7] }
    skip("周")
    guard let first = readWeekday() else { return nil }
    guard skip("至") else { return [first] + readFurtherWeekdays(after: first) }
    skip("周")
    guard let last = readWeekday(), first < last else { return nil }
    return Array(first..<last + 1)
  }

  /// `三五` of `周一三五`. Not 日 and 天: `周三天` may mean three days a week.
  private mutating func readFurtherWeekdays(after first: Int) -> [Int] {
    var days: [Int] = []
    while let name = rest.first, let day = weekdayNumbers[name], day > days.last ?? first, day < 7 {
      rest.removeFirst()
      days.append(day)
    }
    return days
  }

  private mutating func readWeekday() -> Int? {
    guard let name = rest.first else { return nil }
    let digit =
      name.isASCII ? name.wholeNumberValue.flatMap { (1...6).contains($0) ? $0 : nil } : nil
    guard let day = weekdayNumbers[name] ?? digit else { return nil }
    rest.removeFirst()
    return day
  }

  // MARK: Months

  /// `10、20日`, `第二、四个周三`, `最后一天`, also several of them
  private mutating func readMonthlyDays() -> Set<MonthlyDay>? {
    var days: Set<MonthlyDay> = []
    var lacksUnit = false
    repeat {
      skip("每月")
      if skip("月末") || skip("月底") || skip("末") || skip("底") {
        days.insert(.day(-1))
      } else if startsOrdinal {
        guard !lacksUnit, let some = readOrdinalDays() else { return nil }
        days.formUnion(some)
      } else {
        guard let some = readDates() else { return nil }
        days.formUnion(some)
        lacksUnit = !skip("日")
      }
    } while skip("、")
    return lacksUnit ? nil : days
  }

  /// `10`, `10日至12`: the last 日 is left to the caller, who may share it out.
  private mutating func readDates() -> [MonthlyDay]? {
    guard let first = readNumber(), (1...31).contains(first) else { return nil }
    guard rest.hasPrefix("至") || rest.hasPrefix("日至") else { return [.day(first)] }
    skip("日")
    skip("至")
    guard let last = readNumber(), first < last, last <= 31 else { return nil }
    return (first..<last + 1).map { .day($0) }
  }

  private var startsOrdinal: Bool {
    ["第", "首", "最后", "倒数"].contains { rest.hasPrefix($0) }
  }

  /// `第一、三个周二、周四`, `最后一个周五`, `第一天`
  private mutating func readOrdinalDays() -> [MonthlyDay]? {
    var ordinals: [Int] = []
    var isCounted = false
    repeat {
      guard let ordinal = readOrdinal(isFirst: ordinals.isEmpty) else { return nil }
      ordinals.append(ordinal)
      isCounted = skip("个")
    } while skip("、")
    guard isCounted else {
      guard skip("天") || skip("日") else { return nil }
      return ordinals.allSatisfy { abs($0) <= 31 } ? ordinals.map { .day($0) } : nil
    }
    guard ordinals.allSatisfy({ abs($0) <= 5 }), let weekdays = readWeekdaysOfOrdinal() else {
      return nil
    }
    return weekdays.flatMap { day in ordinals.map { .weekday(day, ordinal: $0) } }
  }

  /// Only the first of a list needs its 第.
  private mutating func readOrdinal(isFirst: Bool) -> Int? {
    if skip("首") { return 1 }
    if skip("最后") { return readNumber() == 1 ? -1 : nil }
    let isFromEnd = skip("倒数第")
    guard isFromEnd || skip("第") || !isFirst, let number = readNumber(), number > 0 else {
      return nil
    }
    return isFromEnd ? -number : number
  }

  /// `周二、周四`, `周二、四`; a following `、10日` or `、第三个周五` is left alone.
  private mutating func readWeekdaysOfOrdinal() -> [Int]? {
    guard skip("周"), let first = readWeekday() else { return nil }
    var days = [first]
    while true {
      var ahead = self
      guard ahead.skip("、") else { return days }
      let isNamed = ahead.skip("周")
      guard let day = ahead.readWeekday(),
        isNamed || ahead.isAtEnd || ahead.rest.hasPrefix("、")
      else { return days }
      days.append(day)
      self = ahead
    }
  }

  // MARK: Words

  /// `12`, `十二`, up to 九十九.
  private mutating func readNumber() -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty {
      rest = rest.dropFirst(digits.count)
      return digits.count <= 2 ? parseDigits(digits) : nil
    }
    let first = readNumeral()
    guard skip("十") else { return first }
    return (first ?? 1) * 10 + (readNumeral() ?? 0)
  }

  private mutating func readNumeral() -> Int? {
    guard let name = rest.first, let number = numerals[name] else { return nil }
    rest.removeFirst()
    return number
  }

  @discardableResult
  private mutating func skip(_ word: String) -> Bool {
    guard rest.hasPrefix(word) else { return false }
    rest = rest.dropFirst(word.count)
    return true
  }
}

private let numerals: [Character: Int] = [
  "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
]
