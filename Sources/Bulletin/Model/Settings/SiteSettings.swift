/// `content/site.yml`.
package struct SiteSettings: Sendable {
  package var title = ""
  package var baseURL = BaseURL.placeholder
  package var language = "zh-Hans-CN"
  package var rootArea = Reference<Area>(name: "", range: .start, position: .alone, id: nil)
  package var council = CouncilNames()
  package var defaultSource: String?
  package var icon: FileName?
  package var shareImage: FileName?
  package var bounds: [Double] = []
  package var pageSize = PageSize(number: 50)
  package var footer = FooterSettings()
  package var publicPhones: [PublicPhone] = []
  package var holidays: [Holiday] = []
  package var workdays: [LocatedDay] = []
  package var rules = Thresholds()
  package var standards: [Standard] = []
  package var campaigns: [Campaign] = []
  package var categories: [CategorySettings] = []
  package var kinds: [KindSettings] = []
  package var labels = MatterLabels()
  package var contactKinds: [ActivityKind] = []
  package var columns: [Column] = []
  package var menu: [MenuEntry] = []
  package var typos: [Replacement] = []
  package var terms: [Replacement] = []
  package var severities = SeverityOverrides(byRule: [:])
  package var redirects: [Redirect] = []
  package var isReadable = false
  /// Where the keys stand, for findings about a setting.
  package var keys: [ValueDecoder.PresentKey] = []
  /// Keys that stand there misspelt or with a value that could not be read: reported already.
  package var uncertainKeys: Set<String> = []
  package var source = SourceFile(path: SiteSettings.path, bytes: [])
  var texts: [FieldText] = []

  package init() {}

  package static let path = ContentTree.settingsPath

  /// Where the value stands; the start of the file where it is absent. Slow: for findings.
  func place(of path: PartialKeyPath<SiteSettings>) -> Place {
    let key = SiteSettings.schema.description(at: path)?.key
    return source.place(keys.first { $0.key == key }?.valueRange ?? .start)
  }

  /// What the setting says is not known, which has been reported: nothing follows from it.
  func isUncertain(_ path: PartialKeyPath<SiteSettings>) -> Bool {
    guard isReadable, let key = SiteSettings.schema.description(at: path)?.key else { return true }
    return uncertainKeys.contains(key) || keys.contains { $0.key == key && $0.isWrong }
  }

  package static let schema = Schema<SiteSettings>(
    [
      Field("title", "站名", \.title, required: true, "网站名称"),
      Field("base_url", "网址", \.baseURL, required: true, "如 https://zx.qinghe.example/"),
      Field("language", "语言", \.language, "页面语言", absent: "不写就是 zh-Hans-CN"),
      Field("root_area", "本级地区", \.rootArea, required: true, "本级政协所在地区的 id"),
      Field("council", "政协名称", \.council, required: true, "至少写简称 short"),
      Field("default_source", "默认来源", \.defaultSource, "文章不写来源时用它"),
      Field("icon", "图标", \.icon, "PNG 图片"),
      Field("share_image", "分享图", \.shareImage, "转发链接时显示的图片"),
      Field("bounds", "坐标范围", \.bounds, "西、南、东、北四个数字"),
      Field("page_size", "每页条数", \.pageSize, absent: "不写就是 50"),
      Field("footer", "页脚", \.footer, "主办、承办、电话、地址等"),
      Field("public_phones", "公开号码", \.publicPhones, "可以公开的手机号码"),
      Field("holidays", "节假日", \.holidays, "起止日期和名称"),
      Field("workdays", "调休上班", \.workdays, "调休上班的日期"),
      Field("rules", "标准", \.rules, "各项门槛，不写的不检查"),
      Field("standards", "建设标准", \.standards, "如 五有、五上墙"),
      Field("campaigns", "专题", \.campaigns, "专题的 id 和名称"),
      Field("categories", "界别类别", \.categories, "界别类别的叫法和责任侧重"),
      Field("kinds", "工作站类型", \.kinds, "工作站类型的叫法和定位"),
      Field("labels", "叫法", \.labels, "阶段、办理方式、办理结果的叫法"),
      Field("contact_kinds", "联系类活动", \.contactKinds, "算作联系群众的活动类型"),
      Field("columns", "栏目", \.columns, "栏目名称和说明"),
      Field("menu", "导航", \.menu, "栏目的目录名，按显示次序"),
      Field("typos", "错别字", \.typos, "错的和对的"),
      Field("terms", "用语", \.terms, "不提倡的和提倡的"),
      Field("severities", "提示级别", \.severities, "规则: off、info、warning 或 error"),
      Field("redirects", "跳转", \.redirects, "旧地址和新地址"),
    ], labels: false,
    alsoLabelled: ["标题": "title", "网站名称": "title", "域名": "base_url", "地区": "root_area"])
}

/// 1 to 1,000 entries a page.
package struct PageSize: FieldValue {
  package let number: Int

  package static var shape: FieldShape { .integer(range) }
  package var written: WrittenValue? { .integer(number) }
  private static let range = 1...1000

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> PageSize? {
    let (least, most) = (range.lowerBound, range.upperBound)
    let expected = Message(
      zh: "应是 \(least) 到 \(most) 的整数", en: "expected an integer from \(least) to \(most)")
    return decoder.decodeScalar(node, expected: expected) { text in
      guard let number = parseDigits(text[...]), range.contains(number) else { return nil }
      return PageSize(number: number)
    }
  }
}
