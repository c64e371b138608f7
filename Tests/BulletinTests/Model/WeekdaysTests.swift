import Testing

@testable import Bulletin

@Suite struct WeekdaysTests {
  @Test(arguments: [
    ("周一", [1]), ("周一至周五", [1, 2, 3, 4, 5]), ("周一、三、五", [1, 3, 5]), ("星期二、星期四", [2, 4]),
    ("每天", [1, 2, 3, 4, 5, 6, 7]), ("工作日", [1, 2, 3, 4, 5]), ("周末", [6, 7]), ("周日", [7]),
  ])
  func notations(text: String, days: [Int]) {
    #expect(Weekdays(parsing: text)?.days.sorted() == days)
  }

  @Test(arguments: ["", "礼拜一", "一", "周八", "周五至周一", "Monday"])
  func otherTextIsRefused(text: String) {
    #expect(Weekdays(parsing: text) == nil)
  }
}
