import Testing

@testable import Bulletin

@Suite struct FieldTextTests {
  private var rules: TextRules {
    var settings = SiteSettings()
    var typo = Replacement()
    (typo.wrong, typo.right) = ("攻府", "政府")
    settings.typos = [typo]
    return TextRules(settings)
  }

  private func findings<Fields: EntryFields>(
    _ marked: MarkedYAML, _ type: Fields.Type
  ) throws -> DiagnosticLog {
    var log = DiagnosticLog()
    let frontMatter = try #require(
      parseFrontMatter(
        marked.source, keys: Fields.schema.knownKeys, reporting: &log))
    var decoder = ValueDecoder(file: marked.source.path)
    var content = EntryContent<Fields>()
    decoder.decode(
      frontMatter.mapping, by: Fields.schema, into: &content, end: frontMatter.closing)
    let lines = SourceLines(marked.source.bytes)
    var check = TextCheck(
      ReadableText(decoder.texts, in: marked.source, lines: lines), rules,
      TextOrigin(
        source: marked.source, lines: lines, fields: decoder.texts,
        exempt: TextExemptions(kind: Fields.kind)))
    return check.run()
  }

  private func marked(_ yaml: String) -> MarkedYAML { MarkedYAML("---\n" + yaml + "\n---\n") }

  /// However YAML writes a text, its words are found in the file.
  @Test(arguments: [
    TextCase("title: 市⟦1⟧攻府", "title: 市政府"),
    TextCase("标题:   市⟦1⟧攻府  ", "标题:   市政府  "),
    TextCase("title: 'a''s ⟦1⟧攻府'", "title: 'a''s 政府'"),
    TextCase("title: \"a \\\\ b\\u3001⟦1⟧攻府\"", "title: \"a \\\\ b\\u3001政府\""),
    TextCase("summary: 甲乙\n  丙⟦1⟧攻府", "summary: 甲乙\n  丙政府"),
    TextCase("summary: \"甲 \\\n  乙⟦1⟧攻府\"", "summary: \"甲 \\\n  乙政府\""),
    TextCase("summary: |\n  甲\n    乙⟦1⟧攻府\n\n  丙", "summary: |\n  甲\n    乙政府\n\n  丙"),
    TextCase("summary: >-\n  甲\n  乙⟦1⟧攻府\n\n  丙", "summary: >-\n  甲\n  乙政府\n\n  丙"),
    TextCase("keywords: [甲, ⟦1⟧攻府, \"乙\"]", "keywords: [甲, 政府, \"乙\"]"),
    TextCase("keywords:\n  - 甲\n  - ⟦1⟧攻府", "keywords:\n  - 甲\n  - 政府"),
    TextCase("photos: { file: a.jpg, alt: ⟦1⟧攻府 }", "photos: { file: a.jpg, alt: 政府 }"),
    TextCase("图片:\n  - 文件: a.jpg\n    图注: ⟦1⟧攻府", "图片:\n  - 文件: a.jpg\n    图注: 政府"),
    TextCase("authors: [{ name: 甲, roles: ⟦1⟧攻府委员 }]", "authors: [{ name: 甲, roles: 政府委员 }]"),
  ])
  func everyFormIsPlaced(text: TextCase) throws {
    let source = MarkedYAML("---\n" + text.source + "\n---\n")
    let log = try findings(source, Article.self)
    #expect(source.findings(log).map(\.mark) == [1])
    #expect(log.diagnostics.map(\.rule) == [.textTypo])
    let fixed = log.diagnostics.first?.fix.map { source.applying($0) }
    #expect(fixed == text.fixed.map { "---\n" + $0 + "\n---\n" })
  }

  /// HTML is printed as it is typed, and its `;` is no mark of a sentence.
  @Test(arguments: [
    TextCase("title: 助春耕⟦1⟧<br>活动"), TextCase("title: 面积5米⟦1⟧<sup>2</sup>"),
    TextCase("title: 助春耕⟦1⟧&nbsp;活动", "title: 助春耕活动"),
    TextCase("summary: 甲⟦1⟧&emsp;乙", "summary: 甲乙"),
    TextCase("summary: 甲⟦1⟧&ldquo;乙&rdquo;"), TextCase("summary: 甲⟦1⟧&nbsp;<b>乙</b>"),
    TextCase("summary: 见[办法⟦1⟧](rules.md)。"),
  ])
  func htmlIsPrinted(text: TextCase) throws {
    let source = marked(text.source)
    let log = try findings(source, Article.self)
    #expect(source.findings(log).map(\.mark) == [1])
    #expect(log.diagnostics.map(\.rule) == [.markdownResidue])
    let fixed = log.diagnostics.first?.fix.map { source.applying($0) }
    #expect(fixed == text.fixed.map { "---\n" + $0 + "\n---\n" })
  }

  @Test(arguments: ["title: AT&T与甲", "title: a<b", "title: R&D；甲", "title: 《<甲>》"])
  func otherSignsArePlain(yaml: String) throws {
    #expect(try findings(marked(yaml), Article.self).diagnostics == [])
  }

  @Test func recordsAndListsAreReadEach() throws {
    let source = marked(
      """
      title: 甲⟦1⟧,乙
      summary: 丙⟦2⟧(丁)
      keywords: [戊⟦3⟧;己]
      photos:
        - { file: 甲,乙.jpg, alt: 庚⟦4⟧"辛", caption: 电话⟦5⟧13900001234, credit: 壬 }
      attachments:
        - { file: ⟦6⟧13900001234.pdf, title: 癸⟦7⟧13900001234 }
      """)
    let found = source.findings(try findings(source, Article.self))
    #expect(found.map(\.mark) == [1, 2, 3, 4, 5, 6, 7])
    #expect(found[5].fixed == nil && found[6].fixed != nil)
  }

  /// What is no text of a reader: addresses, references, closed forms, photos’ file names.
  @Test(arguments: [
    "source_url: https://a.cn/甲,乙", "redirect_from: [/a,b/]", "date: 2025-03-26",
    "check_off: [text/typo]",
    "photos: { file: 13900001234.jpg, alt: 甲 }", "areas: [攻府]", "kind: report",
    "published: 2025-03-28 09:00",
    "order: 13900001234", "figures: { label: 甲, value: 13900001234, unit: 户 }",
  ])
  func formsAreNoTexts(yaml: String) throws {
    let source = marked("title: 甲\n" + yaml)
    #expect(try findings(source, Article.self).diagnostics == [])
  }

  /// A rule that is no notation prints as it is written.
  @Test func rulesOfReceptionsAreRead() throws {
    let source = marked(
      """
      title: 甲
      receptions:
        - { rule: "电话预约⟦1⟧13912345678，张三" }
        - 规则: 每周三,⟦2⟧攻府
        - 规则: 每月10日、20日
        - 规则: 每周一 (节假日顺延)
      """)
    let found = source.findings(try findings(source, Workstation.self))
    #expect(found.map(\.mark) == [1, 2])
    #expect(found.map(\.rule) == [.privacyMobileNumber, .textTypo])
  }

  @Test func officesMayBeFound() throws {
    let address = "3栋2单元501室"
    let station = marked("title: 甲\naddress: \(address)\nhost: \(address)")
    #expect(try findings(station, Workstation.self).diagnostics == [])
    let article = marked("title: ⟦1⟧2单元501室")
    #expect(
      article.findings(try findings(article, Article.self)).map(\.rule) == [.privacyHomeAddress])
    let other = marked("title: 甲\ndirections: 走到底\nshared_with: ⟦1⟧3栋2单元501室")
    #expect(other.findings(try findings(other, Workstation.self)).map(\.mark) == [1])
  }
}
