import Testing

@testable import Bulletin

/// Mobile numbers in all the ways that people write them, and what only looks like one.
@Suite struct MobileNumberTests {
  @Test(arguments: [
    "139 1234 5678", "139 12345678", "1391234 5678", "1391 234 5678", "139 123 45678",
    "13912 345678", "139123 45678", "1391 2345 678", "1391 2345678", "139  1234  5678",
    "139 - 1234 - 5678", "1 3 9 1 2 3 4 5 6 7 8", "1-3-9-1-2-3-4-5-6-7-8",
    "139-123-45678", "13912-345678",
    "139 12 345 678", "13 912 345 678", "139 12 34 56 78",
  ])
  func groupings(number: String) { expectFound(number) }

  @Test(arguments: ["86139 1234 5678", "8613912 345678", "008613912345678", "0086139-1234-5678"])
  func countryCodes(number: String) {
    expect(.privacyMobileNumber, TextCase("电话+⟦1⟧\(number)。", "电话+139****5678。"))
  }

  @Test(arguments: ["013912345678", "0139-1234-5678", "0139 12345678"])
  func trunkPrefixes(number: String) { expectFound(number) }

  @Test(arguments: [
    "139.1234.5678", "139·1234·5678", "139_1234_5678", "139/1234/5678", "139—1234—5678",
    "139–1234–5678", "139－1234－5678", "139．1234．5678", "139・1234・5678", "139\t1234\t5678",
    "139\u{2003}1234\u{2003}5678", "139\u{2009}1234\u{2009}5678", "139\u{3000}1234\u{3000}5678",
    "（139）12345678", "（139）1234-5678", "（139） 1234 5678", "139·12345678", "139−1234−5678",
  ])
  func separators(number: String) { expectFound(number) }

  @Test(arguments: [
    "13912\n345678", "139\n1234 5678", "139**1234**5678", "139*1234*5678",
  ])
  func breaksAndSigns(number: String) { expectFound(number) }

  @Test(arguments: [
    "**⟦1⟧139**12345678", "*⟦1⟧139*12345678", "⟦1⟧139`1234`5678", "⟦1⟧139`12345678`",
    "`⟦1⟧139`12345678",
    "⟦1⟧139<b>1234</b>5678", "⟦1⟧(139)12345678", "⟦1⟧(139) 1234-5678",
  ])
  func markupInside(text: String) {
    let marked = MarkedYAML("电话" + text + "。")
    let found = marked.findings(TextSetting().findings(marked.source))
    #expect(found.filter { $0.rule == .privacyMobileNumber }.map(\.mark) == [1], "\(found)")
  }

  @Test(arguments: ["\u{200B}", "\u{AD}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{FE0F}\u{20E3}"])
  func invisibleCharacters(sign: String) {
    let numbers = [
      "139\(sign)12345678", "1\(sign)3912\(sign)345678", "139 \(sign)1234\(sign) 5678",
    ]
    for number in numbers {
      let marked = MarkedYAML("电话⟦1⟧\(number)。")
      let found = marked.findings(TextSetting().findings(marked.source))
      #expect(found.contains { $0.mark == 1 && $0.rule == .privacyMobileNumber }, "\(number)")
    }
  }

  @Test(arguments: [
    "一三九一二三四五六七八", "幺三九幺二三四五六七八", "一三九 一二三四 五六七八", "一三九〇〇〇〇一二三四",
    "𝟏𝟑𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖", "𝟷𝟹𝟿 𝟷𝟸𝟹𝟺 𝟻𝟼𝟽𝟾", "١٣٩١٢٣٤٥٦٧٨",
  ])
  func otherDigits(number: String) {
    let marked = MarkedYAML("电话⟦1⟧\(number)。")
    let found = marked.findings(TextSetting().findings(marked.source))
    #expect(found.map(\.mark) == [1] && found.map(\.rule) == [.privacyMobileNumber], "\(found)")
  }

