import Foundation
import TestSupport

/// What this machine and this user allow.
enum Shell {
  static var mounts: Bool {
    succeeds("/usr/bin/unshare", ["-m", "/bin/sh", "-c", "mount -t tmpfs tmpfs /mnt"])
  }

  static var becomesNobody: Bool {
    succeeds(
      "/usr/bin/setpriv",
      ["--reuid=65534", "--regid=65534", "--clear-groups", Command.path.path, "--version"])
  }

  /// `chattr +i`: not even root may change the file.
  static var seals: Bool {
    let script =
      #"f=$(mktemp); chattr +i "$f" && ! rm -f "$f"; code=$?; chattr -i "$f"; rm -f "$f"; exit $code"#
    return succeeds("/bin/sh", ["-c", script])
  }

  private static func succeeds(_ program: String, _ arguments: [String]) -> Bool {
    (try? Command.run(program: program, arguments).code) == 0
  }
}
