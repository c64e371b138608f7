// The standard form of what clerks are used to write; nil where it is not beyond doubt.

/// `14:30-16:30` of `下午2:30-4:30`, `09:00-11:00` of `9点-11点`.
func standardTimeRange(_ text: String) -> String? {
  var plain = halfWidth(text).filter { !$0.isWhitespace }
  for sign in ["至", "到", "~", "〜", "--"] { plain = plain.replacing(sign, with: "-") }
  let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 2, let first = EverydayTime(parts[0]), let last = EverydayTime(parts[1]),
    let start = first.minute(in: first.half),
    let end = last.minute(in: last.half ?? first.half), start < end
  else { return nil }
  return clockText(start) + "-" + clockText(end)
}

/// A clock time as spoken: `下午2:30`, `9点半`.
struct EverydayTime {
  enum Half { case morning, afternoon }

  let half: Half?
  private let written: Int
  private let isSpoken: Bool

  init?(_ text: Substring) {
    var clock = String(text)
    half =
      if clock.hasPrefix("上午") { .morning } else if clock.hasPrefix("下午") { .afternoon } else {
        nil
      }
    if half != nil { clock.removeFirst(2) }
    let digits = clock
    clock = clock.replacing("时", with: "点").replacing("点半", with: "点30")
    if clock.hasSuffix("分") { clock.removeLast() }
    if clock.hasSuffix("点") { clock += "00" }
    guard let minute = parseClock(clock.replacing("点", with: ":")) else { return nil }
    written = minute
    isSpoken = half == nil && digits.contains { $0 == "点" || $0 == "时" }
  }

  /// Minutes since midnight. Nobody says whether 2点 is in the night.
  func minute(in half: Half?) -> Int? {
    switch half {
    case .afternoon: written < 12 * 60 ? written + 12 * 60 : written
    case .morning: written < 13 * 60 ? written : nil
    case nil: isSpoken && written < 6 * 60 ? nil : written
    }
  }
}

/// `周一、三` of `周一周三`, `周一至周五` of `每周一~周五`.
func standardWeekdays(_ text: String) -> String? {
  var plain = halfWidth(text).filter { !$0.isWhitespace }
  for (word, standard) in weekdaySpellings { plain = plain.replacing(word, with: standard) }
  if plain.hasPrefix("每周") { plain.removeFirst() }
  if plain.contains("至") || plain == "周末" {
    return Weekdays(parsing: plain).map { _ in plain }
  }
  guard plain.hasPrefix("周") else { return nil }
  var days: [Character] = []
  for part in plain.replacing("周", with: "、周").split(separator: "、") {
    let names = part.first == "周" ? part.dropFirst() : part
    // 周三天 may mean three days a week.
    guard names.allSatisfy({ weekdayNumbers[$0] != nil }), let first = names.first,
      names.dropFirst().allSatisfy({ $0 != "日" && $0 != "天" })
    else { return nil }
    days += [first] + names.dropFirst()
  }
  guard Set(days).count == days.count else { return nil }
  return "周" + days.map { String($0) }.joined(separator: "、")
}

private let weekdaySpellings: [(String, String)] = [
  ("星期", "周"), ("礼拜", "周"), ("週", "周"), ("双休日", "周末"), ("到", "至"), ("-", "至"), ("~", "至"),
  (",", "、"), ("和", "、"), ("及", "、"),
]

/// `30` of `30人次`.
func standardCount(_ text: String) -> String? {
  let plain = halfWidth(text).filter { !$0.isWhitespace }
  let digits = plain.prefix { $0.isASCII && $0.isNumber }
  guard !digits.isEmpty, countingWords.contains(String(plain.dropFirst(digits.count))) else {
    return nil
  }
  return String(digits)
}

/// 万 and 余 are none: they change the number.
private let countingWords: Set<String> = [
  "个", "人", "人次", "名", "位", "户", "家", "条", "件", "项", "次", "场", "期", "份", "篇", "处", "天", "年",
]

/// `2026-05-02` of `20260502`.
func dateOfEightDigits(_ text: String) -> String? {
  guard text.utf8.count == 8, parseDigits(text[...]) != nil else { return nil }
  let date = "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
  guard case .value = parseDate(date) else { return nil }
  return date
}