  @Test(arguments: [
    "电话⟦1⟧13912345678元旦期间值班", "电话⟦1⟧13912345678万某", "电话⟦1⟧13912345678亿达公司",
    "拨打⟦1⟧13912345678人工服务", "⟦1⟧13912345678户主张三", "值班电话：1.⟦1⟧13912345678",
    "1.⟦1⟧13912345678", "（1.⟦1⟧139 1234 5678）", "值班表：2026.5.18 ⟦1⟧13912345678",
    "2026-05-18 ⟦1⟧139 1234 5678", "0830-5550131 ⟦1⟧139 1234 5678", "400-555-0131 ⟦1⟧139-1234-5678",
    "①⟦1⟧13912345678", "No.⟦1⟧13912345678",
  ])
  func surroundings(text: String) {
    let marked = MarkedYAML(text)
    let found = marked.findings(TextSetting().findings(marked.source))
    #expect(found.map(\.mark) == [1] && found.map(\.rule) == [.privacyMobileNumber], "\(found)")
  }

  @Test(arguments: [
    "⟦1⟧139 1234 5678 ⟦2⟧138 1234 5678", "⟦1⟧13912 345678 ⟦2⟧13812 345678",
    "⟦1⟧13912345678/⟦2⟧13812345678", "⟦1⟧13912345678-⟦2⟧13812345678",
    "⟦1⟧13912345678.⟦2⟧13812345678",
    "⟦1⟧13912345678\n⟦2⟧13812345678", "1.⟦1⟧13912345678 2.⟦2⟧13812345678",
    "⟦1⟧139·1234·5678 ⟦2⟧138·1234·5678",
  ])
  func twoPeople(text: String) {
    let marked = MarkedYAML(text)
    #expect(marked.findings(TextSetting().findings(marked.source)).map(\.mark) == [1, 2])
  }

  /// Numbers of offices, dates, serial numbers, coordinates, amounts, addresses of computers, lists.
  @Test(arguments: [
    "0830-555-0131", "400-139-1234", "400 139 12345",
    "20260601", "2026.06.01", "2026/05/18-2026/05/19",
    "1998—2003 500", "1998 2003 500", "2026-05-18 1391234", "ISBN 978-7-5000-1234-5",
    "ISBN 978-7-139-12345-6", "东经139.12345678度", "135.12345678", "139.123456 35.123456",
    "139.224.112.35", "编号23912345678", "证号1998-0012345", "139****1234 1380", "139____1234_5678_",
    "订单202606011391234567890123", "1380 2200 350 4100 560", "1380 2200 3500", "139_20260518",
    "139 20260518", "19980301 123", "1、3、9、1、2、3、4、5、6、7、8", "1 3 9 1 2 3 4 5 6 7 8 9",
    "139/12345678", "13 14 15 16 17 18", "二〇二六年一三五七九", "一三九一二三四五六七八九", "一三九一二三四五六七",
    "十一三九一二三四五六七八", "017777777777", "电话1-800-998-9938", "139 1234 567", "139 123 4567",
    "得分139 12 34 56 78", "电话139.12.34.56.7",
  ])
  func otherNumbers(text: String) { expectNothing(text) }

  @Test(arguments: [
    "13912345678克", "面积13912345678平方米", "￥13912345678", "¥ 13912345678", "13912345678万元",
    "13912345678亿元", "13912345678万株", "共138 2000 3000人参加", "13912345678户", "13912345678 元",
    "川政〔2026〕13912345678号", "第13912345678号", "13912345678.5", "0.13912345678", "比例为12.13912345678",
    "2026.13912345678", "13912345678千瓦时", "13912345678%",
  ])
  func quantities(text: String) { expectNothing(text) }

  @Test(arguments: [
    "138 0000 0000", "+86138 0000 0000", "013800000000", "138.0000.0000", "13800 000000",
    "（138）00000000", "一三八〇〇〇〇〇〇〇〇", "𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎", "1 3 8 0 0 0 0 0 0 0 0", "138—0000—0000",
  ])
  func publicNumbers(number: String) {
    for listed in ["13800000000", "+86 138-0000-0000", "0138 0000 0000"] {
      var setting = TextSetting()
      var phone = PublicPhone()
      phone.number = listed
      setting.settings.publicPhones = [phone]
      expectNothing("电话\(number)。", with: setting)
    }
  }

  private func expectFound(_ number: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expect(
      .privacyMobileNumber, TextCase("电话⟦1⟧\(number)。", "电话139****5678。"),
      sourceLocation: sourceLocation)
  }
}
