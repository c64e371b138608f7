/// `聂廷方` of `聂廷方委员` and `“聂廷方”`: a name as others refer to it, without quotes and title.
func plainPersonName(_ name: String) -> String {
  let title = titles.first(where: name.hasSuffix)
  let plain = name.dropLast(title?.count ?? 0)
  guard plain.count > 2, let first = plain.first, let last = plain.last,
    quotes.contains(first), quotes.contains(last)
  else { return String(plain) }
  return String(plain.dropFirst().dropLast())
}

private let quotes: Set<Character> = ["“", "”", "‘", "’", "「", "」", "『", "』", "\""]

/// The longer before those they end with.
private let titles = ["副主席", "主席", "副主任", "主任", "秘书长", "常委", "委员", "先生", "女士", "同志", "老师"]
