// `text/unbalanced-pairs`: brackets and quotes of Chinese that are not closed in their block.

struct PairState {
  enum Sign: UInt32 {
    case round = 0xFF08
    case title = 0x300A
    case double = 0x201C
    case single = 0x2018
    case square = 0x3010
    case corner = 0x300C

    init?(closing value: UInt32) {
      switch value {
      case 0xFF09: self = .round
      case 0x300B: self = .title
      case 0x201D: self = .double
      case 0x2019: self = .single
      case 0x3011: self = .square
      case 0x300D: self = .corner
      default: return nil
      }
    }
  }

  struct Opening {
    let sign: Sign
    let index: Int
    var isHalfWidth = false
  }

  private(set) var open: [Opening] = []
  /// How many of each sign are open.
  private var counts: [Sign: Int] = [:]
  private(set) var unclosed: [Opening] = []
  fileprivate(set) var unopened: [Opening] = []
  /// Quotations that may go on in the next paragraphs, with what to report if they do not.
  fileprivate var pending: [(sign: Sign, finding: Diagnostic)] = []
  /// The last bracket of them begins its paragraph.
  fileprivate var isWholeBracket = false
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

  fileprivate mutating func endBlock() -> (unclosed: [Opening], unopened: [Opening]) {
    let result = (unclosed + open.filter { !$0.isHalfWidth }, unopened)
    open.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    unclosed.removeAll(keepingCapacity: true)
    unopened.removeAll(keepingCapacity: true)
    doubleCount = 0
    return result
  }

  /// A quotation of an earlier paragraph goes on or ends here.
  fileprivate mutating func settle(_ sign: Sign) -> Bool {
    guard let position = pending.lastIndex(where: { $0.sign == sign }) else { return false }
    pending.remove(at: position)
    return true
  }
}

extension TextCheck {
  /// Any sign that may open or close something.
  mutating func readPair(_ index: Int, _ value: UInt32) {
    if let sign = PairState.Sign(rawValue: value) {
      if sign == .round { openBracket(index, isHalfWidth: false) }
      pairs.open(sign, at: index)
    } else if let sign = PairState.Sign(closing: value) {
      close(sign, index)
    }
  }

  private mutating func close(_ sign: PairState.Sign, _ index: Int) {
    if sign == .round { closeBracket(index, isHalfWidth: false) }
    if sign == .single, isApostrophe(index) { return }
    if let opening = pairs.close(sign) {
      if sign == .title { readTitle(opening.index..<(index + 3)) }
      if sign == .round { readInlineOrdinal(opening.index) }
    } else if sign == .round && isEnumerator(index) {
      return
    } else if !mayEndHere(sign, index) || !pairs.settle(sign) {
      pairs.unopened.append(PairState.Opening(sign: sign, index: index))
    }
  }

  /// A bracket goes on after what stands between two paragraphs, （例如, a list, ）, or holds all of
  /// several paragraphs.
  private func mayEndHere(_ sign: PairState.Sign, _ index: Int) -> Bool {
    guard sign == .round, index > block.range.lowerBound else { return true }
    return pairs.isWholeBracket && index + 3 == block.range.upperBound
  }

  /// ’ in English words and before years.
  private func isApostrophe(_ index: Int) -> Bool {
    if isASCIIDigit(after(index + 3)) { return true }
    guard isASCIILetter(before(index)) else { return false }
    return isASCIILetter(after(index + 3)) || !pairs.isOpen(.single)
  }

  /// `1）`, `a）` and `一）` before an item of an enumeration, and `：）`.
  private func isEnumerator(_ index: Int) -> Bool {
    var start = index
    var count = 0
    while count < 4 {
      let value = before(start)
      guard isASCIILetter(value) || digitValue(value) != nil || isChineseNumeral(value) else {
        break
      }
      start = self.start(before: start)
      count += 1
    }
    let previous = before(start)
    if count == 0 { return previous == 0xFF1A || previous == UInt32(UInt8(ascii: ":")) }
    return !isHan(previous) && !isASCIILetter(previous)
  }

