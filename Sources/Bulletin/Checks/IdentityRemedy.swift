extension Message {
  /// What is missing in the files of `members` for readers to know who they are.
  static func identify(_ members: [Entry<Member>], _ entries: Entries) -> Message {
    guard !members.isEmpty else {
      return Message(
        zh: "还没有在任的驻站委员，请在驻站委员（members）中补上",
        en: "it has no serving member; name one in members")
    }
    let remedies = [
      lacking(members.filter { $0.common.sectors.isEmpty }, zh: "界别", en: "a sector"),
      lacking(
        members.filter { !$0.fields.saysWhatTheyDo }, zh: "政协职务、工作单位、职务中的一项",
        en: "one of roles, work_unit, post"),
      unpublished(members.flatMap { $0.hiddenSectors(entries) }),
    ].compactMap(\.self)
    return Message(
      zh: remedies.map(\.zh).joined(separator: "；"), en: remedies.map(\.en).joined(separator: "; "))
  }

  private static func lacking(_ members: [Entry<Member>], zh: String, en: String) -> Message? {
    guard !members.isEmpty else { return nil }
    let names = members.map(\.common.title)
    return Message(
      zh: "请在委员的文件中写明\(zh)：\(names.joined(separator: "、"))",
      en: "give \(en) to \(names.joined(separator: ", "))")
  }

  private static func unpublished(_ sectors: [String]) -> Message? {
    guard !sectors.isEmpty else { return nil }
    var names: [String] = []
    for name in sectors where !names.contains(name) { names.append(name) }
    return Message(
      zh: "委员的界别还没有发布，请先发布：\(names.joined(separator: "、"))",
      en: "publish the sectors of the members first: \(names.joined(separator: ", "))")
  }
}

extension Entry<Member> {
  /// The sectors that are written where readers see none of them.
  fileprivate func hiddenSectors(_ entries: Entries) -> [String] {
    guard entries.published(common.sectors).isEmpty else { return [] }
    return common.sectors.map { $0.id.map { entries[$0].common.title } ?? $0.name }
  }
}
