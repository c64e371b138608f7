import Foundation
import TestSupport
import Testing

/// What `check --fix` does with files, beside correcting them.
@Suite struct FixedFileTests {
  private static let wrong = #"---\n标题：%s组的小事\nkind: notice\ndate: 2026-03-01\n---\n\n正文。\n"#

  /// Two articles with the same slip, `a.md` and `b.md`; `script` changes their kind and calls `fix`.
  private func run(
    _ script: String, onSmallDisk: Bool = false, body: (Command.Ending) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      try writeSite(in: folder.appending(path: "copy"))
      let start = """
        cd "$1"; mkdir content; \(onSmallDisk ? "mount -t tmpfs -o size=200k tmpfs content" : ":")
        cp -r copy/. content; cd content/articles/2026; umask 022
        for name in a b; do printf -- '\(Self.wrong)' $name >$name.md; done
        root=$1
        fix() { (cd "$root"; $prefix "$0" check --fix --content content --as-of 2026-06-01); }
        rights() { stat -c '%a %u:%g' "$1"; }
        isMended() { grep -q '^标题: ' "$1"; }
        \(script)
        """
      try body(
        Command.run(
          program: "/usr/bin/unshare",
          ["-m", "/bin/sh", "-c", start, Command.path.path, folder.path]))
    }
  }

  /// Only `a.md` is left alone, which is said, and nothing lies beside it.
  private func expectLeft(_ ending: Command.Ending, _ reason: String, code: Int32 = 1) {
    #expect(ending.code == code, "\(ending.errors)")
    #expect(ending.errors.contains("content/articles/2026/a.md\(reason)"), "\(ending.errors)")
    #expect(ending.errors.contains("content/articles/2026/b.md:2:1: 已改正"))
  }

  private static let end = """
    code=$?; isMended b.md || exit 91; isMended a.md && exit 92
    [ "$(ls -A)" = "$(printf 'a.md\\nb.md\\nn0.md')" ] || exit 93; exit $code
    """

  @Test(.enabled("only root mounts and gives files away") { Shell.mounts })
  func ownerGroupAndModeStay() throws {
    let script = """
      chown 1234:2345 a.md; chmod 640 a.md; chmod 2604 b.md; umask 077
      fix || exit 91; isMended a.md && isMended b.md || exit 92; rights a.md; rights b.md
      """
    try run(script) { ending in
      #expect(ending.code == 0, "\(ending.errors)")
      #expect(ending.output == "640 1234:2345\n2604 0:0\n")
    }
  }

  @Test(
    .enabled("only root mounts a disk") { Shell.mounts },
    arguments: ["chmod 444 a.md", "chmod 500 a.md"])
  func aReadOnlyFileIsLeftAlone(change: String) throws {
    try run("\(change); fix; \(Self.end)") { expectLeft($0, " 是只读的，没有改正。") }
  }

  @Test(.enabled("this disk does not seal files") { Shell.seals && Shell.mounts })
  func aSealedFileIsLeftAlone() throws {
    let script = "chattr +i a.md; fix; code=$?; chattr -i a.md; (exit $code); \(Self.end)"
    try run(script) { expectLeft($0, " 是只读的，没有改正。") }
  }

  @Test(.enabled("only root mounts a disk") { Shell.mounts })
  func aFileOfTwoNamesIsLeftAlone() throws {
    try run("ln a.md ../../../other.md; fix; \(Self.end)") {
      expectLeft($0, " 还有别的名称（硬链接），没有改正。")
    }
  }

  @Test(.enabled("only root can become somebody else") { Shell.mounts && Shell.becomesNobody })
  func aFileOfSomebodyElseIsLeftAlone() throws {
    let script = """
      chmod 777 "$root" .; chmod 666 a.md; chown 65534 b.md
      prefix='setpriv --reuid=65534 --regid=65534 --clear-groups'; chgrp 65534 b.md; fix; \(Self.end)
      """
    try run(script) { expectLeft($0, " 属于别的用户或用户组") }
  }

  /// The smaller file still finds room, or none: but what is there is whole.
  @Test(.enabled("only root mounts a disk") { Shell.mounts })
  func aFullDiskLeavesNothingBehind() throws {
    let script = """
      head -c 1000000 /dev/zero >>fill 2>/dev/null; cp a.md "$root/before"
      fix; code=$?; rm fill; cmp a.md "$root/before" || exit 92
      [ "$(ls -A)" = "$(printf 'a.md\\nb.md\\nn0.md')" ] || exit 93; exit $code
      """
    try run(script, onSmallDisk: true) { ending in
      #expect(ending.code == 3, "\(ending.errors)")
      #expect(ending.errors.contains("写不进 content/articles/2026/a.md：磁盘满了，没有改正。"))
      #expect(ending.output.contains("content/articles/2026/a.md:2:1: 错误"))
    }
  }

  @Test(
    .enabled("only root mounts a disk") { Shell.mounts },
    .disabled(
      if: ProcessInfo.processInfo.environment["SANITIZER"] == "thread",
      "the memory of ThreadSanitizer is such a file"))
  func aFileThatMayNotGrow() throws {
    let script = """
      head -c 100000 /dev/zero | tr '\\0' x >>a.md; ulimit -f 64; fix; \(Self.end)
      """
    try run(script) { expectLeft($0, "：文件超过了系统允许的大小，没有改正。", code: 3) }
  }
}
