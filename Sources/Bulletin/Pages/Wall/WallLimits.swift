/// What a sheet has room for in the smallest type; a longer text ends in dots.
enum WallLimits {
  /// Characters, as those of `caption` and the lines.
  static let passage = 300
  static let rules = 6
  static let plan = 12
  static let members = 40
  /// More members than these are shown without portraits.
  static let portraits = 12
  static let receptions = 3
  static let hours = 5
  static let caption = 36
  static let line = 60
  /// Of a line in the narrow third column.
  static let shortLine = 40
}

func clipped(_ text: String, to count: Int) -> String {
  text.count > count ? text.prefix(count - 1) + "……" : text
}
