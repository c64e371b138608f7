/// 地区.
package struct Area: EntryFields {
  package var level = AreaLevel.county
  package var parent: Reference<Area>?
  package var code: String?
  package var short: String?
  package var council: String?
  package var signature: String?

  package init() {}
  package static var kind: EntryKind { .area }
  package static let columnName = "地区"
  package static let columnType = "机构职能"
  /// Towns and villages are sections of the page above them.
  package var hasPage: Bool { level.level < .town }
  package var isListed: Bool { true }
  package func otherNames(title: String) -> [String] { [short, council].compactMap(\.self) }

  package static let schema = Schema<EntryContent<Area>>(
    commonFields() + [
      Field("level", "层级", \.fields.level, required: true),
      Field("parent", "上级", \.fields.parent, "上一级地区"),
      Field("code", "区划代码", \.fields.code, "六位数字"),
      Field("short", "简称", \.fields.short, "如 青禾"),
      Field("council", "政协名称", \.fields.council, "市、县填写，如 青禾市政协"),
      Field("signature", "一县一品", \.fields.signature, "品牌项目"),
    ])
}

extension Entries {
  package var areas: [Entry<Area>] { all(Area.self) }
}
