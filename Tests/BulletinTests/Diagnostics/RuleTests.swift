import Testing

@testable import Bulletin

@Suite struct RuleTests {
  @Test func everyIDIsOfOneRule() {
    for rule in Rule.allCases { #expect(Rule(id: rule.id) == rule) }
    #expect(Rule(id: "date/none") == nil)
  }

  /// `family/name`, as people write it after `check_off`.
  @Test(arguments: Rule.allCases)
  func idsHaveTwoParts(rule: Rule) {
    let parts = rule.id.split(separator: "/", omittingEmptySubsequences: false)
    #expect(parts.count == 2 && parts.allSatisfy(isSlug))
  }

  /// Short enough for the heading of a list.
  @Test(arguments: Rule.allCases)
  func titlesStandInBothLanguages(rule: Rule) {
    #expect((2...14).contains(rule.title.zh.count) && rule.title.zh.utf8.contains { $0 >= 0x80 })
    #expect((4...40).contains(rule.title.en.count) && rule.title.en.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func titlesTellRulesApart() {
    #expect(Set(Rule.allCases.map(\.title.zh)).count == Rule.allCases.count)
    #expect(Set(Rule.allCases.map(\.title.en)).count == Rule.allCases.count)
  }
}
