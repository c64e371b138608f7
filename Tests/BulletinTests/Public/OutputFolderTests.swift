import Glibc
import Testing

@testable import Bulletin

@Suite struct OutputFolderTests {
  let site = ["index.html": "home", "about/index.html": "about", "assets/style.css": "p{}"]

  @Test func firstBuildMakesTheFolder() async throws {
    let bench = try Workbench()
    let summary = try await bench.publish(site)
    #expect(summary == OutputSummary(written: 3, unchanged: 0))
    #expect(
      try bench.names() == [
        "content/", "public/", "public/.bulletin", "public/about/", "public/about/index.html",
        "public/assets/", "public/assets/style.css", "public/index.html",
      ])
    #expect(try bench.read("public/about/index.html") == "about")
    #expect(
      try bench.read("public/.bulletin")
        == "bulletin 1\n5 about/index.html\n3 assets/style.css\n4 index.html\n")
  }

  @Test func modesFollowTheUmask() async throws {
    let bench = try Workbench()
    try await bench.publish(site)
    let mask = umask(0o022)
    umask(mask)
    #expect(try bench.trace("public/index.html").mode == 0o666 & ~mask)
    #expect(try bench.trace("public/about").mode == 0o777 & ~mask)
    #expect(try bench.trace("public").mode == 0o777 & ~mask)
  }

  @Test func anEmptySiteIsAFolderWithItsList() async throws {
    let bench = try Workbench()
    try await bench.publish([:])
    #expect(try bench.names(in: "public") == [".bulletin"])
    #expect(try bench.read("public/.bulletin") == "bulletin 1\n")
  }

  @Test func unchangedBuildTouchesNothing() async throws {
    let bench = try Workbench()
    try await bench.publish(site)
    let before = try bench.traces()
    let summary = try await bench.publish(site)
    #expect(summary == OutputSummary(written: 0, unchanged: 3))
    #expect(try bench.traces() == before)
  }

  @Test func oneChangedFileLeavesTheOthersTheirInodeAndTime() async throws {
    let bench = try Workbench()
    try await bench.publish(site)
    let before = try bench.traces()
    var next = site
    next["about/index.html"] = "ABOUT"
    let summary = try await bench.publish(next)
    #expect(summary == OutputSummary(written: 1, unchanged: 2))
    let after = try bench.traces()
    #expect(after["public/index.html"] == before["public/index.html"])
    #expect(after["public/assets/style.css"] == before["public/assets/style.css"])
    #expect(after["public/about/index.html"]?.inode != before["public/about/index.html"]?.inode)
    #expect(try bench.read("public/about/index.html") == "ABOUT")
    #expect(after.keys.sorted() == before.keys.sorted())
  }

  @Test func staleFilesGoWithTheirFolders() async throws {
    let bench = try Workbench()
    try await bench.publish(site)
    let summary = try await bench.publish(["index.html": "home"])
    #expect(summary.removed == 2)
    #expect(try bench.names(in: "public") == [".bulletin", "index.html"])
    #expect(try bench.read("public/.bulletin") == "bulletin 1\n4 index.html\n")
  }

  @Test func aFileMayBecomeAFolderAndBack() async throws {
    let bench = try Workbench()
    try await bench.publish(["a": "file"])
    try await bench.publish(["a/b": "in a folder"])
    #expect(try bench.read("public/a/b") == "in a folder")
    try await bench.publish(["a": "file"])
    #expect(try bench.names(in: "public") == [".bulletin", "a"])
  }

  @Test func handEditedAndMissingFilesAreWrittenAgain() async throws {
    let bench = try Workbench()
    try await bench.publish(site)
    try bench.write("public/index.html", "HOME")
    try bench.remove("public/about/index.html")
    let summary = try await bench.publish(site)
    #expect(summary == OutputSummary(written: 2, unchanged: 1))
    #expect(try bench.read("public/index.html") == "home")
    #expect(try bench.read("public/about/index.html") == "about")
  }

  @Test func aLinkInPlaceOfAFileIsReplacedAndNotFollowed() async throws {
    let bench = try Workbench()
    try await bench.publish(site)
    try bench.write("content/mine", "home")
    try bench.remove("public/index.html")
    #expect(unsafe symlink("../content/mine", "\(bench.output)/index.html") == 0)
    let summary = try await bench.publish(site)
    #expect(summary.written == 1)
    #expect(try bench.read("content/mine") == "home")
    #expect(try bench.read("public/index.html") == "home")
  }

  @Test func gitignoreAndModeOfTheFolderStay() async throws {
    let bench = try Workbench()
    try bench.makeFolder("public")
    #expect(unsafe chmod(bench.output, 0o2775) == 0)
    try bench.write("public/.gitignore", "*\n")
    let before = try bench.trace("public/.gitignore")
    try await bench.publish(site)
    try await bench.publish(["index.html": "next"])
    #expect(try bench.trace("public/.gitignore") == before)
    #expect(try bench.trace("public").mode == 0o2775)
    #expect(try bench.read("public/.bulletin") == "bulletin 1\n4 index.html\n")
  }

  @Test func abandonedBuildLeavesEverythingAsItWas() async throws {
    let bench = try Workbench()
    try await bench.publish(site)
    let before = try bench.traces()
    let folder = try await bench.open()
    _ = try folder.writer.write("index.html", Array("next".utf8))
    #expect(try bench.names().contains(".public.new/index.html"))
    folder.abandon()
    var after = try bench.traces()
    #expect(after.removeValue(forKey: "")?.inode == before[""]?.inode)
    #expect(after == before.filter { $0.key != "" })
  }

  @Test func leftoversOfAKilledBuildAreRemoved() async throws {
    let bench = try Workbench()
    try await bench.publish(site)
    try bench.write(".public.new/deep/er/index.html", "half")
    try bench.write(".public.new/.bulletin", "hal")
    try bench.write("public/.bulletin.new", "hal")
    let summary = try await bench.publish(site)
    #expect(summary == OutputSummary(written: 0, unchanged: 3))
    #expect(try bench.names().filter { $0.hasSuffix("new") || $0.hasSuffix("new/") } == [])
  }

  @Test(arguments: [".public.new", "public/.bulletin.new"])
  func whatIsInPlaceOfStagingIsRemovedAndNotFollowed(staging: String) async throws {
    let bench = try Workbench()
    try bench.makeFolder("public")
    try bench.write("content/index.md", "text")
    let before = try bench.trace("content")
    let path = "\(bench.path)/\(staging)"
    #expect(unsafe symlink("\(bench.path)/content", path) == 0)
    try await bench.publish(site)
    #expect(unsafe mkfifo(path, 0o600) == 0)
    try await bench.publish(site)
    try bench.write(staging, "file")
    try await bench.publish(site)
    try bench.makeFolder(staging)
    let foreign = Array("\(path)/".utf8CString.dropLast()) + [-76, -70, 0]
    #expect(unsafe mkdir(foreign, 0o500) == 0)
    #expect(unsafe symlink("x", foreign.dropLast() + [47, -1, 0]) == 0)
    try await bench.publish(site)
    #expect(try bench.names().filter { $0.hasSuffix("new") || $0.hasSuffix("new/") } == [])
    #expect(try bench.trace("content") == before)
    #expect(try bench.read("content/index.md") == "text")
  }

  @Test func aSecondBuildWaitsForTheFirst() async throws {
    let bench = try Workbench()
    let first = try await bench.open()
    let file = try first.writer.write("index.html", Array("home".utf8))
    let (output, content) = (bench.output, bench.content)
    let (waits, waiting) = AsyncStream.makeStream(of: Void.self)
    let second = Task {
      let folder = try await OutputFolder(path: output, contentPath: content, jobs: 1) {
        waiting.finish()
      }
      let file = try folder.writer.write("index.html", Array("home".utf8))
      return try await folder.finish([file])
    }
    for await _ in waits {}
    #expect(try await first.finish([file]) == OutputSummary(written: 1, unchanged: 0))
    #expect(try await second.value == OutputSummary(written: 0, unchanged: 1))
  }

  @Test func aWaitingBuildCanBeCancelled() async throws {
    let bench = try Workbench()
    let first = try await bench.open()
    let (output, content) = (bench.output, bench.content)
    let (waits, waiting) = AsyncStream.makeStream(of: Void.self)
    let second = Task {
      let folder = try await OutputFolder(path: output, contentPath: content, jobs: 1) {
        waiting.finish()
      }
      folder.abandon()
    }
    for await _ in waits {}
    second.cancel()
    await #expect(throws: OutputFailure.cancelled(output)) { try await second.value }
    first.abandon()
  }

  @Test func refusedExchangeLeavesTheFolderAsItWas() async throws {
    let bench = try Workbench()
    try await bench.publish(site)
    let before = try bench.traces()
    var folder = try await bench.open()
    folder.exchange = { _, _, _ throws(SystemError) in throw SystemError(code: ENOSPC) }
    let file = try folder.writer.write("index.html", Array("next".utf8))
    var failure: OutputFailure?
    do { _ = try await folder.finish([file]) } catch { failure = error }
    #expect(failure?.message.zh == "写不了 \(bench.output)：磁盘满了。请清理出空间后再生成一次。")
    #expect(
      failure?.message.en
        == "cannot write \(bench.output): no space left on the disk. Free some space and build again."
    )
    var after = try bench.traces()
    after[""] = before[""]
    #expect(after == before)
  }

  @Test func fiveHundredFilesInParallelAreAsFromOneThread() async throws {
    let bench = try Workbench()
    let folder = try await bench.open(jobs: 8)
    let writer = folder.writer
    let results = await concurrentMap(Array(0..<500), jobs: 8) { number in
      Result { () throws(OutputFailure) in
        try writer.write("year/\(number % 7)/\(number)/index.html", Array("page \(number)".utf8))
      }
    }
    let summary = try await folder.finish(results.map { try $0.get() })
    #expect(summary == OutputSummary(written: 500, unchanged: 0))
    #expect(try bench.read("public/year/2/499/index.html") == "page 499")
    #expect(try bench.names(in: "public").count { !$0.hasSuffix("/") } == 501)
    var pages: [String: String] = [:]
    for number in 0..<500 { pages["year/\(number % 7)/\(number)/index.html"] = "page \(number)" }
    #expect(try await bench.publish(pages) == OutputSummary(written: 0, unchanged: 500))
  }

  @Test func aFileThatIsNotListedIsNeverPublished() async throws {
    let bench = try Workbench()
    let (output, content) = (bench.output, bench.content)
    await #expect(processExitsWith: .failure) {
      [output = output as String, content = content as String] in
      let folder = try await OutputFolder(path: output, contentPath: content, jobs: 1)
      _ = try folder.writer.write("index.html", [])
      _ = try await folder.finish([])
    }
    #expect(try bench.names() == [".public.new/", ".public.new/index.html", "content/"])
  }
}
