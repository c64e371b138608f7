import Glibc
import Testing

@testable import Bulletin

@Suite struct OutputWriterTests {
  @Test(arguments: [
    "", "/", "/index.html", "about/", "a//b", ".", "..", "a/../../b", "a/./b", "a\nb", "a\u{0}b",
  ])
  func unsafePathsAreRefused(_ path: String) async throws {
    let bench = try Workbench()
    let writer = try await bench.open().writer
    #expect(throws: OutputFailure.unsafePath(path)) { try writer.write(path, []) }
    let tree = try bench.tree()
    #expect(throws: OutputFailure.unsafePath(path)) { try writer.copy("a", of: tree, to: path) }
  }

  @Test(arguments: [".bulletin", ".gitignore", ".bulletin.new", ".bulletin/x"])
  func ownNamesAreRefused(_ path: String) async throws {
    let bench = try Workbench()
    let writer = try await bench.open().writer
    #expect(throws: OutputFailure.reservedPath(path)) { try writer.write(path, []) }
    _ = try writer.write("deeper/.gitignore", [])
  }

  @Test func fileAndFolderOfOneNameCollide() async throws {
    let bench = try Workbench()
    let writer = try await bench.open().writer
    _ = try writer.write("a", [])
    #expect(throws: OutputFailure.collision("a/b")) { try writer.write("a/b", []) }
    #expect(throws: OutputFailure.collision("a/b/c")) { try writer.write("a/b/c", []) }
    _ = try writer.write("b/c", [])
    #expect(throws: OutputFailure.collision("b")) { try writer.write("b", []) }
    #expect(throws: OutputFailure.collision("b/c")) { try writer.write("b/c", []) }
  }

  @Test func collisionWithAnUnchangedFileIsFoundAtTheEnd() async throws {
    let bench = try Workbench()
    try await bench.publish(["a": "same"])
    let before = try bench.traces()
    let folder = try await bench.open()
    let files = [
      try folder.writer.write("a", Array("same".utf8)), try folder.writer.write("a/b", []),
    ]
    var failure: OutputFailure?
    do { _ = try await folder.finish(files) } catch { failure = error }
    #expect(failure == .collision("a"))
    var after = try bench.traces()
    after[""] = before[""]
    #expect(after == before)
  }

