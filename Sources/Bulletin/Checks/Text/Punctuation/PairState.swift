/// The brackets and quotes of a block that are open.
struct PairState {
  enum Sign: UInt32 {
    case round = 0xFF08
    case title = 0x300A
    case double = 0x201C
    case single = 0x2018
    case square = 0x3010
    case corner = 0x300C

    /// Each closing sign has the number after its opening sign's.
    init?(closing value: UInt32) { self.init(rawValue: value &- 1) }

    var closing: UInt32 { rawValue + 1 }
  }

  struct Opening {
    let sign: Sign
    let index: Int
    var isHalfWidth = false
  }

  private(set) var open: [Opening] = []
  /// How many of each sign are open.
  private var counts: [Sign: Int] = [:]
  private var unclosed: [Opening] = []
  private var unopened: [Opening] = []
  /// “ and ” of the block.
  private(set) var doubleCount = 0

  func isOpen(_ sign: Sign) -> Bool { counts[sign, default: 0] > 0 }

  mutating func open(_ sign: Sign, at index: Int) {
    if sign == .double { doubleCount += 1 }
    push(Opening(sign: sign, index: index))
  }

  mutating func openHalfWidth(at index: Int) {
    push(Opening(sign: .round, index: index, isHalfWidth: true))
  }

  private mutating func push(_ opening: Opening) {
    open.append(opening)
    counts[opening.sign, default: 0] += 1
  }

  /// What a half-width bracket fails to close is another rule's business.
  mutating func closeHalfWidth() {
    guard open.last?.sign == .round else { return }
    open.removeLast()
    counts[.round, default: 0] -= 1
  }

  /// The sign at `index` is one of markup.
  mutating func withdraw(openedAt index: Int) {
    var position = open.count - 1
    while position >= 0, open[position].index > index { position -= 1 }
    guard position >= 0, open[position].index == index else { return }
    counts[open.remove(at: position).sign, default: 0] -= 1
  }

  /// Returns where it was opened; nil where it was not.
  mutating func close(_ sign: Sign) -> Opening? {
    if sign == .double { doubleCount += 1 }
    guard isOpen(sign) else { return nil }
    while let opening = open.popLast() {
      counts[opening.sign, default: 0] -= 1
      if opening.sign == sign { return opening }
      if !opening.isHalfWidth { unclosed.append(opening) }
    }
    return nil
  }

  mutating func addUnopened(_ sign: Sign, at index: Int) {
    unopened.append(Opening(sign: sign, index: index))
  }

  mutating func endBlock() -> (unclosed: [Opening], unopened: [Opening]) {
    let result = (unclosed + open.filter { !$0.isHalfWidth }, unopened)
    open.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    unclosed.removeAll(keepingCapacity: true)
    unopened.removeAll(keepingCapacity: true)
    doubleCount = 0
    return result
  }
}

extension PairState.Sign {
  /// Over several paragraphs.
  var mayGoOn: Bool { self == .double || self == .single || self == .corner }
}
