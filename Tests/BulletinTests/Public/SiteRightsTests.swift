import Glibc
import Testing

@testable import Bulletin

/// Who may read the site is the same after an update as before, whichever way it is published.
@Suite struct SiteRightsTests {
  private static let isRoot = geteuid() == 0

  private static let site = [
    "index.html": "home", "about/index.html": "about", "old/index.html": "old",
  ]
  private static let next = [
    "index.html": "HOME", "about/index.html": "about", "a/b/index.html": "new",
  ]

  /// Publishes what follows `site`; `code` is why the folder cannot be exchanged.
  @discardableResult
  private func update(_ bench: borrowing Workbench, _ code: CInt?) async throws -> OutputSummary {
    var folder = try await bench.open()
    if let code {
      folder.exchange = { _, _, _ throws(SystemError) in throw SystemError(code: code) }
    }
    let files = try Self.next.map { try folder.writer.write($0.key, Array($0.value.utf8)) }
    return try await folder.finish(files)
  }

  private func rights(_ bench: borrowing Workbench) throws -> [String: AccessRights] {
    let top = try FolderHandle(bench.path)
    var rights = ["public/": try top.open("public").rights()]
    for name in try bench.names() where name.hasPrefix("public/") {
      rights[name] = try top.open(name.hasSuffix("/") ? String(name.dropLast()) : name).rights()
    }
    return rights
  }

  /// Every folder has the rights of `folder`, every file those of `file`.
  private func expect(
    _ folder: AccessRights, _ file: AccessRights, in bench: borrowing Workbench
  ) throws {
    let rights = try rights(bench)
    #expect(rights.count == 8)
    for (name, rights) in rights where name != "public/" {
      #expect(rights == (name.hasSuffix("/") ? folder : file), "\(name)")
    }
  }

