import Foundation
import TestSupport
import Testing

/// A site that a web server reads and another user builds: whatever the umask of the build, and
/// whether the folder is exchanged or a disk is mounted there.
@Suite struct SharedFolderTests {
  /// A site of two articles is published under umask 022; `script` goes on with `build`, `change`
  /// and `modes`, which prints the rights that are in the site, each once.
  private func run(
    _ script: String, mount: String = ":", body: (Command.Ending) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      try writeSite(in: folder.appending(path: "content"), articles: 2)
      let start = """
        cd "$1"; mkdir public; \(mount) || exit 90
        build() { $prefix "$0" build --content content --output public --as-of 2026-06-01; }
        articles=content/articles/2026
        change() { echo 再 >> $articles/n0.md; sed "s/第0期/第$1期/" $articles/n0.md > $articles/n$1.md; }
        modes() { find public -printf '%M %U:%G\\n' | sort -u; }
        umask 022; build || exit 91
        \(script)
        """
      try body(
        Command.run(
          program: "/usr/bin/unshare",
          ["-m", "/bin/sh", "-c", start, Command.path.path, folder.path]))
    }
  }

  @Test(
    .enabled("only root can mount a disk and give files away") { Shell.mounts },
    arguments: [":", "mkdir x && mount --bind x public", "mount -t tmpfs tmpfs public"],
    ["022", "077", "000"])
  func theServersGroupReadsEveryPage(mount: String, mask: String) throws {
    let script = """
      chown 0:33 public; chmod 2750 public; umask \(mask)
      change 7 && build && change 8 && build || exit 92; modes
      setpriv --reuid=33 --regid=33 --clear-groups find public -type f -exec cat '{}' + >cat.txt || exit 93
      setpriv --reuid=34 --regid=34 --clear-groups ls public && exit 94; exit 0
      """
    try run(script, mount: mount) { ending in
      #expect(ending.code == 0, "\(ending.errors)")
      #expect(ending.output == "-rw-r----- 0:33\ndrwxr-s--- 0:33\n")
    }
  }

  private static let asNobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"

  @Test(.enabled("only root can become somebody else") { Shell.becomesNobody })
  func anOwnerThatCannotBeKept() throws {
    let script = """
      chmod 777 .; chown -R 33:65534 public; find public -type d -exec chmod 2770 '{}' +
      change 7; prefix='\(Self.asNobody)'; build || exit 92; modes
      """
    try run(script) { ending in
      #expect(ending.code == 0, "\(ending.errors)")
      #expect(ending.output == "-rw-rw---- 65534:65534\ndrwxrws--- 65534:65534\n")
      #expect(ending.errors.contains("public 原来属于别的用户，当前用户不能把新文件交给他"))
    }
  }

  @Test(.enabled("only root can become somebody else") { Shell.becomesNobody })
  func aGroupThatCannotBeGiven() throws {
    let script = """
      chmod 777 .; chown -R 65534:33 public; chmod 2750 public; modes >before
      change 7; prefix='\(Self.asNobody)'; build; code=$?
      modes | cmp - before || exit 93; ls -A; exit $code
      """
    try run(script) { ending in
      #expect(ending.code == 3)
      #expect(ending.errors.contains("不能更新 public：它属于编号 33 的用户组"))
      #expect(ending.errors.contains("请管理员把当前用户加进这个组"))
      #expect(!ending.output.contains(".new"))
    }
  }

  @Test(
    .enabled("this disk does not seal files") { Shell.seals },
    arguments: ["public", "public/articles", "public/index.html"])
  func whatIsSealed(path: String) throws {
    let script = """
      change 7; chattr +i \(path); build; code=$?; chattr -i \(path); ls -A; exit $code
      """
    try run(script) { ending in
      #expect(ending.code == 3)
      #expect(ending.errors.contains("它被设为不可更改，删不掉。请管理员用 chattr -i 解除"))
      #expect(!ending.output.contains(".new"))
    }
  }
}
