import Glibc
import Testing

@testable import Bulletin

@Suite struct OutputRefusalTests {
  private func refusal(of path: String, content: String) async -> OutputFailure? {
    do {
      let folder = try await OutputFolder(path: path, contentPath: content, jobs: 2)
      folder.abandon()
      return nil
    } catch {
      return error
    }
  }

  @Test func theWholeDisk() async throws {
    let bench = try Workbench()
    let failure = await refusal(of: "//", content: bench.content)
    #expect(failure == .isRoot)
    #expect(failure?.message.zh == "不能把网站输出到 /：这是整个磁盘。请另选一个专用的文件夹，例如 public。")
    #expect(
      failure?.message.en == "refused to publish into /: it is the whole disk. "
        + "Choose a folder of its own, such as public.")
  }

  @Test(arguments: ["/root", "/root/", "/home", "/home/clerk"])
  func aHome(_ path: String) async throws {
    let bench = try Workbench()
    let failure = await refusal(of: path, content: bench.content)
    #expect(failure == .isHome(path == "/root/" ? "/root" : path))
  }

  @Test func theContentFolderOrOneAroundIt() async throws {
    let bench = try Workbench()
    let content = bench.content
    #expect(await refusal(of: content, content: content) == .holdsContent(content, content))
    #expect(await refusal(of: bench.path, content: content) == .holdsContent(bench.path, content))
    let roundabout = "\(content)/../content/."
    #expect(await refusal(of: roundabout, content: content) == .holdsContent(roundabout, content))
  }

  @Test func aFolderInTheContentFolder() async throws {
    let bench = try Workbench()
    let inside = "\(bench.content)/public"
    #expect(
      await refusal(of: inside, content: bench.content) == .insideContent(inside, bench.content))
  }

  @Test func contentWhereTheNextSiteIsStaged() async throws {
    let bench = try Workbench()
    try bench.makeFolder(".public.new")
    let content = "\(bench.path)/.public.new"
    #expect(await refusal(of: bench.output, content: content) == .stagesOver(bench.output, content))
    #expect(try bench.names() == [".public.new/", "content/"])
  }

  @Test func theWorkingFolder() async throws {
    let bench = try Workbench()
    let content = "\(bench.path)/missing"
    #expect(await refusal(of: ".", content: content) == .holdsWorkingFolder("."))
    #expect(await refusal(of: "..", content: content) == .holdsWorkingFolder(".."))
  }

  @Test func aLinkAndAFile() async throws {
    let bench = try Workbench()
    try bench.makeFolder("elsewhere")
    #expect(unsafe symlink("elsewhere", bench.output) == 0)
    #expect(await refusal(of: bench.output, content: bench.content) == .isLink(bench.output))
    #expect(await refusal(of: bench.output + "/", content: bench.content) == .isLink(bench.output))
    try bench.write("public", "text")
    #expect(await refusal(of: bench.output, content: bench.content) == .notAFolder(bench.output))
  }

  @Test func aRepository() async throws {
    let bench = try Workbench()
    try bench.makeFolder("public")
    try bench.makeFolder("public/.git")
    let failure = await refusal(of: bench.output, content: bench.content)
    #expect(failure == .isRepository(bench.output))
    #expect(
      failure?.message.zh
        == "不能把网站输出到 \(bench.output)：这是代码仓库（里面有 .git）。请另选一个专用的文件夹，例如 public。")
  }

  @Test func aMissingFolderAbove() async throws {
    let bench = try Workbench()
    let path = "\(bench.path)/missing/public"
    let failure = await refusal(of: path, content: bench.content)
    #expect(
      failure?.message.zh == "不能把网站输出到 \(path)：它的上级文件夹不存在。请先建好上级文件夹，或检查有没有写错。")
    #expect(try bench.names() == ["content/"])
  }

  @Test func aFolderOfSomeoneElse() async throws {
    let bench = try Workbench()
    try bench.makeFolder("public")
    for name in ["d.txt", "a.txt", "c.txt", "b.txt"] { try bench.write("public/\(name)", name) }
    let before = try bench.traces()
    let failure = await refusal(of: bench.output, content: bench.content)
    #expect(
      failure?.message.zh == "输出文件夹 \(bench.output) 里有不是本程序写的文件：a.txt、b.txt、c.txt 等。"
        + "请把它们移到别处，或另选一个空文件夹。")
    #expect(
      failure?.message.en == "\(bench.output) holds files this program did not write: "
        + "a.txt, b.txt, c.txt and more. Move them elsewhere, or choose an empty folder.")
    #expect(try bench.traces() == before)
  }

  @Test func aForeignFileInAKnownFolder() async throws {
    let bench = try Workbench()
    try await bench.publish(["index.html": "home", "about/index.html": "about"])
    try bench.write("public/about/notes.txt", "mine")
    let before = try bench.traces()
    let failure = await refusal(of: bench.output, content: bench.content)
    #expect(failure == .foreignFiles(bench.output, ["about/notes.txt"]))
    #expect(try bench.traces() == before)
    try bench.remove("public/about/notes.txt")
    try bench.makeFolder("public/uploads")
    let second = await refusal(of: bench.output, content: bench.content)
    #expect(second == .foreignFiles(bench.output, ["uploads/"]))
  }

  @Test func aLinkInPlaceOfAKnownFolder() async throws {
    let bench = try Workbench()
    try await bench.publish(["about/index.html": "about"])
    try FolderHandle(bench.path).rename("public/about", to: "content/about")
    #expect(unsafe symlink("../content/about", "\(bench.output)/about") == 0)
    let failure = await refusal(of: bench.output, content: bench.content)
    #expect(failure == .foreignFiles(bench.output, ["about"]))
  }

  @Test func aListFromAnotherVersion() async throws {
    let bench = try Workbench()
    try await bench.publish(["index.html": "home"])
    for text in ["bulletin 2\n4 index.html\n", "bulletin 1\nfour index.html\n", ""] {
      try bench.write("public/.bulletin", text)
      let failure = await refusal(of: bench.output, content: bench.content)
      #expect(failure == .unknownManifest("\(bench.output)/.bulletin"))
    }
  }
}
