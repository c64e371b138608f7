import Foundation
import TestSupport

/// Stations that are open, receive, do both or neither.
struct VisitSite {
  func write(to content: URL) throws {
    for (path, text) in files {
      let file = content.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  private var files: [(String, String)] {
    [
      (
        "site.yml",
        """
        title: 青禾政协简报
        base_url: https://zx.qinghe.example/
        root_area: qinghe
        council: { short: 青禾市政协 }
        default_source: 青禾市政协
        holidays: [{ from: 2026-06-19, to: 2026-06-21, name: 端午节 }]
        workdays: [2026-06-28]

        """
      ),
      ("areas/qinghe.md", "---\ntitle: 青禾市\nlevel: city\ncouncil: 青禾市政协\n---\n"),
      (
        "members/lin.md",
        "---\nname: 林知远\nlevel: city\nareas: qinghe\nroles: 委员\nstations: desk\n---\n"
      ),
      (
        "members/he.md",
        "---\nname: 何小满\nlevel: city\nareas: qinghe\nroles: 委员\nstations: shifts\n---\n"
      ),
      (
        "members/qiao.md",
        "---\nname: 乔木\nlevel: city\nareas: qinghe\nroles: 委员\nstations: shifts\n---\n"
      ),
      station(
        "hall",
        """
        hours: [{ days: 周一至周五, time: 09:00-11:30 }, { days: 周一至周五, time: 14:00-17:00 }]
        receptions: { rule: 每月10日、20日, time: 09:00-11:30, holiday: postpone }
        """),
      station(
        "desk",
        """
        receptions: { rule: 每周三, time: 14:30-16:30 }
        duty: { date: 2026-06-10, time: 14:30-16:30, members: 林知远 }
        """),
      station(
        "shifts",
        """
        phone: 0830-555-0100
        duty:
          - { date: 2026-06-10, time: 09:00-10:30, members: [何小满, 乔木] }
          - { date: 2026-06-10, time: 10:00-12:00, members: 乔木 }
          - { date: 2026-06-11, members: 何小满 }
          - { date: 2026-09-01, time: 09:00-10:00, members: 何小满 }
        """),
      station("new", "established: 2026-06-09\nhours: { days: 每天, time: 09:00-12:00 }"),
      station("office", "hours: { days: 工作日, time: 09:00-12:00 }"),
      station("holiday", "receptions: { rule: 每周六, time: 09:00-10:00 }\nphone: 0830-555-0100"),
      station("untimed", "receptions: { rule: 每周一 }"),
      station("words", "receptions: { rule: 农历初一 }"),
      station("silent", "phone: 0830-555-0100"),
      station("paused", "status: paused\nhours: { days: 每天, time: 09:00-12:00 }"),
      station("closed", "status: closed\nhours: { days: 每天, time: 09:00-12:00 }"),
    ]
  }

  private func station(_ id: String, _ fields: String) -> (String, String) {
    let head = "title: \(id)站\nkind: workstation\nbasis: area\nareas: qinghe"
    return ("workstations/\(id).md", "---\n\(head)\n\(fields)\n---\n")
  }
}

/// The site, built and served, on the clock of the harness.
func withVisitSite<Value: Sendable>(
  _ body: @escaping @Sendable (BuiltSite) async throws -> Value
) async throws -> Value {
  try await withTemporaryFolder { folder in
    let content = folder.appending(path: "content")
    try VisitSite().write(to: content)
    return try await withBuiltSite(content) { site in
      try Harness.setClock(of: site)
      return try await body(site)
    }
  }
}
