import Foundation

/// What this thread worked while it did `work`: the time that others took from it does not count.
package func processorTime(of work: () throws -> Void) rethrows -> Duration {
  let start = ownTime()
  try work()
  return ownTime() - start
}

/// What all threads of a running process have worked until now; nil once it has ended.
package func processorTime(ofProcess process: Int32) -> Duration? {
  var clock = clockid_t()
  guard unsafe clock_getcpuclockid(process, &clock) == 0 else { return nil }
  return time(of: clock)
}

private func ownTime() -> Duration { time(of: CLOCK_THREAD_CPUTIME_ID) ?? .zero }

private func time(of clock: clockid_t) -> Duration? {
  var time = timespec()
  guard unsafe clock_gettime(clock, &time) == 0 else { return nil }
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