  @Test(
    arguments: [
      (0o755, 0o644), (0o750, 0o640), (0o2750, 0o640), (0o2775, 0o664), (0o700, 0o600),
      (0o711, 0o644), (0o1755, 0o644), (0o2710, 0o640),
    ] as [(mode_t, mode_t)], [nil, EXDEV, EBUSY])
  func everyModeOfTheTop(_ modes: (mode_t, mode_t), _ code: CInt?) async throws {
    let bench = try Workbench()
    try await bench.publish(Self.site)
    #expect(unsafe chmod(bench.output, modes.0) == 0)
    #expect(unsafe chmod("\(bench.output)/about/index.html", 0o755) == 0)
    try await update(bench, code)
    var folder = try rights(bench)["public/"]
    #expect(folder?.mode == modes.0)
    let top = try #require(folder)
    folder?.mode = modes.1
    try expect(top, try #require(folder), in: bench)
  }

  @Test func aFolderThatIsReadOnlyStaysSo() async throws {
    let bench = try Workbench()
    try await bench.publish(Self.site)
    #expect(unsafe chmod(bench.output, 0o555) == 0)
    try await update(bench, nil)
    #expect(Set(try rights(bench).filter { $0.key.hasSuffix("/") }.values.map(\.mode)) == [0o555])
    try await bench.publish(Self.site)
    #expect(try bench.trace("public/index.html").mode == 0o444)
    #expect(try bench.names().filter { $0.contains(".new") } == [])
  }

  /// The old site is what it was until the last moment, and afterwards where the build fails.
  @Test func unchangedFilesOfOtherRightsAreCopiedAndNotChanged() async throws {
    let bench = try Workbench()
    try await bench.publish(Self.site)
    let before = try bench.trace("public/about/index.html")
    #expect(unsafe chmod(bench.output, 0o750) == 0)
    #expect(unsafe link("\(bench.output)/about/index.html", "\(bench.path)/kept") == 0)
    let summary = try await update(bench, nil)
    #expect(summary == OutputSummary(written: 2, unchanged: 1, removed: 1))
    #expect(try bench.trace("kept").mode == before.mode)
    let after = try bench.trace("public/about/index.html")
    #expect(after.seconds == before.seconds && after.nanoseconds == before.nanoseconds)
    #expect(after.mode == 0o640)
  }

  @Test(.enabled("only root gives files away") { isRoot }, arguments: [nil, EXDEV])
  func ownerAndGroupOfTheTop(_ code: CInt?) async throws {
    let bench = try Workbench()
    try await bench.publish(Self.site)
    #expect(unsafe chown(bench.output, 1234, 2345) == 0)
    #expect(unsafe chmod(bench.output, 0o2750) == 0)
    let summary = try await update(bench, code)
    let folder = AccessRights(owner: 1234, group: 2345, mode: 0o2750)
    #expect(try rights(bench)["public/"] == folder)
    try expect(folder, AccessRights(owner: 1234, group: 2345, mode: 0o640), in: bench)
    #expect(summary.notice == (code == nil ? nil : .piecemeal(bench.output)))
  }

  @Test func anEmptyFolderMadeBeforehandGivesItsRights() async throws {
    let bench = try Workbench()
    try bench.makeFolder("public")
    #expect(unsafe chmod(bench.output, 0o2750) == 0)
    try await bench.publish(Self.site)
    #expect(try bench.trace("public").mode == 0o2750)
    #expect(try bench.trace("public/old").mode == 0o2750)
    #expect(try bench.trace("public/old/index.html").mode == 0o640)
  }

  // MARK: Access control lists

  private static let holder = 33

  /// Of the owner, `holder`, the group and others; the mask is all that anybody may.
  private func list(_ owner: Int, _ holder: Int, _ group: Int, mask: Int, _ other: Int) -> [UInt8] {
    let none = 0xFFFF_FFFF
    let entries = [
      (1, owner, none), (2, holder, Self.holder), (4, group, none), (0x10, mask, none),
      (0x20, other, none),
    ]
    return entries.reduce(into: [2, 0, 0, 0]) { bytes, entry in
      for (value, width) in [(entry.0, 2), (entry.1, 2), (entry.2, 4)] {
        bytes += Sample.number(value, bytes: width, .little)
      }
    }
  }

  private func set(_ name: String, _ bytes: [UInt8], on bench: borrowing Workbench) -> Bool {
    (try? FolderHandle(bench.path).open("public").setAttribute(name, bytes)) != nil
  }

  @Test(arguments: [nil, EXDEV])
  func theListOfTheTop(_ code: CInt?) async throws {
    let bench = try Workbench()
    try await bench.publish(Self.site)
    let list = list(7, 5, 0, mask: 5, 0)
    guard set(AccessList.accessName, list, on: bench) else { return }
    try await update(bench, code)
    let top = try #require(try rights(bench)["public/"])
    #expect(top.mode == 0o750 && top.list?.bytes == list && top.defaultList == nil)
    var file = top
    file.mode = 0o640
    file.list = AccessList(self.list(6, 4, 0, mask: 4, 0))
    try expect(top, file, in: bench)
  }

  @Test(arguments: [nil, EXDEV])
  func theDefaultListOfTheTop(_ code: CInt?) async throws {
    let bench = try Workbench()
    try await bench.publish(Self.site)
    let list = list(7, 7, 5, mask: 7, 5)
    guard set(AccessList.defaultName, list, on: bench) else { return }
    try await update(bench, code)
    let top = try #require(try rights(bench)["public/"])
    #expect(top.mode == 0o755 && top.list == nil && top.defaultList?.bytes == list)
    let folder = AccessRights(
      owner: top.owner, group: top.group, mode: 0o775, list: AccessList(list),
      defaultList: AccessList(list))
    var file = folder
    file.mode = 0o664
    file.list = AccessList(self.list(6, 7, 5, mask: 6, 4))
    file.defaultList = nil
    try expect(folder, file, in: bench)
    // As the system has it for what is made in such a folder.
    try bench.write("public/about/mine", "x")
    #expect(try FolderHandle(bench.path).open("public/about/mine").rights() == file)
  }

  /// What the folder above would add to the next site is taken off.
  @Test func aDefaultListOfTheFolderAboveIsNotTheSites() async throws {
    let bench = try Workbench()
    try await bench.publish(Self.site)
    let before = try #require(try rights(bench)["public/"])
    let above = try FolderHandle(bench.path).open(".")
    let list = list(7, 7, 7, mask: 7, 7)
    guard (try? above.setAttribute(AccessList.defaultName, list)) != nil else { return }
    try await update(bench, nil)
    #expect(try rights(bench)["public/"] == before)
    try expect(before, try #require(try rights(bench)["public/index.html"]), in: bench)
    #expect(try rights(bench)["public/index.html"]?.list == nil)
  }
}
