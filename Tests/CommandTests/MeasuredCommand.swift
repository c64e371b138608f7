import Foundation
import Glibc
import TestSupport
import Testing

/// One run of the built command with what it cost.
struct MeasuredCommand {
  let code: Int32
  /// Of all its threads, so that a busy machine does not count.
  let processorSeconds: Double
  let peakKilobytes: Int
  let output: Data

  init(_ arguments: [String], in folder: URL) throws {
    let printed = folder.appending(path: "printed.txt")
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, printed.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words = unsafe ([Command.path.path] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    var child = pid_t()
    let failure = unsafe posix_spawn(&child, Command.path.path, &actions, nil, words, environ)
    for index in unsafe words.indices { unsafe free(words[index]) }
    try #require(failure == 0)
    var status: Int32 = 0
    var usage = rusage()
    try #require(unsafe wait4(child, &status, 0, &usage) == child)
    try #require(status & 0x7F == 0, "ended by signal \(status & 0x7F)")
    code = status >> 8 & 0xFF
    processorSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    peakKilobytes = usage.ru_maxrss
    output = try Data(contentsOf: printed)
  }
}

private func seconds(_ time: timeval) -> Double {
  Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
}
