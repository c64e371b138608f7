/// The days of `hours`: `周一`, `周一至周五`, `周一、三、五`, 每天, 工作日, 周末.
package struct Weekdays: Hashable, Sendable {
  /// As the editor wrote it.
  package let text: String
  /// 1 = Monday … 7 = Sunday.
  package let days: Set<Int>

  /// 工作日: which days they are is for the calendar to say.
  package var areWorkdays: Bool { text == "工作日" }
}

extension Weekdays {
  /// nil where the text is not one of the notations.
  package init?(parsing text: String) {
    guard let days = Weekdays.parse(text) else { return nil }
    self.init(text: text, days: days)
  }

  private static func parse(_ text: String) -> Set<Int>? {
    switch text {
    case "每天", "每日": return Set(1...7)
    case "工作日": return Set(1...5)
    case "周末": return [6, 7]
    default: break
    }
    for separator in ["至", "到", "-", "—"] where text.contains(separator) {
      let ends = text.split(separator: separator).compactMap { dayNumber($0) }
      guard ends.count == 2, ends[0] <= ends[1] else { return nil }
      return Set(ends[0]..<ends[1] + 1)
    }
    let parts = text.split(separator: "、")
    let days = parts.compactMap { dayNumber($0) }
    guard days.count == parts.count, !days.isEmpty, hasPrefix(parts[0]) else { return nil }
    return Set(days)
  }

  private static func hasPrefix(_ text: Substring) -> Bool {
    text.hasPrefix("周") || text.hasPrefix("星期")
  }

  private static func dayNumber(_ text: Substring) -> Int? {
    var name = text
    for prefix in ["星期", "周"] where name.hasPrefix(prefix) { name = name.dropFirst(prefix.count) }
    return name.count == 1 ? name.first.flatMap { weekdayNumbers[$0] } : nil
  }
}

/// 1 = Monday … 7 = Sunday of what follows 周.
let weekdayNumbers: [Character: Int] = [
  "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7,
]
