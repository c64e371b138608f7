import Foundation
import Testing

@testable import Bulletin

/// What pages say of the coming receptions of `Sites/valid/receptions`, on 2026-06-01 and later.
@Suite struct ReceptionPageTests {
  @Test func aStationSaysWhenAndWhoAndWhatAHolidayDoes() async throws {
    try await withPages(asOf: "2026-06-01") { page in
      let tea = try page("workstations/tea")
      #expect(tea.contains("6月6日 周六</time> <span>09:00–11:30</span>"))
      #expect(tea.contains("原为6月3日，因敬茶节顺延"))
      #expect(tea.contains("修剪咨询"))
      let ferry = try page("workstations/ferry")
      #expect(ferry.contains("适逢敬茶节，来前请先联系"))
      #expect(ferry.contains("<span>09:00–11:30、15:00–17:00</span>"))
      #expect(ferry.contains("敬茶节照常接待"))
      #expect(try page("workstations/far").contains("6月20日 周六"))
      let paused = try page("workstations/paused")
      #expect(!paused.contains("周二</time>"))
      let words = try page("workstations/words")
      #expect(!words.contains("近期接待日") && !words.contains("/visit"))
      let gate = try page("workstations/gate")
      #expect(!gate.contains("近期接待日") && gate.contains("值班安排"))
      #expect(gate.contains("/visit"))
    }
  }

  @Test func aStationSpeaksNoFurtherThanHolidaysAreKnown() async throws {
    try await withPages(asOf: "2026-12-20") { page in
      let ferry = try page("workstations/ferry")
      let days = try #require(ferry.components(separatedBy: "days&quot;:[").dropFirst().first)
      #expect(days.prefix { $0 != "]" }.split(separator: ",").count == 12)
    }
    try await withPages(asOf: "2027-01-02") { page in
      let ferry = try page("workstations/ferry")
      #expect(ferry.contains("days&quot;:[]"))
    }
  }

  @Test func aMemberIsMetOnTheOwnDutyFirst() async throws {
    try await withPages(asOf: "2026-06-01") { page in
      let member = try page("members/lin")
      #expect(member.contains(#"<b>下次值班</b> <time datetime="2026-06-06">"#))
      #expect(member.contains(#"<b>下次接待</b> <time datetime="2026-06-02">"#))
    }
  }

  @Test func todayCountsWhileItLasts() async throws {
    try await withPages(asOf: "2026-06-01 09:30") { page in
      let member = try page("members/lin")
      #expect(member.contains(#"<b>下次值班</b> <time datetime="2026-06-01">"#))
    }
    try await withPages(asOf: "2026-06-01 10:00") { page in
      let member = try page("members/lin")
      #expect(member.contains(#"<b>下次值班</b> <time datetime="2026-06-06">"#))
    }
  }

  @Test func homeLooksFourteenDaysAhead() async throws {
    try await withPages(asOf: "2026-06-05") { page in
      let home = try page("")
      #expect(!home.contains("/workstations/far/\">驻外联络站</a></p>"))
    }
    try await withPages(asOf: "2026-06-20 08:00") { page in
      let home = try page("")
      #expect(home.contains("6月20日 周六</time> <span>09:00–10:00</span>"))
      #expect(home.contains("/workstations/far/\">驻外联络站</a></p>"))
      #expect(home.components(separatedBy: "<li data-day=").count - 1 == 6)
      #expect(home.components(separatedBy: "<li hidden data-day=").count - 1 == 8)
    }
  }

  private func withPages(
    asOf: String, _ body: (_ page: (String) throws -> String) throws -> Void
  ) async throws {
    try await SiteCase("valid", "receptions").withSite { content, output in
      let asOf = try #require(Instant(parsingAsOf: asOf))
      let report = try await run(content: content, output: output, asOf: asOf)
      #expect(!report.fails(strict: true))
      try body { try String(contentsOfFile: "\(output)/\($0)/index.html", encoding: .utf8) }
    }
  }
}
