import Testing

@testable import Bulletin

@Suite struct EntryNameTests {
  @Test(arguments: [
    ("Tea_Visit", "tea-visit"), ("tea visit", "tea-visit"), ("TEA", "tea"),
    ("tea__visit--2", "tea-visit-2"), ("_tea_", "tea"), ("tea.visit", "tea-visit"),
    ("ｔｅａ－visit", "tea-visit"), ("Tea (1)", "tea-1"),
    ("2026-05-26_Visit", "2026-05-26-visit"), ("tea　visit", "tea-visit"), ("20260526", "20260526"),
  ])
  func lettersAreKept(name: String, slug: String) {
    #expect(SuggestedName(of: name)?.slug == slug)
    #expect(SuggestedName(of: name)?.isWhole == true)
  }

  @Test(arguments: [
    ("茶园走访", "visit"), ("5月26日茶园走访", "visit-0526"), ("2026年5月6日委员接待日", "reception-day-0506"),
    ("走访2", "visit-2"), ("tea走访", "visit-tea"), ("关于春耕的通知", "notice"), ("2026年", "2026"),
    ("5月26号调研", "research-0526"), ("A4纸", "a4"), ("１２月走访", "visit-12"),
  ])
  func ofChineseNamesKindAndDateAreKept(name: String, slug: String) {
    #expect(SuggestedName(of: name)?.slug == slug)
    #expect(SuggestedName(of: name)?.isWhole == false)
  }

  @Test(arguments: ["张三", "农业界", "附件1", "", "_", "（）", "5月26日", "！"])
  func whatSaysTooLittleIsNoName(name: String) {
    #expect(SuggestedName(of: name)?.slug == nil)
  }

  @Test func aNameThatIsTakenGetsANumber() throws {
    let bench = try Workbench()
    try bench.makeFolder("content/pages")
    for name in ["tea-visit.md", "tea-visit-2.md", "Tea_Visit.md"] {
      try bench.write("content/pages/\(name)", "x")
    }
    var log = DiagnosticLog()
    checkNames(try listContent(bench.content, reporting: &log), reporting: &log)
    #expect(log.sorted().map(\.rule) == [.fileName])
    #expect(log.sorted()[0].message.zh.hasSuffix("不能用中文；请改为 tea-visit-3.md"))
    #expect(log.sorted()[0].message.en.hasSuffix("rename it to tea-visit-3.md"))
  }

  /// By path: whether it is meant as an entry, and whether an entry may refer to it.
  @Test func whatIsMeantAsAnEntryIsToldFromFiles() {
    for path in ["articles/2026/A.MD", "pages/a.Md", "pages/a.markdown", "pages/a", "pages/a．md"] {
      guard case .misnamed = EntryLookalike(path) else {
        Issue.record("\(path)")
        continue
      }
    }
    for path in ["pages/a.txt", "pages/通知.TXT", "pages/a.md.txt", "pages/a.wps", "pages/a.html"] {
      #expect(EntryLookalike(path)?.mayBeAttached == false, "\(path)")
    }
    for path in ["pages/a.doc", "members/通知.DOCX"] {
      #expect(EntryLookalike(path)?.mayBeAttached == true, "\(path)")
    }
    for path in [
      "pages/a.pdf", "pages/a.jpg", "pages/~$a.docx", "a.txt", "pages/a.zip", "pages/desktop.ini",
    ] { #expect(EntryLookalike(path) == nil, "\(path)") }
  }
}
