import Testing

@testable import Bulletin

@Suite struct StandardFormTests {
  @Test(arguments: [
    ("8:30~11:30", "08:30-11:30"), ("8：30～11：30", "08:30-11:30"), ("9点-11点", "09:00-11:00"),
    ("9:00至11:00", "09:00-11:00"), ("下午2:30-4:30", "14:30-16:30"), ("9点半到11点", "09:30-11:00"),
    ("上午9:00-下午5:00", "09:00-17:00"), ("下午14:30-16:30", "14:30-16:30"),
    ("9时30分—11时", "09:30-11:00"),
    ("上午9:00——12:00", "09:00-12:00"),
  ])
  func times(text: String, standard: String) {
    #expect(standardTimeRange(text) == standard)
  }

  @Test(arguments: [
    "", "9点", "2点-4点", "下午4:30-2:30", "9:00-11:00，14:00-16:00", "25点-26点", "上午", "上午-下午",
    "上午14:00-16:00", "9:0-11:0", "-", "全天",
  ])
  func timesInDoubt(text: String) {
    #expect(standardTimeRange(text) == nil)
  }

  @Test(arguments: [
    ("周一周三", "周一、三"), ("周一,周三", "周一、三"), ("周一 周三 周五", "周一、三、五"), ("星期一和星期三", "周一、三"),
    ("周一三五", "周一、三、五"), ("礼拜一", "周一"), ("每周一~周五", "周一至周五"), ("双休日", "周末"), ("周六周日", "周六、日"),
  ])
  func weekdays(text: String, standard: String) {
    #expect(Weekdays(parsing: text) == nil)
    #expect(standardWeekdays(text) == standard)
    #expect(Weekdays(parsing: standard) != nil)
  }

  @Test(arguments: ["", "周", "周三天", "周一周一", "周八", "周一上午", "周五至周一", "一三五", "每月一日"])
  func weekdaysInDoubt(text: String) {
    #expect(standardWeekdays(text) == nil)
  }

  @Test(arguments: [("2条", "2"), ("30人次", "30"), ("３０ 件", "30"), ("2026年", "2026")])
  func counts(text: String, standard: String) {
    #expect(standardCount(text) == standard)
  }

  @Test(arguments: ["", "条", "30余人次", "3万", "2-3条", "三条", "1.5个"])
  func countsInDoubt(text: String) {
    #expect(standardCount(text) == nil)
  }

  @Test func eightDigits() {
    #expect(dateOfEightDigits("20260502") == "2026-05-02")
    for text in ["20260230", "2026052", "202605021", "2026五月02", "-2026050"] {
      #expect(dateOfEightDigits(text) == nil, "\(text)")
    }
  }
}
