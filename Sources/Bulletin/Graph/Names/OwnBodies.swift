// Whether the name of an organizer is a body of ours with a slip in it.

extension NameIndex {
  /// The one body of the CPPCC whose name is nearly `name`.
  func ownBody(near name: String) -> String? {
    let scope = NameScope.organizers
    return suggestions.ownBody(near: name) {
      let wanted = Array(name.unicodeScalars)
      let shortest = wanted.last == "届" ? 3 : shortestName
      guard (shortest...longestName).contains(wanted.count) else { return nil }
      let near = spellings(in: scope).filter { isNearly(wanted, Array($0.unicodeScalars)) }
      return Set(near).count == 1 ? near[0] : nil
    }
  }
}

/// Shorter names are alike by chance: 妇联 and 残联.
private let shortestName = 4
private let longestName = 60

/// One character off, or two of eight or more, and neither a number nor a word that says what a body
/// is.
private func isNearly(_ name: [Unicode.Scalar], _ own: [Unicode.Scalar]) -> Bool {
  // Of the short names of sectors, the one slip that nobody else's name has.
  if own.last == "界", name == own.dropLast() + ["届"] { return true }
  let length = max(name.count, own.count)
  let limit = length >= 8 ? 2 : 1
  guard own.count >= shortestName, abs(name.count - own.count) <= limit,
    editDistance(name, own) <= limit
  else { return false }
  let (written, ours) = (kindOfBody(name), kindOfBody(own))
  return (written == nil || written == ours) && numerals(in: name) == numerals(in: own)
}

/// The word at its end that says what a body is; nil for none.
private func kindOfBody(_ name: [Unicode.Scalar]) -> String? {
  var text = String.UnicodeScalarView()
  text.append(contentsOf: name.suffix(4))
  let end = String(text)
  return kinds.first(where: end.hasSuffix)
}

/// The longer before those they end with.
private let kinds = [
  "人大常委", "常委会", "委员会", "办公室", "联系点", "工作站", "工作室", "活动室", "会客室", "会客厅", "联络站", "检察院",
  "事务所", "联合会", "研究院", "管委会", "政协", "政府", "人大", "党委", "纪委", "监委", "法院", "团委", "工会", "协会",
  "学会", "商会", "公司", "中心", "社区", "街道", "学校", "大学", "学院", "医院", "小组", "驿站", "平台", "党组", "支部",
  "妇联", "科协", "文联", "侨联", "残联", "社联", "台联", "委", "局", "厅", "部", "办", "院", "站", "室", "点", "处", "科",
  "所", "队", "社", "厂", "校", "村", "界", "组", "会",
]

private func numerals(in name: [Unicode.Scalar]) -> [Unicode.Scalar] {
  name.filter { $0.properties.numericType != nil }
}