  mutating func finishPairs() {
    let count = pairs.doubleCount
    let (unclosed, unopened) = pairs.endBlock()
    if let sign = continuedSign { _ = pairs.settle(sign) }
    if unclosed.isEmpty, unopened.isEmpty { return }
    // “甲" and “乙": what fails is the other half.
    let isMixed = !quotes.double.isEmpty
    if !isMixed, reportTurned(unclosed, unopened, isOnlyPair: count == 2) { return }
    var faults = unopened.map { ($0.index, Message.unopened($0)) }
    let isOnly = unclosed.count == 1 && unopened.isEmpty
    for opening in unclosed {
      let mayGoOn = opening.sign.mayGoOn || (opening.sign == .round && isOnly)
      if block.kind == .paragraph, mayGoOn {
        pairs.pending.append((opening.sign, diagnostic(.unclosed(opening), at: opening.index)))
        if opening.sign == .round {
          pairs.isWholeBracket = opening.index == block.range.lowerBound
        }
      } else {
        faults.append((opening.index, .unclosed(opening)))
      }
    }
    // Where one sign fails, others may only seem to.
    if let (index, message) = faults.min(by: { $0.0 < $1.0 }) {
      log.report(diagnostic(message, at: index))
    }
  }

  /// A quotation of several paragraphs has its opening sign before each of them.
  private var continuedSign: PairState.Sign? {
    guard block.kind == .paragraph else { return nil }
    let sign = PairState.Sign(rawValue: after(block.range.lowerBound))
    return sign?.mayGoOn == true ? sign : nil
  }

  /// Two quotes that look the same way: the second of them, where there are no others.
  private mutating func reportTurned(
    _ unclosed: [PairState.Opening], _ unopened: [PairState.Opening], isOnlyPair: Bool
  ) -> Bool {
    let all = unclosed + unopened
    guard all.count == 2, unclosed.count != 1, all.allSatisfy({ $0.sign == .double }) else {
      return false
    }
    let turned = unopened.isEmpty ? all[1] : all[0]
    let replacement = unopened.isEmpty ? "”" : "“"
    report(
      .textUnbalancedPairs, at: turned.index..<(turned.index + 3), .turned,
      replacement: isOnlyPair ? replacement : nil)
    return true
  }

  private func diagnostic(_ message: Message, at index: Int) -> Diagnostic {
    Diagnostic(.textUnbalancedPairs, at: place(index..<(index + 3)), message)
  }

  mutating func finishPendingQuotes() {
    for pending in pairs.pending { log.report(pending.finding) }
    pairs.pending = []
  }
}

extension Message {
  fileprivate static let turned = Message(
    zh: "引号方向不对：一对引号前面是“，后面是”", en: "this quote faces the wrong way")

  fileprivate static func unclosed(_ opening: PairState.Opening) -> Message {
    let sign = Unicode.Scalar(opening.sign.rawValue).map { String($0) } ?? ""
    return Message(
      zh: "“\(sign)”没有对应的后一半，请在该结束的地方补上", en: "‘\(sign)’ is not closed in its paragraph")
  }

  fileprivate static func unopened(_ opening: PairState.Opening) -> Message {
    let sign = opening.sign.closing
    return Message(
      zh: "“\(sign)”没有对应的前一半，请在该开始的地方补上，或删去它",
      en: "‘\(sign)’ closes nothing in its paragraph")
  }
}

extension PairState.Sign {
  /// Over several paragraphs.
  fileprivate var mayGoOn: Bool { self == .double || self == .single || self == .corner }

  fileprivate var closing: String {
    switch self {
    case .round: "）"
    case .title: "》"
    case .double: "”"
    case .single: "’"
    case .square: "】"
    case .corner: "」"
    }
  }
}
