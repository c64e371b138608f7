import Foundation
import TestSupport
import Testing

/// Disks that are full, closed or in use: the command says so in Chinese and ends with the right
/// code; the old site stays whole and nothing lies beside it.
@Suite struct HostileDiskTests {
  /// A site is published, `harm` is done in a shell, and the next build runs behind `prefix`.
  private func rebuild(
    after harm: String, _ prefix: String = "", onSmallDisk: Bool = false,
    body: (Command.Ending) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      try writeSite(in: folder.appending(path: "site/content"))
      let script = """
        cd "$1/site"; prefix=
        build() { $prefix "$0" build --content content --output public --as-of 2026-06-01 --quiet; }
        state() { find . -mindepth 1 -path ./content -prune -o -print0 | sort -z | xargs -0 ls -ldn --time-style=+; \
          find public -type f -print0 | sort -z | xargs -0 cksum; }
        \(onSmallDisk ? "mount -t tmpfs -o size=1536k tmpfs . && cd ../site && cp -r ../copy/. ." : ":")
        build || exit 90
        before=$(state)
        \(harm)
        prefix='\(prefix)'
        build
        code=$?
        [ "$before" = "$(state)" ] || { state; echo "$before"; exit 91; } >&2
        exit $code
        """
      try FileManager.default.copyItem(
        at: folder.appending(path: "site"), to: folder.appending(path: "copy"))
      let shell = ["-c", script, Command.path.path, folder.path]
      try body(
        Command.run(
          program: onSmallDisk ? "/usr/bin/unshare" : "/bin/sh",
          (onSmallDisk ? ["-m", "/bin/sh"] : []) + shell))
    }
  }

  @Test(.enabled("only root can mount a small disk") { Shell.mounts })
  func aFullDisk() throws {
    let harm = "mkdir content/static; head -c 900000 /dev/zero > content/static/large.bin"
    try rebuild(after: harm, onSmallDisk: true) { ending in
      #expect(ending.code == 3)
      #expect(ending.errors.contains("磁盘满了。请清理出空间后再生成一次。"))
      #expect(ending.output == "")
    }
  }

  @Test(.enabled("only root can mount a disk") { Shell.mounts })
  func aDiskThatIsReadOnly() throws {
    let harm = "echo x >> content/articles/2026/n0.md; mount -o remount,ro ."
    try rebuild(after: harm, onSmallDisk: true) { ending in
      #expect(ending.code == 3)
      #expect(ending.errors.contains("磁盘是只读的"))
    }
  }

  /// Another disk mounted where the site goes, with room for `size` bytes: what `before` does there,
  /// then the build.
  private func buildOnDisk(
    of size: String, at mount: String = "mount -t tmpfs -o size=$size tmpfs public",
    after before: String, body: (Command.Ending) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      try writeSite(in: folder.appending(path: "content"), articles: 20)
      let script = """
        cd "$1"; size=\(size); mkdir public; \(mount) || exit 90
        build() { "$0" build --content content --output public --as-of 2026-06-01 --quiet; }
        state() { find public -mindepth 1 -print0 | sort -z | xargs -0r ls -ldn --time-style=+; \
          find public -type f -print0 | sort -z | xargs -0r cksum; }
        \(before)
        before=$(state)
        build
        code=$?
        [ $code = 0 ] || [ "$before" = "$(state)" ] || { state; echo "$before"; exit 91; } >&2
        [ -z "$(find . -name '*.new')" ] || exit 92
        cat public/.bulletin; exit $code
        """
      try body(
        Command.run(
          program: "/usr/bin/unshare",
          ["-m", "/bin/sh", "-c", script, Command.path.path, folder.path]))
    }
  }

  @Test(.enabled("only root can mount a small disk") { Shell.mounts })
  func aFirstSiteThatDoesNotFit() throws {
    try buildOnDisk(of: "200k", after: ":") { ending in
      #expect(ending.code == 3)
      #expect(ending.errors.contains("磁盘满了。请清理出空间后再生成一次。"))
    }
  }

  @Test(
    .enabled("only root can mount a small disk") { Shell.mounts },
    arguments: [
      "head -c 9400000 /dev/zero > content/static/large.bin",
      // There is room for the bytes, but not for so many files.
      "sed -i 's/正文/新的正文/' content/articles/2026/*; mount -o remount,nr_inodes=$inodes public",
    ])
  func anUpdateThatDoesNotFit(change: String) throws {
    let before = """
      mkdir content/static; build || exit 93; inodes=$(($(find public | wc -l) + 20)); \(change)
      """
    try buildOnDisk(of: "9m", after: before) { ending in
      #expect(ending.code == 3)
      #expect(ending.errors.contains("磁盘满了"))
    }
  }

  @Test(
    .enabled("only root can mount a disk") { Shell.mounts },
    arguments: ["mount -t tmpfs -o size=$size tmpfs public", "mkdir x; mount --bind x public"])
  func anUpdateThatFits(mount: String) throws {
    let before = """
      mkdir content/static; build || exit 93; echo x > content/static/x.txt; \
      rm content/articles/2026/n1.md; sed -i 's/正文/新的正文/' content/articles/2026/n2.md
      """
    try buildOnDisk(of: "9m", at: mount, after: before) { ending in
      #expect(ending.code == 0)
      #expect(ending.output.contains("2 x.txt\n"))
      #expect(!ending.output.contains("articles/2026/n1/"))
    }
  }

  @Test(
    .disabled(
      if: ProcessInfo.processInfo.environment["SANITIZER"] == "thread",
      "the memory of ThreadSanitizer is such a file"))
  func filesThatMayNotGrow() throws {
    let harm =
      "mkdir content/static; head -c 900000 /dev/zero > content/static/large.bin; ulimit -f 64"
    try rebuild(after: harm) { ending in
      #expect(ending.code == 3)
      #expect(ending.errors.contains("文件超过了系统允许的大小"))
    }
  }

  private static let asNobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"

  @Test(.enabled("only root can become somebody else") { Shell.becomesNobody })
  func aFolderAboveThatCannotBeWritten() throws {
    let harm = "echo x >> content/articles/2026/n0.md; chmod 755 .."
    try rebuild(after: harm, Self.asNobody) { ending in
      #expect(ending.code == 3)
      #expect(ending.errors.contains("没有权限"))
      #expect(ending.errors.contains("请管理员开放权限"))
    }
  }

  @Test(
    .enabled("only root can become somebody else") { Shell.becomesNobody },
    arguments: [":", "chown -R 65534 public; chown 0 public/articles"])
  func anOldSiteOfSomebodyElse(change: String) throws {
    let harm = """
      echo x >> content/articles/2026/n0.md; chmod 755 ..; chmod 777 .; \(change); before=$(state)
      """
    try rebuild(after: harm, Self.asNobody) { ending in
      #expect(ending.code == 3)
      #expect(ending.errors.contains("不能更新 public：里面的旧文件属于别的用户，本程序删不掉。请管理员"))
    }
  }

  @Test(.enabled("only root can become somebody else") { Shell.becomesNobody })
  func filesAndFoldersThatCannotBeRead() throws {
    let harm = """
      mkdir content/pages content/static content/members; echo x > content/pages/a.md; \
      echo x > content/static/a.txt; chmod 000 content/pages/a.md content/members; \
      chmod 755 ..; chmod 777 .
      """
    try rebuild(after: harm, Self.asNobody) { ending in
      #expect(ending.code == 1)
      #expect(ending.output.contains("content/members:1:1: 错误: 读不出这个文件或文件夹"))
      #expect(ending.output.contains("content/pages/a.md:1:1: 错误: 读不出这个文件或文件夹"))
    }
  }

  @Test(.enabled("only root can become somebody else") { Shell.becomesNobody })
  func aStaticFileThatCannotBeRead() throws {
    let harm = """
      mkdir content/static; echo x > content/static/a.txt; chmod 000 content/static/a.txt; \
      chmod 755 ..; chmod 777 .
      """
    try rebuild(after: harm, Self.asNobody) { ending in
      #expect(ending.code == 1)
      #expect(ending.output.contains("content/static/a.txt:1:1: 错误: 读不出这个文件或文件夹"))
    }
  }

  @Test func anOutputThatIsALink() throws {
    try rebuild(after: "mv public real; ln -s real public; before=$(state)") { ending in
      #expect(ending.code == 3)
      #expect(ending.errors.contains("这是一个链接，不是文件夹"))
    }
  }

  @Test(arguments: [
    "mkfifo content/pages/a.md", "mkfifo content/pages/a.png", "mkfifo content/static/a",
  ])
  func aPipeInTheContent(harm: String) throws {
    try rebuild(after: "mkdir content/pages content/static; \(harm)") { ending in
      #expect(ending.code == 1)
      #expect(ending.output.contains("不是普通文件"))
    }
  }

  @Test func aListOfFilesThatIsHuge() throws {
    try withTemporaryFolder { folder in
      try writeSite(in: folder.appending(path: "content"))
      // Sanitizers reserve more than any bound.
      let bound = patience == 1 ? "ulimit -v 8000000" : ":"
      let script = """
        cd "$1"; build() { "$0" build --content content --as-of 2026-06-01 --quiet; }
        build || exit 90; truncate -s 40G public/.bulletin; \(bound); build
        """
      let ending = try Command.run(
        program: "/bin/sh", ["-c", script, Command.path.path, folder.path])
      #expect(ending.code == 3)
      #expect(ending.errors.contains("看不懂 public/.bulletin：它已损坏"))
    }
  }

  @Test func aNameThatSteersTheTerminal() throws {
    try withTemporaryFolder { folder in
      let ending = try Command.run(["check", "--content", folder.path + "/a\nb\u{1B}[2J"])
      #expect(ending.code == 3)
      #expect(ending.errors.contains("/a<U+000A>b<U+001B>[2J"))
      #expect(ending.errors.split(separator: "\n").count == 1)
    }
  }
}
