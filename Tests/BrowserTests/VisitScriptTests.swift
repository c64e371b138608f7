import Foundation
import Testing

/// What `visit.js` makes of pages that were built for 2026-06-01, at other times and in other places.
@Suite struct VisitScriptTests {
  private struct Moment {
    let station: String
    let clock: String
    /// The line on the page.
    let text: String

    init(_ station: String, _ clock: String, _ text: String) {
      (self.station, self.clock, self.text) = (station, clock, text)
    }
  }

  private static let hall = "6月10日 周三 09:00–11:30。"
  private static let wholeDay = "09:00–11:30、14:00–17:00"
  private static let over = "本页更新于2026年6月1日，没有列出今天的安排，来前请先联系。"

  private static let moments = [
    Moment("hall", "2026-05-31 10:00", "截至2026年6月1日，下次接待日：\(hall)"),
    Moment("hall", "2026-06-01 00:00", "今天（6月1日 周一）\(wholeDay)开放。下次接待日：\(hall)"),
    Moment("hall", "2026-06-01 09:00", "今天（6月1日 周一）\(wholeDay)开放，现在开放中。下次接待日：\(hall)"),
    Moment("hall", "2026-06-01 11:30", "今天（6月1日 周一）14:00–17:00开放。下次接待日：\(hall)"),
    Moment(
      "hall", "2026-06-01 17:00", "今天（6月1日 周一）开放时间已过。下次开放：6月2日 周二 \(wholeDay)。下次接待日：\(hall)"),
    Moment("hall", "2026-06-02 00:30", "今天（6月2日 周二）\(wholeDay)开放。下次接待日：\(hall)"),
    Moment(
      "hall", "2026-06-07 10:00", "今天（6月7日 周日）不开放。下次开放：6月8日 周一 \(wholeDay)。下次接待日：\(hall)"),
    Moment(
      "hall", "2026-06-10 10:00", "今天（6月10日 周三）\(wholeDay)开放，现在开放中；09:00–11:30接待群众，正在接待。"),
    Moment(
      "hall", "2026-06-10 11:30",
      "今天（6月10日 周三）14:00–17:00开放；接待已结束。下次接待日：6月22日 周一 09:00–11:30。"),
    Moment(
      "hall", "2026-06-19 10:00",
      "今天（6月19日 周五）适逢端午节，是否开放请先联系。下次接待日：6月22日 周一 09:00–11:30。"
    ),
    Moment(
      "hall", "2026-07-30 23:59", "今天（7月30日 周四）开放时间已过。下次接待日：8月10日 周一 09:00–11:30。"),
    Moment("hall", "2026-07-31 00:00", over),
    Moment("hall", "2027-06-10 10:00", over),
    Moment("desk", "2026-06-02 10:00", "今天（6月2日 周二）没有接待安排。下次接待日：6月3日 周三 14:30–16:30。"),
    Moment("desk", "2026-06-10 14:29", "今天（6月10日 周三）14:30–16:30接待群众，值班委员：林知远。"),
    Moment("desk", "2026-06-10 14:30", "今天（6月10日 周三）14:30–16:30接待群众，正在接待，值班委员：林知远。"),
    Moment("desk", "2026-06-10 16:30", "今天（6月10日 周三）接待已结束。下次接待日：6月17日 周三 14:30–16:30。"),
    Moment(
      "shifts", "2026-06-10 10:29", "今天（6月10日 周三）09:00–10:30、10:00–12:00接待群众，正在接待，值班委员：何小满、乔木。"),
    Moment("shifts", "2026-06-10 10:30", "今天（6月10日 周三）10:00–12:00接待群众，正在接待，值班委员：乔木。"),
    Moment("shifts", "2026-06-10 12:00", "今天（6月10日 周三）接待已结束。下次接待日：6月11日 周四 时间请先联系。"),
    Moment("shifts", "2026-06-11 23:59", "今天（6月11日 周四）接待群众，时间请先联系，值班委员：何小满。"),
    Moment("shifts", "2026-06-12 10:00", "今天（6月12日 周五）没有接待安排。下次接待日：9月1日 周二 09:00–10:00。"),
    Moment("shifts", "2026-07-31 10:00", "本页更新于2026年6月1日，没有列出今天的安排，来前请先电话联系。"),
    Moment("new", "2026-06-08 10:00", "今天（6月8日 周一）不开放。下次开放：6月9日 周二 09:00–12:00。"),
    Moment("office", "2026-06-19 10:00", "今天（6月19日 周五）不开放。下次开放：6月22日 周一 09:00–12:00。"),
    Moment("office", "2026-06-28 10:00", "今天（6月28日 周日）09:00–12:00开放，现在开放中。"),
    Moment("holiday", "2026-06-20 08:00", "今天（6月20日 周六）09:00–10:00接待群众，适逢端午节，来前请先联系。"),
    Moment("untimed", "2026-06-08 23:00", "今天（6月8日 周一）接待群众，时间请先联系。"),
    Moment("words", "2026-06-15 10:00", "接待日见下，来前请先联系。"),
    Moment("silent", "2026-06-15 10:00", "暂未公布开放和接待时间，来前请先电话联系。"),
    Moment("paused", "2026-06-15 10:00", "本站暂停开放。"),
    Moment("closed", "2026-06-15 10:00", "本站已经关闭。"),
  ]

