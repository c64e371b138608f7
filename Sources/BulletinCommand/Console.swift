import Glibc

/// The two streams: findings go to standard output and nothing else does.
enum Console {
  static func output(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func error(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Colour only on a terminal, and not where `NO_COLOR` is set.
  static var isColoured: Bool {
    guard isatty(STDOUT_FILENO) == 1 else { return false }
    guard let value = unsafe getenv("NO_COLOR") else { return true }
    return unsafe strlen(value) == 0
  }

  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Replaces the line the cursor is on; empty text clears it.
  static func progress(_ text: String) {
    guard showsProgress else { return }
    write("\r\u{1B}[K" + text, to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
