import Glibc
import Testing

@testable import Bulletin

/// What a disk may hold besides files and folders with good names.
@Suite struct ContentListingTests {
  private func listing(_ bench: borrowing Workbench) throws -> (ContentTree, [Diagnostic]) {
    var log = DiagnosticLog()
    let tree = try listContent(bench.content, reporting: &log)
    checkNames(tree, reporting: &log)
    return (tree, log.sorted())
  }

  /// `path rule` of each finding.
  private func faults(_ bench: borrowing Workbench) throws -> [String] {
    try listing(bench).1.map { "\($0.place.file) \($0.rule.id)" }
  }

  private func link(_ target: String, _ path: String) throws {
    try SystemError.check(unsafe symlink(target, path))
  }

  @Test(arguments: ["pages", "static"])
  func whatIsNoFileIsNamedAndNotWaitedFor(folder: String) throws {
    let bench = try Workbench()
    try bench.makeFolder("content/\(folder)")
    try SystemError.check(unsafe mkfifo("\(bench.content)/\(folder)/pipe.md", 0o600))
    try makeSocket("\(bench.content)/\(folder)/socket")
    try link("/dev/zero", "\(bench.content)/\(folder)/device")
    try link("pipe.md", "\(bench.content)/\(folder)/to-pipe.md")
    #expect(
      try faults(bench) == [
        "\(folder)/device file/outside-content", "\(folder)/pipe.md file/unreadable",
        "\(folder)/socket file/unreadable", "\(folder)/to-pipe.md file/unreadable",
      ])
    #expect(try listing(bench).1[1].message.zh.contains("不是普通文件"))
  }

  @Test func whatProgramsLeaveBehindIsNotPublished() throws {
    let bench = try Workbench()
    for folder in ["content/static", "content/static/.git", "content/static/.well-known"] {
      try bench.makeFolder(folder)
    }
    let names = [
      ".git/config", ".DS_Store", "Thumbs.db", "a.txt~", ".a.txt.swp", ".nojekyll",
      ".well-known/security.txt", "a.txt", "a.swf",
    ]
    for name in names { try bench.write("content/static/\(name)", "a") }
    #expect(
      try listing(bench).0.statics == [
        ".nojekyll", ".well-known/security.txt", "a.swf", "a.txt",
      ])
  }

  @Test func settingsThatAreAPipeAreNotWaitedFor() throws {
    let bench = try Workbench()
    try SystemError.check(unsafe mkfifo("\(bench.content)/site.yml", 0o600))
    #expect(try faults(bench) == ["site.yml file/unreadable"])
  }

  @Test func linksLeadToFilesOfTheContentOnly() throws {
    let bench = try Workbench()
    try bench.makeFolder("content/pages")
    try bench.makeFolder("content/pages/deep")
    try bench.write("content/pages/a.md", "a")
    try bench.write("outside.md", "b")
    try link("a.md", "\(bench.content)/pages/inside.md")
    try link("../../outside.md", "\(bench.content)/pages/outside.md")
    try link("nothing.md", "\(bench.content)/pages/dangling.md")
    try link("loop-b.md", "\(bench.content)/pages/loop-a.md")
    try link("loop-a.md", "\(bench.content)/pages/loop-b.md")
    try link("..", "\(bench.content)/pages/deep/circle")
    try link("/", "\(bench.content)/pages/disk")
    let (tree, findings) = try listing(bench)
    #expect(tree.entries.map(\.path) == ["pages/a.md", "pages/inside.md"])
    #expect(
      findings.map { "\($0.place.file) \($0.rule.id)" } == [
        "pages/dangling.md file/unreadable", "pages/deep/circle file/unreadable",
        "pages/disk file/outside-content", "pages/loop-a.md file/unreadable",
        "pages/loop-b.md file/unreadable", "pages/outside.md file/outside-content",
      ])
    #expect(findings[0].message.zh.contains("不存在"))
    #expect(findings[1].message.zh.contains("文件夹"))
  }

  @Test func linksPublishOnlyWhatMayBePublishedAsItStands() throws {
    let bench = try Workbench()
    for folder in ["articles", "static", "static/.git"] {
      try bench.makeFolder("content/\(folder)")
    }
    for name in [
      "site.yml", "articles/draft.md", "articles/a.pdf", "static/b.txt", "static/.git/config",
    ] { try bench.write("content/\(name)", "x") }
    for (name, target) in [
      ("draft.txt", "../articles/draft.md"), ("site.txt", "../site.yml"),
      ("a.pdf", "../articles/a.pdf"), ("b.md", "b.txt"), ("config", ".git/config"),
    ] { try link(target, "\(bench.content)/static/\(name)") }
    for (name, target) in [
      ("draft.pdf", "draft.md"), ("site.JPG", "../site.yml"), ("b.PDF", "a.pdf"),
      ("notes.txt", "draft.md"),
    ] { try link(target, "\(bench.content)/articles/\(name)") }
    let (tree, findings) = try listing(bench)
    #expect(tree.statics == ["b.md", "b.txt"])
    #expect(tree.assetPaths == ["articles/a.pdf", "articles/b.PDF", "articles/notes.txt"])
    #expect(
      findings.map { "\($0.place.file) \($0.rule.id)" } == [
        "articles/draft.pdf file/outside-content", "articles/site.JPG file/outside-content",
        "static/a.pdf file/outside-content", "static/config file/outside-content",
        "static/draft.txt file/outside-content", "static/site.txt file/outside-content",
      ])
    #expect(findings[0].message.zh.contains("不能原样公开"))
  }

  @Test(arguments: ["a\nb", "a\tb", "a\u{7F}b", "a\u{85}b", "a\u{202E}b", "a\u{2028}b"])
  func namesThatNobodyCanReadAreRefused(name: String) throws {
    let bench = try Workbench()
    for folder in ["pages", "static", "static/\(name)"] {
      try bench.makeFolder("content/\(folder)")
    }
    for path in ["pages/\(name).pdf", "static/\(name).pdf", "static/\(name)/a.txt"] {
      try bench.write("content/\(path)", "x")
    }
    let (tree, findings) = try listing(bench)
    #expect(tree.assetPaths == ["pages/\(name).pdf"] && tree.statics.isEmpty)
    #expect(findings.map(\.rule) == [.fileName, .fileName, .fileName])
  }

  @Test func namesThatAreNotUTF8AreSpelt() throws {
    let bench = try Workbench()
    try bench.makeFolder("content/pages")
    for name in [[0xB4, 0xBA, 0x2E, 0x6D, 0x64], [0x61, 0xE4, 0xB8], [0x2E, 0xFF]] as [[UInt8]] {
      let path = Array("\(bench.content)/pages/".utf8) + name + [0]
      let descriptor = unsafe path.withUnsafeBytes { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) {
          unsafe $0.baseAddress.map { unsafe open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
        }
      }
      try SystemError.check(descriptor)
      close(descriptor)
    }
    #expect(try faults(bench) == [#"pages/\xB4\xBA.md file/name"#, #"pages/a\xE4\xB8 file/name"#])
  }

  @Test(arguments: ["a\nb", "a\u{1B}[2Jb", "\u{202E}gpj.a", "a\u{7}b", "\u{85}"])
  func namesThatSteerATerminalArePrintedOnOneLine(name: String) throws {
    let bench = try Workbench()
    try bench.makeFolder("content/pages")
    try bench.makeFolder("content/\(name)")
    try bench.write("content/pages/\(name).md", "x")
    let findings = try listing(bench).1
    #expect(findings.count == 2)
    for finding in findings {
      var text = DiagnosticText(folder: "content", language: .zh) { _ in nil }
      let line = text.render(finding)
      #expect(line.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
      #expect(line.contains("<U+"))
      #expect(!line.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || $0 == "\u{202E}") })
      let report = DiagnosticReport(
        asOf: "2026-06-01", findings: [finding], heldBack: [],
        summary: .init(entries: 0, pages: 0, log: DiagnosticLog()))
      let json = report.json(folder: "content", language: .zh).bytes
      #expect(json.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
      #expect(!String(decoding: json, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func theLongestNamesAreRead() throws {
    let bench = try Workbench()
    try bench.makeFolder("content/pages")
    let name = String(repeating: "a", count: 252) + ".md"
    try bench.write("content/pages/\(name)", "x")
    let asset = String(repeating: "茶", count: 83) + ".pdf"
    try bench.write("content/pages/\(asset)", "x")
    let (tree, findings) = try listing(bench)
    #expect(findings.isEmpty && tree.entries.count == 1 && tree.assetPaths == ["pages/\(asset)"])
  }

  @Test func veryDeepFoldersEndSomewhere() throws {
    let bench = try Workbench()
    try bench.makeFolder("content/static")
    let handle = try FolderHandle(bench.content)
    var path = "static"
    for _ in 0..<990 { path += "/a" }
    try handle.create(path + "/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/b.txt", [])
    let findings = try listing(bench).1
    #expect(findings.map(\.rule) == [.fileUnreadable])
  }

  @Test func whatTheOutputWouldRefuseIsAFindingAlready() throws {
    let bench = try Workbench()
    try bench.makeFolder("content/static")
    try bench.makeFolder("content/static/deeper")
    for name in ["a\nb.txt", ".bulletin", ".gitignore", "deeper/.gitignore", "好.txt"] {
      try bench.write("content/static/\(name)", "x")
    }
    let (tree, findings) = try listing(bench)
    #expect(tree.statics == ["deeper/.gitignore", "好.txt"])
    #expect(
      findings.map { "\($0.place.file) \($0.rule.id)" } == [
        "static/.bulletin file/name", "static/.gitignore file/name", "static/a\nb.txt file/name",
      ])
  }
}

private func makeSocket(_ path: String) throws {
  let descriptor = try SystemError.check(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0))
  defer { close(descriptor) }
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
  let size = socklen_t(MemoryLayout<sockaddr_un>.size)
  let bound = unsafe withUnsafePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      unsafe bind(descriptor, $0, size)
    }
  }
  try SystemError.check(bound)
}
