import Testing

@testable import Bulletin

@Suite struct EverydayDateTests {
  @Test(arguments: [
    ("2026 年 5 月 26 日", "2026-05-26"), ("2026。5。26", "2026-05-26"), ("2026/5/26", "2026-05-26"),
    ("２０２６年５月２６日", "2026-05-26"), ("2026．5．26", "2026-05-26"), ("2026、5、26", "2026-05-26"),
    ("2026−05−26", "2026-05-26"), ("2026 05 26", "2026-05-26"), ("2026年5月26号", "2026-05-26"),
    ("2026年5月26", "2026-05-26"), ("2026-05-26日", "2026-05-26"), ("20260526", "2026-05-26"),
    ("二〇二六年五月二十六日", "2026-05-26"), ("二零二六年十月十日", "2026-10-10"),
    ("二〇二六年十二月三十一日", "2026-12-31"), ("2026年5月26日（星期二）", "2026-05-26"),
    ("2026-05-26 周二", "2026-05-26"), ("2026年5月", "2026-05"), ("2026年", "2026"),
    ("2026.5", "2026-05"),
    ("“2026年5月26日”", "2026-05-26"), ("2026年2月30日", "2026-02-30"),
  ])
  func days(text: String, date: String) throws {
    let read = try #require(EverydayDate(text, inYear: nil))
    #expect(read.date == date)
    #expect(read.last == nil && read.clock == nil && !read.isYearAssumed)
  }

  @Test(arguments: [
    ("2026年5月21日 8:30", "08:30"), ("2026年5月21日上午8点半", "08:30"), ("2026/5/21 8时30分", "08:30"),
    ("2026-05-21T08:30:00", "08:30"), ("2026-5-21 下午2:05", "14:05"),
  ])
  func moments(text: String, clock: String) throws {
    let read = try #require(EverydayDate(text, inYear: nil))
    #expect(read.date == "2026-05-21")
    #expect(read.clock == clock)
  }

  @Test(arguments: [
    ("2026-05-21至2026-05-23", "2026-05-21", "2026-05-23"),
    ("2026年5月21日—23日", "2026-05-21", "2026-05-23"),
    ("2026年5月21日——5月23日", "2026-05-21", "2026-05-23"),
    ("2026.5.21-5.23", "2026-05-21", "2026-05-23"), ("2026-05-21~22", "2026-05-21", "2026-05-22"),
    ("2026-05-21 到 23日", "2026-05-21", "2026-05-23"),
    ("2026年12月30日至2027年1月2日", "2026-12-30", "2027-01-02"),
    ("2026年5月至7月", "2026-05", "2026-07"), ("2026-05至2026-07", "2026-05", "2026-07"),
  ])
  func spans(text: String, first: String, last: String) throws {
    let read = try #require(EverydayDate(text, inYear: nil))
    #expect(read.date == first)
    #expect(read.last == last)
  }

  @Test func aYearMayBeThatOfTheFolder() throws {
    let read = try #require(EverydayDate("5月21日—23日", inYear: 2026))
    #expect(read.date == "2026-05-21" && read.last == "2026-05-23" && read.isYearAssumed)
    #expect(EverydayDate("5月21日—23日", inYear: nil) == nil)
  }

  @Test(arguments: [
    "", "昨天", "6", "2026年5月上旬", "2026年5月26日（星期三）", "2026-5-26 上午", "2026年5月26日前后", "约2026年",
    "2026-05-21、2026-05-23", "第2026号", "5月", "2026年5月26日至", "2026年十十月", "------", "。。。",
  ])
  func noDates(text: String) {
    #expect(EverydayDate(text, inYear: 2026) == nil)
  }
}
