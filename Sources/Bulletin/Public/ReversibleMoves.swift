import Glibc

/// Renames inside one disk that can be taken back: they need no room, so that going back is as
/// likely to succeed as going on.
struct ReversibleMoves {
  private enum Step {
    case move(String, String)
    case exchange(String, String)
  }

  let parent: FolderHandle
  let exchange: OutputFolder.Exchange
  /// An empty place for what has to leave; nothing in it is looked at again.
  let aside: String
  private var steps: [Step] = []

  init(in parent: FolderHandle, aside: String, exchange: @escaping OutputFolder.Exchange) {
    self.parent = parent
    self.aside = aside
    self.exchange = exchange
  }

  /// `source` takes the place of whatever is at `target`; no moment sees the place empty where the
  /// disk can exchange.
  mutating func put(_ source: String, at target: String) throws(SystemError) {
    do {
      try exchange(parent, source, target)
      steps.append(.exchange(source, target))
    } catch {
      guard error.code == ENOENT || error.refusesExchange else { throw error }
      if try parent.status(target) != nil { try setAside(target) }
      try move(source, to: target)
    }
  }

  mutating func setAside(_ path: String) throws(SystemError) {
    try move(path, to: "\(aside)/\(steps.count)")
  }

  /// The last first. False where something could not be taken back.
  func takeBack() -> Bool {
    var isWhole = true
    for step in steps.reversed() {
      do {
        switch step {
        case .move(let source, let target): try parent.rename(target, to: source)
        case .exchange(let source, let target): try exchange(parent, source, target)
        }
      } catch {
        isWhole = false
      }
    }
    return isWhole
  }

  private mutating func move(_ source: String, to target: String) throws(SystemError) {
    try parent.rename(source, to: target)
    steps.append(.move(source, target))
  }
}
