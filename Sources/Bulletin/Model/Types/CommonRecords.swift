/// One author line. `roles` is what they were at publication.
package struct Author: Record {
  package var name: LocatedText?
  package var organization: String?
  package var roles: String?
  package var member: Reference<Member>?
  package private(set) var range = SourceRange.start

  package init() {}

  package mutating func place(at range: SourceRange) { self.range = range }

  package static let schema = Schema<Author>([
    Field("name", "姓名", \.name, "作者姓名；与单位二选一"),
    Field("org", "单位", \.organization, "署名单位；与姓名二选一"),
    Field("roles", "职务", \.roles, "发表时的职务"),
    Field("member", "委员", \.member, "作者是本会委员时写其姓名"),
  ])
}

/// A picture of an entry, with its words.
package struct Photo: Record {
  package var file = FileName(text: "", range: .start)
  package var alt = LocatedText(text: "", range: .start)
  package var caption: String?
  package var credit: String?

  package init() {}

  package static let schema = Schema<Photo>([
    Field("file", "文件", \.file, required: true, "图片文件名"),
    Field("alt", "替代文字", \.alt, required: true, "给看不见图片的人读的一句话"),
    Field("caption", "图注", \.caption, "印在图片下面的说明"),
    Field("credit", "摄影", \.credit, "摄影者或供图单位"),
  ])
}

/// A reported number: never added to computed ones.
package struct Figure: Record {
  /// How exact a figure is.
  package enum Qualifier: String, Enumeration {
    case exact, over, near = "nearly", about

    package var label: String {
      switch self {
      case .exact: "准确"
      case .over: "余"
      case .near: "近"
      case .about: "约"
      }
    }
  }

  /// What a figure counts, where it may be compared with others.
  package enum Tally: String, Enumeration {
    case reached, collected, resolved, stations, other

    package var label: String {
      switch self {
      case .reached: "联系"
      case .collected: "收集"
      case .resolved: "解决"
      case .stations: "站点"
      case .other: "其他"
      }
    }
  }

  package var label = ""
  package var amount = Located(value: 0, range: .start)
  package var qualifier = Qualifier.exact
  package var unit = ""
  package var tally = Tally.other
  package var period: String?
  package var asOf: PartialDate?

  package init() {}

  package var value: Int { amount.value }

  package static let schema = Schema<Figure>([
    Field("label", "名称", \.label, required: true, "这个数字说的是什么"),
    Field("value", "数值", \.amount, required: true, "整数"),
    Field("qualifier", "概数", \.qualifier),
    Field("unit", "单位", \.unit, required: true, "如 人次、件、个"),
    Field("tally", "统计项", \.tally),
    Field("period", "时段", \.period, "如 2025年上半年"),
    Field("as_of", "截至", \.asOf, "数字截至的日期"),
  ])

  /// `5000余人次`, `近300件`, `约40个`, `12个`.
  package var text: String {
    switch qualifier {
    case .exact: "\(value)\(unit)"
    case .over: "\(value)余\(unit)"
    case .near: "近\(value)\(unit)"
    case .about: "约\(value)\(unit)"
    }
  }
}

/// A file that readers may download.
package struct Attachment: Record {
  package var file = FileName(text: "", range: .start)
  package var title: String?

  package init() {}

  package static let schema = Schema<Attachment>([
    Field("file", "文件", \.file, required: true, "附件文件名"),
    Field("title", "标题", \.title, absent: "不写就用文件名"),
  ])
}

/// An `https` or `http` address.
package struct WebAddress: FieldValue {
  package let link: Link

  package static var shape: FieldShape { .text }
  package var written: WrittenValue? { .text(link.address) }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> WebAddress? {
    guard let scalar = decoder.scalar(node) else { return nil }
    if isWebAddress(scalar.text), let link = Link(external: scalar.text) {
      return WebAddress(link: link)
    }
    let expected = Message(
      zh: "应是以 https:// 或 http:// 开头的完整网址，如 https://www.example.cn/page.html",
      en: "expected an https:// or http:// address such as https://www.example.cn/page.html")
    let likely = LikelyAddress(scalar.text).flatMap { isWebAddress($0.text) ? $0 : nil }
    decoder.reportBadValue(
      scalar, expected: expected,
      fix: likely.map { Fix(scalar.range, $0.text, isGuess: !$0.isCertain) })
    return nil
  }
}

private func isWebAddress(_ text: String) -> Bool {
  text.hasPrefix("https://") || text.hasPrefix("http://")
}
