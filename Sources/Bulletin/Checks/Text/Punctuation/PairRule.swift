// `text/unbalanced-pairs`: brackets and quotes of Chinese that are not closed in their block.

struct PairRule {
  private var pending = PendingPairs()
  /// The last bracket of them begins its paragraph.
  private var isWholeBracket = false

  /// Returns where the sign at `index` closes what was opened; nil where it closes nothing.
  mutating func close(_ sign: PairState.Sign, _ index: Int, _ text: inout TextReading) -> PairState
    .Opening?
  {
    if sign == .single, text.isApostrophe(index) { return nil }
    if let opening = text.pairs.close(sign) { return opening }
    if sign == .round, text.isEnumerator(index) { return nil }
    if pending.settle(sign, isBroken: true) { return nil }
    if !mayEndHere(sign, index, text) || !pending.settle(sign) {
      text.pairs.addUnopened(sign, at: index)
    }
    return nil
  }

  /// A bracket goes on after what stands between two paragraphs, （例如, a list, ）, or holds all of
  /// several paragraphs.
  private func mayEndHere(_ sign: PairState.Sign, _ index: Int, _ text: TextReading) -> Bool {
    guard sign == .round, index > text.block.range.lowerBound else { return true }
    return isWholeBracket && index + 3 == text.block.range.upperBound
  }

  mutating func finish(_ text: inout TextReading) {
    let count = text.pairs.doubleCount
    let (unclosed, unopened) = text.pairs.endBlock()
    if let sign = text.continuedSign() { _ = pending.settle(sign) }
    let isBroken = text.breaksSentence()
    if !isBroken { pending.endSentence() }
    if unclosed.isEmpty, unopened.isEmpty { return }
    // “甲" and “乙": what fails is the other half.
    let isMixed = !text.quotes.double.isEmpty
    if !isMixed, text.reportTurned(unclosed, unopened, isOnlyPair: count == 2) { return }
    var faults = unopened.map { ($0.index, Message.unopened($0)) }
    let isOnly = unclosed.count == 1 && unopened.isEmpty
    for opening in unclosed {
      let mayGoOn = isBroken || opening.sign.mayGoOn || (opening.sign == .round && isOnly)
      if text.block.kind == .paragraph, mayGoOn {
        pending.add(
          opening.sign, text.diagnostic(.unclosed(opening), at: opening.index), isBroken: isBroken)
        if opening.sign == .round { isWholeBracket = opening.index == text.block.range.lowerBound }
      } else {
        faults.append((opening.index, .unclosed(opening)))
      }
    }
    // One missing sign makes others look wrong too: only the first is reported.
    if let (index, message) = faults.min(by: { $0.0 < $1.0 }) {
      text.report(text.diagnostic(message, at: index))
    }
  }

  func finishText(_ text: inout TextReading) {
    for finding in pending.findings { text.report(finding) }
  }
}

extension TextReading {
  /// ’ in English words and before years.
  fileprivate func isApostrophe(_ index: Int) -> Bool {
    if isASCIIDigit(after(index + 3)) { return true }
    guard isASCIILetter(before(index)) else { return false }
    return isASCIILetter(after(index + 3)) || !pairs.isOpen(.single)
  }

  /// `1）`, `a）` and `一）` before an item of an enumeration, and `：）`.
  fileprivate func isEnumerator(_ index: Int) -> Bool {
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
      || markup.lineBreak(before: readable.source(of: start..<index).lowerBound) != nil
  }

  /// A paragraph, and no item of a list, that ends without a mark: titles and notes of official
  /// papers are set in lines.
  fileprivate func breaksSentence() -> Bool {
    guard block.kind == .paragraph, block.isPlaced, !block.range.isEmpty,
      !endsSentence(before: block.range.upperBound)
    else { return false }
    let first = block.range.lowerBound
    let source = readable.source(of: first..<(first + 1)).lowerBound
    return source == 0 || origin.source.bytes[source - 1] == 0x0A
  }

  /// A quotation of several paragraphs has its opening sign before each of them.
  fileprivate func continuedSign() -> PairState.Sign? {
    guard block.kind == .paragraph else { return nil }
    let sign = PairState.Sign(rawValue: after(block.range.lowerBound))
    return sign?.mayGoOn == true ? sign : nil
  }

  /// Two quotes that look the same way: the second of them, where there are no others.
  fileprivate mutating func reportTurned(
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

  fileprivate func diagnostic(_ message: Message, at index: Int) -> Diagnostic {
    Diagnostic(.textUnbalancedPairs, at: place(index..<(index + 3)), message)
  }
}

extension Message {
  fileprivate static let turned = Message(
    zh: "引号方向不对：一对引号前面是“，后面是”", en: "this quote faces the wrong way")

  fileprivate static func unclosed(_ opening: PairState.Opening) -> Message {
    let sign = String(scalar: opening.sign.rawValue)
    return Message(
      zh: "“\(sign)”没有对应的后一半，请在该结束的地方补上", en: "‘\(sign)’ is not closed in its paragraph")
  }

  fileprivate static func unopened(_ opening: PairState.Opening) -> Message {
    let sign = String(scalar: opening.sign.closing)
    return Message(
      zh: "“\(sign)”没有对应的前一半，请在该开始的地方补上，或删去它", en: "‘\(sign)’ closes nothing in its paragraph")
  }
}
