/// Whether one of two similar words may say the opposite of the other, or that it is not so yet:
/// `未开展` and `已开展`, `待发布` and `发布`, `unpublished` and `published`.
func differInNegation(_ left: String, _ right: String) -> Bool {
  left.filter(signs.contains) != right.filter(signs.contains)
    || negates(left, right) || negates(right, left)
}

private let signs: Set<Character> = [
  "不", "未", "非", "无", "没", "勿", "别", "免", "否", "已", "在", "离", "卸", "待", "拟", "预", "暂", "将",
  "准",
]

/// Whether `word` is closer to `other` without a prefix it begins with: that prefix is no slip.
private func negates(_ word: String, _ other: String) -> Bool {
  let (word, other) = (word.lowercased(), Array(other.lowercased().unicodeScalars))
  let distance = editDistance(Array(word.unicodeScalars), other)
  return prefixes.contains { prefix in
    guard word.hasPrefix(prefix) else { return false }
    return editDistance(Array(word.unicodeScalars.dropFirst(prefix.count)), other) < distance
  }
}

private let prefixes = [
  "un", "in", "im", "ir", "il", "non", "not", "no", "de", "dis", "mis", "anti", "pre",
]