  /// Readers in every zone see what is so in China.
  @Test(arguments: Zone.allCases) func stationsSayWhatIsTrueToday(zone: Zone) async throws {
    let moments = VisitScriptTests.moments
    let lines = try await said(.moments, in: zone)
    #expect(lines.count == moments.count)
    for (moment, line) in zip(moments, lines) {
      #expect(line == moment.text, "\(moment.station), \(moment.clock)")
    }
  }

  @Test func aPageLeftOpenGoesWithTheTime() async throws {
    #expect(
      try await said(.leftOpen) == [
        "今天（6月10日 周三）14:30–16:30接待群众，正在接待，值班委员：林知远。",
        "今天（6月12日 周五）没有接待安排。下次接待日：6月17日 周三 14:30–16:30。",
      ])
  }

  @Test func daysGoneByAreNotShown() async throws {
    let words = "所列日期已过，近期安排请先联系。"
    let thirteenth = "6月13日 周六"
    let wednesdays = "6月8日 周一 6月10日 周三 6月10日 周三"
    #expect(
      try await said(.goneBy) == [
        "6月3日 周三 6月10日 周三 6月17日 周三", "6月10日 周三",
        "6月1日 周一 6月3日 周三 6月6日 周六 \(wednesdays)",
        "6月10日 周三 6月17日 周三", "6月10日 周三",
        "6月6日 周六 \(wednesdays) 6月10日 周三 6月11日 周四",
        "6月10日 周三 6月17日 周三", "6月10日 周三",
        "6月10日 周三 6月10日 周三 6月10日 周三 6月11日 周四 \(thirteenth) 6月15日 周一",
        "6月17日 周三", "", "6月11日 周四 \(thirteenth) 6月15日 周一",
        words, "", "所列日期已过，近期安排请联系所在工作站。",
      ])
  }

  @Test func withoutScriptNothingIsSaidOfToday() async throws {
    let lines = try await said(.withoutScript)
    #expect(lines.count == 7)
    for line in lines {
      #expect(!line.contains("今天") && !line.contains("现在"), "\(line)")
      #expect(!line.contains("下次") || line.hasPrefix("截至2026年6月1日"), "\(line)")
    }
  }

  private func said(_ scene: Scene, in zone: Zone = .china) async throws -> [String] {
    try #require(try await VisitScriptTests.played.value[zone]?[scene])
  }

  enum Zone: String, CaseIterable {
    case china = "Asia/Shanghai"
    case west = "America/Los_Angeles"
    case east = "Pacific/Auckland"

    /// The others show the same clock.
    fileprivate var scenes: [Scene] {
      self == .china ? [.moments, .leftOpen, .goneBy] : [.moments]
    }
  }

  /// One run of the browser for each zone, and one without scripts.
  private static let played = Task {
    try await withVisitSite { site in
      var said: [Zone: [Scene: [String]]] = [:]
      for zone in Zone.allCases {
        said[zone] = try await play(zone.scenes, on: site, zone)
      }
      let assets = site.folder.appending(path: "assets")
      for name in try FileManager.default.contentsOfDirectory(atPath: assets.path)
      where name.hasSuffix(".js") {
        try FileManager.default.removeItem(at: assets.appending(path: name))
      }
      said[.china]?.merge(try await play([.withoutScript], on: site, .china)) { $1 }
      return said
    }
  }

  private static func play(
    _ scenes: [Scene], on site: BuiltSite, _ zone: Zone
  ) async throws -> [Scene: [String]] {
    let harness = Harness(scripts: scenes.map(\.script))
    let answers = try await harness.answers(on: site, zone: zone.rawValue)
    return Dictionary(uniqueKeysWithValues: zip(scenes, answers))
  }

  fileprivate enum Scene {
    case moments, leftOpen, goneBy, withoutScript

    var script: String {
      switch self {
      case .moments:
        VisitScriptTests.moments.map { moment in
          """
          clock = '\(moment.clock)';
          say((await open('workstations/\(moment.station)/')).querySelector('.today, .notice').textContent);
          """
        }.joined()
      case .leftOpen:
        """
        clock = '2026-06-10 14:29';
        const page = await open('workstations/desk/');
        clock = '2026-06-10 14:30';
        await wait(61);
        say(page.querySelector('.today').textContent);
        clock = '2026-06-12 09:00';
        frame.contentWindow.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        say(page.querySelector('.today').textContent);
        """
      case .goneBy:
        """
        const texts = (page, selector) => [...page.querySelectorAll(selector)]
          .filter((element) => element.getClientRects().length).map((element) => element.textContent);
        for (clock of [
          '2026-06-01 10:00', '2026-06-04 10:00', '2026-06-10 23:59', '2026-06-11 00:00',
          '2026-07-31 10:00',
        ])
          for (const path of ['workstations/desk/', 'members/lin/', '']) {
            const page = await open(path);
            say([...texts(page, '[data-day] time'), ...texts(page, '[data-empty]')].join(' '));
          }
        """
      case .withoutScript:
        """
        clock = '2026-06-20 10:00';
        for (const id of ['hall', 'desk', 'office', 'holiday', 'untimed', 'words', 'silent'])
          say((await open(`workstations/${id}/`)).querySelector('.today').textContent);
        """
      }
    }
  }
}
