/// `聂廷方` of `聂廷方委员` and `“聂廷方”`: a name as others refer to it, without quotes and title.
func plainPersonName(_ name: String) -> String {
  let title = titles.first(where: name.hasSuffix)
  let plain = name.dropLast(title?.count ?? 0)
  guard plain.count > 2, let first = plain.first, let last = plain.last,
    quotes.contains(first), quotes.contains(last)
  else { return String(plain) }
  return String(plain.dropFirst().dropLast())
}

/// `聂廷方` of `聂廷方委员`, `市政协委员聂廷方`, `召集人：聂廷方`; nil without a title.
func nameWithoutTitle(_ name: String) -> String? {
  if let title = titles.first(where: name.hasSuffix), name.count > title.count {
    return String(name.dropLast(title.count))
  }
  guard let title = titlesBefore.first(where: name.hasPrefix), name.count > title.count else {
    return nil
  }
  return String(name.dropFirst(title.count).drop { $0 == "：" || $0 == ":" || $0.isWhitespace })
}

private let quotes: Set<Character> = ["“", "”", "‘", "’", "「", "」", "『", "』", "\""]

/// The longer before those they end with.
private let titles = [
  "副主席", "主席", "副主任", "主任", "秘书长", "常委", "政协委员", "委员", "先生", "女士", "同志", "老师", "召集人",
  "组长", "站长",
]

/// The longer before those they begin with.
private let titlesBefore = [
  "市政协委员", "县政协委员", "区政协委员", "政协委员", "驻站委员", "委员", "召集人", "组长", "站长", "主席", "副主席",
]
