import Glibc
import Testing

@testable import Bulletin

/// What is opened below a folder lies below it.
@Suite struct FolderHandleTests {
  /// With both ways of opening: `code` of the error; nil where it opened.
  private func errors(opening path: String, in folder: FolderHandle) -> [CInt?] {
    let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC
    return [
      code { () throws(SystemError) in _ = try folder.open(path) },
      code { () throws(SystemError) in close(try unsafe folder.openStepwise(path, flags)) },
    ]
  }

  private func code(_ open: () throws(SystemError) -> Void) -> CInt? {
    do {
      try open()
      return nil
    } catch {
      return error.code
    }
  }

  private func withFolder(_ body: (FolderHandle) throws -> Void) throws {
    let bench = try Workbench()
    try bench.makeFolder("content/inner")
    try bench.write("content/inner/a", "a")
    try bench.write("outside", "b")
    for (name, target) in [
      ("to-file", "inner/a"), ("to-folder", "inner"), ("inner/out", "../../outside"),
      ("up", ".."), ("root", "/"), ("loop", "loop"),
    ] { try SystemError.check(unsafe symlink(target, "\(bench.content)/\(name)")) }
    try body(try FolderHandle(bench.content))
  }

  @Test(arguments: ["inner/a", "inner", ".", "./inner/", "inner//a", "./inner/./a"])
  func whatLiesInsideIsOpened(path: String) throws {
    try withFolder { #expect(errors(opening: path, in: $0) == [nil, nil]) }
  }

  @Test(arguments: ["to-file", "inner/out", "up", "root", "loop"])
  func noLinkIsFollowed(path: String) throws {
    try withFolder { #expect(errors(opening: path, in: $0) == [ELOOP, ELOOP]) }
  }

  @Test(arguments: ["to-folder/a", "up/outside", "root/etc/passwd", "loop/a"])
  func noLinkIsFollowedOnTheWay(path: String) throws {
    try withFolder { #expect(errors(opening: path, in: $0) == [ELOOP, ENOTDIR]) }
  }

  @Test(arguments: ["..", "../outside", "inner/../../outside", "/etc/passwd", "/"])
  func nothingAboveIsOpened(path: String) throws {
    try withFolder { #expect(errors(opening: path, in: $0) == [EXDEV, EXDEV]) }
  }

  @Test func nothingAboveIsOpenedWhileNamesChange() async throws {
    let bench = try Workbench()
    for name in ["one", "other"] { try bench.makeFolder("content/\(name)") }
    let folder = try FolderHandle(bench.content)
    let codes = await concurrentMap([false, true], jobs: 2) { opens -> Set<CInt?> in
      var codes: Set<CInt?> = []
      for _ in 0..<20_000 {
        if opens {
          codes.insert(code { () throws(SystemError) in _ = try folder.open("one/../../outside") })
        } else {
          try? folder.exchange("one", "other")
        }
      }
      return codes
    }
    #expect(codes == [[], [EXDEV]])
  }

  @Test func whatIsMissingIsSaid() throws {
    try withFolder { folder in
      #expect(errors(opening: "inner/b", in: folder) == [ENOENT, ENOENT])
      #expect(errors(opening: "inner/a/b", in: folder) == [ENOTDIR, ENOTDIR])
    }
  }
}
