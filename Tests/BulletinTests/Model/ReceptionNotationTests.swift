import Testing

@testable import Bulletin

@Suite struct ReceptionNotationTests {
  @Test(arguments: [
    ("每周一至周三、六", ReceptionRule.weekly([1, 2, 3, 6])), ("每天", .weekly([1, 2, 3, 4, 5, 6, 7])),
    ("每个工作日", .workdays), ("每月10日、月末", .monthly([.day(10), .day(-1)])),
    ("每月第二、四个周三", .monthly([.weekday(3, ordinal: 2), .weekday(3, ordinal: 4)])),
    ("每月最后一个周五", .monthly([.weekday(5, ordinal: -1)])),
    ("每月第一个周三、周四和十五日", .monthly([.weekday(3, ordinal: 1), .weekday(4, ordinal: 1), .day(15)])),
  ])
  func structure(text: String, rule: ReceptionRule) {
    #expect(ReceptionRule(parsing: text) == rule)
  }

  /// What is not understood, though it looks like it.
  @Test(arguments: [
    "", "、", "每", "每周", "每月", "每个", "随时", "电话预约", "Wednesday", "每周八", "每周7", "每周10",
    "每周三上午", "每周三 09:00-11:30", "每周三（节假日除外）", "每周三次", "每周三天", "每周一日", "每周六日",
    "每周三一", "每周五至周一", "每周三至周三", "每周三、", "每周三、、周四", "每周三、10日", "每两周的周三", "隔周周三",
    "单周周三", "每月0日", "每月32日", "每月32号", "每月三十二日", "每月99日", "每月100日", "每月10天", "每月20日至10日",
    "每月1日至32日", "每月初一", "每月初一、十五", "每月逢5日", "每月10日以后", "每月10日、第二个", "每月10、第二个周三",
    "每月第六个周三", "每月第0个周三", "每月第二周的周三", "每月第二周周三", "每月第二周三", "每月第一个周末", "每月第一个周一至周五",
    "每月第一个工作日", "每月最后两个周五", "每月最后一周", "每月二、四个周三", "每月周三", "每月中旬", "每季度第一个周三",
    "每年3月5日", "6月10日", "2026年6月10日", "每周三或周四",
  ])
  func otherTextIsFree(text: String) {
    #expect(ReceptionRule(parsing: text) == nil)
    #expect(ReceptionRule.correction(of: text) == nil)
  }

  @Test(arguments: [
    ("每礼拜三", "每周三"), ("逢周三", "每周三"), ("每逢周三", "每周三"), ("每週三", "每周三"), ("每周三。", "每周三"),
    ("10号、20号", "每月10日、20日"), ("第二个周三", "每月第二个周三"), ("最后一个星期五", "每月最后一个周五"),
    ("月末", "每月月末"), ("每月31", "每月31日"), ("每月10日，20", "每月10日、20日"),
  ])
  func familiarSlipsAreCorrected(text: String, correction: String) {
    #expect(ReceptionRule(parsing: text) == nil)
    #expect(ReceptionRule.correction(of: text) == correction)
  }

  @Test(arguments: [
    ("每周三下午", "每周三"), ("每月第二个星期日上午", "每月第二个星期日"), ("逢周三全天", "每周三"), ("下午", nil), ("每周三", nil),
    ("每周三上午9点", nil),
  ])
  func theHalfOfTheDayIsLeftOut(text: String, rule: String?) {
    #expect(ReceptionRule.withoutHalfDay(text) == rule)
  }

  @Test func sentencesAreNotSearched() {
    let long = "每周" + Array(repeating: "三", count: 100_000).joined(separator: "、")
    #expect(ReceptionRule(parsing: long) == nil)
    #expect(ReceptionRule.correction(of: long) == nil)
  }
}
