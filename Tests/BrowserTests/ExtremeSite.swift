import Foundation

/// Stations with nothing to say, with as much as editors may write, and with more than that.
struct ExtremeSite {
  let content: URL

  static let fullTitle = String(repeating: "青禾市茶乡社区委员工作站联合体", count: 4)
  /// Of the full station; the overfull one has twice as many.
  static let memberCount = 30

  init(in folder: URL) throws {
    content = folder.appending(path: "content")
    try write("site.yml", lines: ExtremeSite.settings)
    try writeEntry("areas/qinghe", "title: 青禾市", "level: city")
    try writeEntry("sectors/tea", "title: 农业界", "order: 1", "category: professional")
    try writeEntry("workstations/empty", "title: 空站", "kind: post", "basis: theme", "theme: 空")
    try writeMembers()
    try writeRules()
    try writeFullStation()
    try writeOverfullStation()
  }

  private static let settings = """
    title: 青禾政协简报
    base_url: https://zx.qinghe.example/sub/
    root_area: qinghe
    council: { short: 青禾市政协 }
    default_source: 青禾市政协
    standards:
      - name: 五上墙
        items: [职能定位=has-function, 管理办法=has-rules(1), 年度计划=has-plan, 委员身份=has-identity, 联系二维码=has-qr]
    """

  static func memberName(_ number: Int) -> String {
    let digits = Array("零一二三四五六七八九")
    return "林\(digits[number / 10])\(digits[number % 10])"
  }

  private func writeMembers() throws {
    for number in 0..<2 * ExtremeSite.memberCount {
      let stations = number < ExtremeSite.memberCount ? "full, overfull" : "overfull"
      try writeEntry(
        "members/m\(number)", "name: \(ExtremeSite.memberName(number))", "level: city",
        "sectors: 农业界", "roles: [青禾市政协委员]", "work_unit: 青禾市农业科学研究院",
        "post: 作物所所长", "stations: [\(stations)]")
    }
  }

  private func writeRules() throws {
    for number in 1...5 {
      try writeEntry(
        "documents/rule\(number)", "title: 青禾市政协委员工作站接待群众办理制度之\(number)（试行）",
        "issuer: 青禾市政协", "doc_no: 青政协发〔2026〕\(number)号", "level: city", "status: trial")
    }
  }

  private func writeFullStation() throws {
    let sentence = "听取界别群众的意见建议，协助有关部门答复办理，定期走访。"
    let function = String(repeating: sentence, count: 20).prefix(300)
    let plan = (1...12).map { "第\($0)项，每季度到村组走访一次并当面答复" }
    try writeEntry(
      "workstations/full", "title: \(ExtremeSite.fullTitle)", "kind: workstation",
      "basis: sector", "sectors: 农业界", "updated: 2026-05-21", "function: \(function)",
      "rules: [rule1, rule2, rule3, rule4, rule5]", "plan_year: 2026",
      "plan: [\(plan.joined(separator: ", "))]",
      "address: 青禾市茶乡社区茶乡大道与合作社路交叉口东南角二百米综合服务大楼二楼二〇八室",
      "phone: 0830-555-0131、0830-555-0132", "liaison: 邹敏",
      "hours: [{ days: 周一至周五, time: 09:00-11:30 }, { days: 周六, time: 09:00-12:00 }]",
      "receptions: [{ rule: 每月第二、四个周三, time: 14:00-16:30, holiday: postpone }]")
  }

  /// Longer than anybody should write: what has no room is counted or cut.
  private func writeOverfullStation() throws {
    let item = String(repeating: "每季度到村组走访一次并当面答复", count: 5)
    let plan = Array(repeating: item, count: 20).joined(separator: ", ")
    let reception = "{ rule: 每月10日、20日, time: 09:00-11:30, note: \(item) }"
    try writeEntry(
      "workstations/overfull", "title: \(ExtremeSite.fullTitle)", "kind: workstation",
      "basis: sector", "sectors: 农业界", "function: \(item)\(item)\(item)\(item)",
      "rules: [rule1, rule2, rule3, rule4, rule5]", "plan: [\(plan)]", "address: \(item)",
      "phone: \(String(repeating: "0830-555-0131 ", count: 8))", "contact_qr_note: \(item)",
      "receptions: [\(Array(repeating: reception, count: 9).joined(separator: ", "))]")
  }

  private func writeEntry(_ name: String, _ keys: String...) throws {
    try write(name + ".md", lines: "---\n" + keys.joined(separator: "\n") + "\n---")
  }

  private func write(_ name: String, lines: String) throws {
    let file = content.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try (lines + "\n").write(to: file, atomically: false, encoding: .utf8)
  }
}
