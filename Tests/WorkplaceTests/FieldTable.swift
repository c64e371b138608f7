@testable import Bulletin

/// The manual of fields in Markdown, made of their declarations.
struct FieldTable {
  private(set) var text = """
    # 字段表

    本表由程序里的字段声明生成，和程序一致。字段名写中文名或英文名都可以，`site.yml` 里只写英文名；选项也是写中文或英文都可以。
    “若干”表示可以写一个，也可以写成清单。“一组”是写在一起的几个字段，有哪些，见后面的小表。

    """

  init() {
    let keys = Page.commonFields().map(\.description.key)
    let common = Page.descriptions.filter { keys.contains($0.key) }
    add("每个条目都可以写的字段", common)
    for kind in EntryKind.allCases {
      let fields = kind.fields.descriptions.filter { field in
        !common.contains { $0.key == field.key && $0.isRequired == field.isRequired }
      }
      add("\(kind.label) `\(kind.directory)/`", fields)
    }
    add("网站设置 `site.yml`", SiteSettings.schema.fields.map(\.description))
  }

  private mutating func add(_ title: String, _ fields: [FieldDescription], level: String = "##") {
    text += "\n\(level) \(title)\n\n| 中文名 | 英文名 | 写法 | 说明 |\n|---|---|---|---|\n"
    for field in fields {
      text += "| \(field.label) | `\(field.key)` | \(field.shape.words) | \(field.advice) |\n"
    }
    for field in fields where !field.shape.recordFields.isEmpty {
      add("\(field.label) `\(field.key)`", field.shape.recordFields, level: "###")
    }
  }
}

extension EntryFields {
  fileprivate static var descriptions: [FieldDescription] { schema.fields.map(\.description) }
}

extension FieldDescription {
  /// What is not said by the values that may be written.
  fileprivate var advice: String {
    let choice = [limit?.hint, help, absence].compactMap(\.self).joined(separator: "，")
    return (isRequired ? "必填。" : "") + (shape.choices.isEmpty ? hint : choice)
  }
}

extension FieldShape {
  fileprivate var words: String {
    switch self {
    case .text: "文字"
    case .integer: "整数"
    case .number: "数字"
    case .boolean: "是（true）或否（false）"
    case .date: "日期"
    case .dateTime: "日期，可带时刻"
    case .timeRange: "起止时刻"
    case .geoPoint: "经纬度"
    case .weekdays: "星期"
    case .file: "文件名"
    case .rule: "规则名"
    case .organizer: "单位名称"
    case .choice(let choices): choices.map { "\($0.label)（\($0.value)）" }.joined(separator: "、")
    case .reference(let kind): "\(kind.label)的名称"
    case .campaign: "专题的名称"
    case .record: "一组"
    case .list(.record): "若干组"
    case .list(let element): "若干：\(element.words)"
    }
  }
}
