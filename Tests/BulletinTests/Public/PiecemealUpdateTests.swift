import Glibc
import Testing

@testable import Bulletin

@Suite struct PiecemealUpdateTests {
  private func publish(
    _ files: [String: String], in bench: borrowing Workbench, refusing code: CInt
  ) async throws -> OutputSummary {
    var folder = try await bench.open()
    folder.exchange = { _, _, _ throws(SystemError) in throw SystemError(code: code) }
    let written = try files.map { try folder.writer.write($0.key, Array($0.value.utf8)) }
    return try await folder.finish(written)
  }

  @Test(arguments: [EXDEV, EBUSY, EINVAL, ENOSYS])
  func filesMoveOneByOneWithANotice(_ code: CInt) async throws {
    let bench = try Workbench()
    try await bench.publish([
      "index.html": "home", "old/page/index.html": "old", "kept/index.html": "kept",
    ])
    try bench.write("public/.gitignore", "*\n")
    let before = try bench.traces()
    let summary = try await publish(
      ["index.html": "HOME", "new/index.html": "new", "kept/index.html": "kept"], in: bench,
      refusing: code)
    #expect(summary.written == 2)
    #expect(summary.unchanged == 1)
    #expect(summary.removed == 1)
    #expect(
      summary.notice?.zh == "\(bench.output) 不能整体替换，已改为逐个更新文件，更新途中访问网站可能看到新旧混杂的页面。"
        + "要避免这一点，请改为输出到它的子文件夹，例如 \(bench.output)/site。")
    #expect(
      try bench.names() == [
        "content/", "public/", "public/.bulletin", "public/.gitignore", "public/index.html",
        "public/kept/", "public/kept/index.html", "public/new/", "public/new/index.html",
      ])
    #expect(try bench.read("public/index.html") == "HOME")
    #expect(
      try bench.read("public/.bulletin")
        == "bulletin 1\n4 index.html\n4 kept/index.html\n3 new/index.html\n")
    let after = try bench.traces()
    #expect(after["public/"]?.inode == before["public/"]?.inode)
    #expect(after["public/kept/index.html"] == before["public/kept/index.html"])
  }

  @Test func filesAndFoldersChangePlaces() async throws {
    let bench = try Workbench()
    try await bench.publish(["a": "file", "b/c/d": "deep", "b/e": "e"])
    _ = try await publish(["a/x/y": "deep", "b": "file"], in: bench, refusing: EXDEV)
    #expect(
      try bench.names(in: "public") == [".bulletin", "a/", "a/x/", "a/x/y", "b"])
    #expect(try bench.read("public/a/x/y") == "deep")
    #expect(try bench.read("public/b") == "file")
  }

  @Test func firstBuildIntoAnEmptyFolder() async throws {
    let bench = try Workbench()
    try bench.makeFolder("public")
    let summary = try await publish(["index.html": "home"], in: bench, refusing: EBUSY)
    #expect(summary.written == 1)
    #expect(summary.notice != nil)
    #expect(try bench.names(in: "public") == [".bulletin", "index.html"])
    #expect(try bench.names() == ["content/", "public/", "public/.bulletin", "public/index.html"])
  }

  @Test(arguments: [0, EINVAL])
  func anUpdateThatStopsMidwayIsTakenBack(_ code: CInt) async throws {
    let bench = try Workbench()
    try await bench.publish(["a.html": "A", "index.html": "home", "old.html": "old", "x/y": "y"])
    let before = try bench.traces()
    let folder = try await bench.open()
    let next = [
      try folder.writer.write("a.html", Array("a".utf8)),
      try folder.writer.write("new/z.html", Array("z".utf8)),
      try folder.writer.write("x", Array("x".utf8)),
    ]
    let manifest = try OutputManifest(listing: next)
    let present = try await PresentOutput(
      reading: folder.writer.parent, folder.writer.location, jobs: 1)
    let update = PiecemealUpdate(
      writer: folder.writer, present: try #require(present), manifest: manifest
    ) { parent, one, other throws(SystemError) in
      if code != 0 { throw SystemError(code: code) }
      try parent.exchange(one, other)
    }
    #expect(throws: OutputFailure.self) {
      try update.place(
        ["a.html", "new/z.html", "x", "lost.html"], removing: ["index.html", "old.html", "x/y"])
    }
    folder.abandon()
    let after = try bench.traces()
    let isFile = { (name: String) in !name.isEmpty && !name.hasSuffix("/") }
    #expect(after.keys.sorted() == before.keys.sorted())
    #expect(after.filter { isFile($0.key) } == before.filter { isFile($0.key) })
    let summary = try await bench.publish(["a.html": "A", "z.html": "z"])
    #expect(summary.unchanged == 1)
    #expect(try bench.names(in: "public") == [".bulletin", "a.html", "z.html"])
  }

  @Test func oneThatWasKilledLeavesOnlyKnownFiles() async throws {
    let bench = try Workbench()
    try await bench.publish(["a.html": "a", "old.html": "old"])
    try bench.write("public/z.html", "z")
    try bench.write(
      "public/.bulletin", "bulletin 1\n1 a.html\n3 old.html\n1 z.html\n")
    try bench.write("public/.bulletin.new/new/y.html", "y")
    try bench.write("public/.bulletin.new/.bulletin.new/files/0", "old")
    let summary = try await bench.publish(["a.html": "a", "z.html": "z"])
    #expect(summary.unchanged == 2)
    #expect(try bench.names(in: "public") == [".bulletin", "a.html", "z.html"])
  }
}
