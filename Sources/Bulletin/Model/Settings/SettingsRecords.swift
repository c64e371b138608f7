/// What the council is called.
package struct CouncilNames: Record {
  package var full: String?
  package var short = ""
  package var alternative: String?

  package init() {}

  var names: [String] { [short] + [full, alternative].compactMap(\.self) }

  package static let schema = Schema<CouncilNames>(
    [
      Field("full", "全称", \.full, "中国人民政治协商会议……委员会"),
      Field("short", "简称", \.short, required: true, "如 青禾市政协"),
      Field("alternative", "又称", \.alternative, "政协……委员会"),
    ], labels: false)
}

/// What stands at the foot of every page.
package struct FooterSettings: Record {
  package var organizer: String?
  package var undertaker: String?
  package var phone: Telephone?
  package var address: String?
  package var icp: LocatedText?
  package var publicSecurity: LocatedText?
  package var siteCode: LocatedText?
  package var badge: FileName?

  package init() {}

  package static let schema = Schema<FooterSettings>(
    [
      Field("organizer", "主办", \.organizer, "主办单位"),
      Field("undertaker", "承办", \.undertaker, "承办单位"),
      Field("phone", "电话", \.phone, "联系电话"),
      Field("address", "地址", \.address, "联系地址"),
      Field("icp", "备案号", \.icp, "ICP 备案号"),
      Field("public_security", "公安备案号", \.publicSecurity, "公安联网备案号"),
      Field("site_code", "网站标识码", \.siteCode, "政府网站标识码"),
      Field("badge", "标识", \.badge, "党政机关标识图片"),
    ], labels: false)
}

/// A number that may stand in texts although it looks private.
package struct PublicPhone: Record {
  package var number = ""
  package var note: String?

  package init() {}

  package static let schema = Schema<PublicPhone>(
    [
      Field("number", "号码", \.number, required: true, "可以公开的手机号码"),
      Field("note", "说明", \.note, "谁的号码"),
    ], labels: false)
}

/// A holiday: its name, its first and last day.
package struct Holiday: Record {
  package var from = LocatedDay(day: Day(year: 1, month: 1, day: 1), range: .start)
  package var to = LocatedDay(day: Day(year: 1, month: 1, day: 1), range: .start)
  package var name = ""

  package init() {}

  package static let schema = Schema<Holiday>(
    [
      Field("from", "起", \.from, required: true, "第一天"),
      Field("to", "止", \.to, required: true, "最后一天"),
      Field("name", "名称", \.name, required: true, "节假日名称"),
    ], labels: false)
}

/// Local thresholds; what is not given is not checked.
package struct Thresholds: Record {
  package var contactPerYear: Count?
  package var constituentsMin: Count?
  package var constituentsMax: Count?
  package var replyDays: Count?
  package var replyDaysMax: Count?
  package var stationMinMembers: Count?
  package var expectSectors: Count?
  package var freshnessDays: Count?
  package var columnDays: Count?
  package var trialYears: Count?

  package init() {}

  package static let schema = Schema<Thresholds>(
    [
      Field("contact_per_year", "每年联系次数", \.contactPerYear, "每名委员每年至少几次"),
      Field("constituents_min", "联系群众下限", \.constituentsMin, "每名委员至少联系几人"),
      Field("constituents_max", "联系群众上限", \.constituentsMax, "每名委员至多联系几人"),
      Field("reply_days", "答复天数", \.replyDays, "一般多少天内答复"),
      Field("reply_days_max", "最长答复天数", \.replyDaysMax, "最长多少天内答复"),
      Field("station_min_members", "驻站委员下限", \.stationMinMembers, "每站至少几名委员"),
      Field("expect_sectors", "界别数", \.expectSectors, "本级政协的界别数"),
      Field("freshness_days", "更新天数", \.freshnessDays, "首页多少天内要有新内容"),
      Field("column_days", "栏目更新天数", \.columnDays, "栏目多少天内要有新内容"),
      Field("trial_years", "试行年限", \.trialYears, "试行文件几年内要转正"),
    ], labels: false)
}

/// A cause that entries of several types are collected for.
package struct Campaign: Record {
  package var id = Slug(text: "", range: .start)
  package var name = LocatedText(text: "", range: .start)

  package init() {}

  package static let schema = Schema<Campaign>(
    [
      Field("id", "id", \.id, required: true, "小写字母、数字和连字符"),
      Field("name", "名称", \.name, required: true, "专题名称"),
    ], labels: false)
}

/// `[a-z0-9-]+`: part of an address.
package struct Slug: FieldValue {
  package let text: String
  package let range: SourceRange

  package static var shape: FieldShape { .text }
  package var written: WrittenValue? { text.written }

  package static func decode(_ node: Node, _ decoder: inout ValueDecoder) -> Slug? {
    let expected = Message(
      zh: "只能用小写字母、数字和连字符", en: "expected lower-case letters, digits and hyphens")
    guard let range = decoder.scalar(node)?.range else { return nil }
    return decoder.decodeScalar(node, expected: expected) { text in
      isSlug(text[...]) ? Slug(text: text, range: range) : nil
    }
  }
}

/// What a category of sectors is called, and its duty.
package struct CategorySettings: Record {
  package var id = Located(value: SectorCategory.professional, range: .start)
  package var label: String?
  package var duty: String?

  package init() {}

  package static let schema = Schema<CategorySettings>(
    [
      Field("id", "id", \.id, required: true, "界别类别"),
      Field("label", "叫法", \.label, "显示的名称"),
      Field("duty", "责任侧重", \.duty, "本类界别的责任侧重"),
    ], labels: false)
}

/// What a kind of workstation is called.
package struct KindSettings: Record {
  package var id = Located(value: WorkstationKind.workstation, range: .start)
  package var label: String?
  package var positioning: String?

  package init() {}

  package static let schema = Schema<KindSettings>(
    [
      Field("id", "id", \.id, required: true, "工作站类型"),
      Field("label", "叫法", \.label, "显示的名称"),
      Field("positioning", "定位", \.positioning, "本类工作站的定位"),
    ], labels: false)
}

/// A word that is wrong or not preferred, and the one to write.
package struct Replacement: Record {
  package var wrong = ""
  package var right = ""
  /// Words and names that hold `wrong` and are right: 登陆月球 where 登陆 should be 登录.
  package var except: [String] = []

  package init() {}

  package static let schema = Schema<Replacement>(
    [
      Field("wrong", "错", \.wrong, required: true, "错的或不提倡的"),
      Field("right", "对", \.right, required: true, "对的或提倡的"),
      Field("except", "除外", \.except, "含有它而不错的词和名称，如 登陆月球"),
    ], labels: false)
}

/// An old address, and the page that it leads to.
package struct Redirect: Record {
  package var from = SitePath(text: "", range: .start)
  package var to = SitePath(text: "", range: .start)

  package init() {}

  package static let schema = Schema<Redirect>(
    [
      Field("from", "旧地址", \.from, required: true, "如 /old/"),
      Field("to", "新地址", \.to, required: true, "如 /about/"),
    ], labels: false)
}
