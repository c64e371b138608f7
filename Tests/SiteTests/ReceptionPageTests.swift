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
      #expect(!words.contains("近期接待日"))
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
      // Six days and the page's own date.
      #expect(home.components(separatedBy: " 周").count - 1 == 7)
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
