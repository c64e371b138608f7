import Testing

@testable import Bulletin

@Suite struct NumberFormTests {
  @Test(arguments: [
    "青政协发〔2024〕5号", "川政协办函〔2019〕105号", "青政协（办）发〔2024〕1号", "省政协办发〔2023〕18号",
  ])
  func aDocumentNumberIsReadAsItStands(text: String) {
    #expect(DocumentNumber(parsing: text)?.text == text)
  }

  @Test(arguments: [
    "青政协发[2024]5号", "青政协发(2024)5号", "青政协发（2024）5号", "青政协发【2024】5号", "青政协发［2024］5号",
    "青政协发〔2024〕第5号", "青政协发〔2024〕05号", "青政协发〔２０２４〕５号", "青政协发 〔2024〕\u{3000}5 号",
    "青政协发[2024）第００5号",
  ])
  func aDocumentNumberIsCorrected(text: String) {
    #expect(DocumentNumber(parsing: text) == nil)
    #expect(DocumentNumber(correcting: text)?.text == "青政协发〔2024〕5号")
  }

  @Test(arguments: [
    "", "号", "〔2024〕5号", "青政协发〔24〕5号", "青政协发2024年5号", "青政协发〔2024〕5", "青政协发〔2024〕号",
    "青政协发〔2024〕0号", "青政协发〔2024〕五号", "青政协发〔2023〕1号、〔2024〕5号", "青政协发〔2024年〕5号",
    "青政协发〔2024〕5号文", "青政协发〔2024〕99999999号", "〔2024", "〕2024〔5号",
  ])
  func whatCannotBeToldIsNoDocumentNumber(text: String) {
    #expect(DocumentNumber(parsing: text) == nil)
    #expect(DocumentNumber(correcting: text) == nil)
  }

  @Test(arguments: [
    (FilingNumber.icp, "某ICP备12345678号"), (.icp, "某ICP备12345678号-1"), (.icp, "某ICP备2021012345号-12"),
    (.publicSecurity, "某公网安备 51190202000123号"), (.publicSecurity, "某公网安备51190202000123号"),
    (.siteCode, "5100000123"),
  ])
  func aFilingNumberMatches(form: FilingNumber, text: String) {
    #expect(form.matches(text))
    for other in FilingNumber.allCases where other != form { #expect(!other.matches(text)) }
  }

  @Test(arguments: [
    (FilingNumber.icp, "某icp备12345678号－1", "某ICP备12345678号-1"),
    (.icp, " 某ICP备 １２３４５６７８ 号", "某ICP备12345678号"),
    (.publicSecurity, "某公网安备  51190202000123号", "某公网安备51190202000123号"),
    (.siteCode, "５１００００ ０１２３", "5100000123"),
  ])
  func aFilingNumberIsCorrected(form: FilingNumber, text: String, expected: String) {
    #expect(!form.matches(text))
    #expect(form.corrected(text) == expected)
  }

  @Test(arguments: [
    (FilingNumber.icp, "某ICP备1234567号"), (.icp, "ICP备12345678号"), (.icp, "某ICP备12345678号-"),
    (.icp, "某ICP备12345678"), (.icp, "某ICP证030173号"), (.icp, ""),
    (.publicSecurity, "某公网安备 5119020200012号"), (.publicSecurity, "公网安备 51190202000123号"),
    (.siteCode, "510000012"), (.siteCode, "bm51000001"),
  ])
  func whatCannotBeToldIsNoFilingNumber(form: FilingNumber, text: String) {
    #expect(form.corrected(text) == nil)
  }

  @Test(arguments: [
    "zh", "zh-CN", "zh-Hans-CN", "zh-hans-cn", "yue", "en-US-x1234", "es-419", "ii",
  ])
  func aLanguageTagIsTaken(text: String) { #expect(isLanguageTag(text)) }

  @Test(arguments: [
    "", "中文", "cn", "CN", "zh_CN", "zh-", "-zh", "z", "chinese", "zh--CN", "zh-CN-Hans", "zh CN",
    "zh-C",
  ])
  func whatIsNoLanguageTagIsRefused(text: String) { #expect(!isLanguageTag(text)) }

  @Test func boundsAreOneRectangle() throws {
    let bounds = try #require(GeoBounds([103.3, 27.8, 105.4, 29.4]))
    #expect(bounds.contains(GeoPoint(longitude: 103.3, latitude: 29.4)))
    #expect(!bounds.contains(GeoPoint(longitude: 105.5, latitude: 28)))
    #expect(!bounds.contains(GeoPoint(longitude: 104, latitude: 27.7)))
    let wrong: [[Double]] = [
      [], [103, 27, 105], [105, 27, 103, 29], [103, 29, 105, 27], [103, 27, 103, 29],
      [103, 27, 181, 29], [103, -91, 105, 29], [103, 27, 105, 29, 1],
    ]
    for numbers in wrong { #expect(GeoBounds(numbers) == nil, "\(numbers)") }
  }
}