  @Test func oneFileTwiceIsACollision() async throws {
    let bench = try Workbench()
    try await bench.publish(["a": "same"])
    let folder = try await bench.open()
    let file = try folder.writer.write("a", Array("same".utf8))
    var failure: OutputFailure?
    do { _ = try await folder.finish([file, file]) } catch { failure = error }
    #expect(failure == .collision("a"))
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func copiesAreExactAndComparedInPieces(_ size: Int) async throws {
    let bench = try Workbench()
    let text = String(repeating: "0123456789", count: size / 10 + 1).prefix(size)
    try bench.write("content/a.pdf", String(text))
    for isChanged in [true, false] {
      let folder = try await bench.open()
      let file = try folder.writer.copy("a.pdf", of: bench.tree(), to: "media/a.pdf")
      #expect(file == OutputFile(path: "media/a.pdf", size: size, isChanged: isChanged))
      _ = try await folder.finish([file])
      #expect(try bench.read("public/media/a.pdf") == text)
    }
    guard size > 0 else { return }
    try bench.write("content/a.pdf", text.dropLast() + "x")
    let folder = try await bench.open()
    #expect(try folder.writer.copy("a.pdf", of: bench.tree(), to: "media/a.pdf").isChanged)
  }

  @Test func originalsThatAreNoFilesAreNamed() async throws {
    let bench = try Workbench()
    let writer = try await bench.open().writer
    let missing = "\(bench.content)/missing.pdf"
    let tree = try bench.tree()
    var failure: OutputFailure?
    do { _ = try writer.copy("missing.pdf", of: tree, to: "a") } catch { failure = error }
    #expect(failure == .reading(missing, SystemError(code: ENOENT)))
    #expect(failure?.message.zh == "读不了 \(missing)：找不到这个文件。请再试一次；仍然不行，请联系管理员。")
    try bench.makeFolder("content/folder")
    #expect(throws: OutputFailure.notAFile("\(bench.content)/folder")) {
      try writer.copy("folder", of: tree, to: "a")
    }
    #expect(unsafe mkfifo("\(bench.content)/pipe", 0o600) == 0)
    #expect(throws: OutputFailure.notAFile("\(bench.content)/pipe")) {
      try writer.copy("pipe", of: tree, to: "a")
    }
  }

  @Test(arguments: ["longer than before", "short", "", "same size"])
  func anOriginalThatChangesMeanwhileIsAnError(_ text: String) async throws {
    let bench = try Workbench()
    try bench.write("content/a.pdf", "unchanged")
    let original = try OriginalFile(
      try FolderHandle(bench.content).open("a.pdf"), named: "a.pdf")
    let file = unsafe fopen("\(bench.content)/a.pdf", "w")
    unsafe fputs(text, file)
    unsafe fclose(file)
    let target = try FolderHandle(bench.path).create("copy")
    var failure: OutputFailure?
    do throws(OutputFailure) {
      try original.copy(to: target) { .writing("copy", $0) }
    } catch {
      failure = error
    }
    #expect(failure == .changed("a.pdf"))
  }

  @Test func whereLinksAreRefusedACopyKeepsTheTime() async throws {
    let bench = try Workbench()
    try await bench.publish(["media/a.pdf": "text"])
    let folder = try await bench.open()
    try folder.writer.keepCopy("media/a.pdf")
    let (old, new) = (
      try bench.trace("public/media/a.pdf"), try bench.trace(".public.new/media/a.pdf")
    )
    #expect(new.inode != old.inode)
    #expect((new.seconds, new.nanoseconds) == (old.seconds, old.nanoseconds))
    #expect(try bench.read(".public.new/media/a.pdf") == "text")
    folder.abandon()
  }

  @Test func aParentThatCannotBeWrittenIsNamed() async throws {
    let bench = try Workbench()
    try await bench.publish(["index.html": "home"])
    #expect(unsafe chmod(bench.path, 0o555) == 0)
    let before = try bench.traces()
    let folder = try await bench.open()
    let writer = folder.writer
    let failure = OutputFailure.parentNotWritable(writer.location, SystemError(code: EACCES))
    #expect(throws: failure) {
      try withoutPrivilege { try writer.write("index.html", Array("next".utf8)) }
    }
    folder.abandon()
    #expect(try bench.traces() == before)
    #expect(unsafe chmod(bench.path, 0o755) == 0)
  }

  @Test func aPlaceWithoutRoomForFilesIsNamed() async throws {
    let bench = try Workbench()
    try bench.makeFolder("closed")
    #expect(unsafe chmod("\(bench.path)/closed", 0o555) == 0)
    let folder = try await OutputFolder(
      path: "\(bench.path)/closed/site", contentPath: bench.content, jobs: 1)
    var failure: OutputFailure?
    do throws(OutputFailure) {
      _ = try withoutPrivilege { () throws(OutputFailure) in
        try folder.writer.write("index.html", [])
      }
    } catch {
      failure = error
    }
    let message = try #require(failure?.message)
    #expect(message.zh.hasPrefix("写不进 \(bench.path)/closed："))
    #expect(message.zh.hasSuffix("请管理员开放权限，或换一个可以写入的位置。"))
    folder.abandon()
  }
}

/// Runs `work` with the rights of nobody, whom the mode of a folder holds back: root is held back by
/// none. Only the calling thread changes, and a user who is not root stays who it is.
private func withoutPrivilege<Value, Failure: Error>(
  _ work: () throws(Failure) -> Value
) throws(Failure) -> Value {
  setFileSystemUser(65534)
  defer { setFileSystemUser(geteuid()) }
  return try work()
}

/// `setfsuid`, which the Glibc module does not import.
private func setFileSystemUser(_ user: uid_t) {
  typealias Function = @convention(c) (uid_t) -> Int32
  guard let symbol = unsafe dlsym(nil, "setfsuid") else { return }
  _ = unsafe unsafeBitCast(symbol, to: Function.self)(user)
}
