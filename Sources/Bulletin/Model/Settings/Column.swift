/// 栏目: a list of the site and what the government-site guide wants said of it.
package struct Column: Record {
  package var id = MenuEntry(kind: .article, range: .start)
  package var name: String?
  package var description: String?
  package var keywords = Keywords()
  package var type: String?

  package init() {}

  package static let schema = Schema<Column>(
    [
      Field("id", "id", \.id, required: true, "栏目的目录名"),
      Field("name", "名称", \.name, "栏目名称"),
      Field("description", "说明", \.description, "一句话说明"),
      Field("keywords", "关键词", \.keywords, "栏目关键词"),
      Field("type", "类别", \.type, "机构职能、工作动态、回应关切或政策文件"),
    ], labels: false)
}

/// A list, written as its directory: `workstations`.
package struct MenuEntry: FieldValue {
  package let kind: EntryKind
  package let range: SourceRange

  package static let kinds = EntryKind.allCases.filter { $0 != .page }

  package static var shape: FieldShape {
    .choice(kinds.map { (value: $0.directory, label: $0.label) })
  }
  package var written: WrittenValue? { .text(kind.directory) }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> MenuEntry? {
    guard let scalar = decoder.scalar(node) else { return nil }
    if let kind = kinds.first(where: { $0.directory == scalar.text }) {
      return MenuEntry(kind: kind, range: scalar.range)
    }
    let names = kinds.map(\.directory)
    decoder.reportBadValue(
      scalar,
      expected: Message(
        zh: "可选的值：" + kinds.map { "\($0.directory)（\($0.label)）" }.joined(separator: "、"),
        en: "allowed values: " + names.joined(separator: ", ")),
      among: names)
    return nil
  }
}
