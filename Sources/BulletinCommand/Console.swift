import Glibc

/// The two streams: findings go to standard output and nothing else does.
enum Console {
  /// False where the text was lost, as on a full disk. A reader who went away has had enough.
  static func output(_ text: String) -> Bool { write(text, to: STDOUT_FILENO) }

  static func error(_ text: String) { _ = write(text + "\n", to: STDERR_FILENO) }

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
    _ = write("\r\u{1B}[K" + text, to: STDERR_FILENO)
  }

  /// Makes what a write fails on an error like others, and keeps files of the site from taking the
  /// place of a stream that is closed.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is told of like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // The lowest free one; nothing can be written to it.
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        waitForRoom(in: descriptor)
      } else if errno != EINTR {
        return errno == EPIPE
      }
    }
    return true
  }

  /// Whoever started the program may have set its streams not to wait.
  private static func waitForRoom(in descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}
