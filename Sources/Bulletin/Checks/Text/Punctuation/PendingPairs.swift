/// The brackets and quotes of earlier paragraphs that may go on in the next ones, with what to report
/// if they do not.
struct PendingPairs {
  private struct Pending {
    let sign: PairState.Sign
    let finding: Diagnostic
    /// The sentence itself goes on.
    var isBroken: Bool
  }

  private var pending: [Pending] = []
  /// No quotation of a text goes on over so many others.
  private static let reach = 64

  var findings: [Diagnostic] { pending.map(\.finding) }

  mutating func add(_ sign: PairState.Sign, _ finding: Diagnostic, isBroken: Bool) {
    pending.append(Pending(sign: sign, finding: finding, isBroken: isBroken))
  }

  mutating func endSentence() {
    for index in pending.indices.suffix(PendingPairs.reach) { pending[index].isBroken = false }
  }

  /// A quotation of an earlier paragraph goes on or ends here; with `isBroken` the rest of a sentence
  /// that is broken into paragraphs.
  mutating func settle(_ sign: PairState.Sign, isBroken: Bool = false) -> Bool {
    let near = pending.indices.suffix(PendingPairs.reach)
    let found = near.last { pending[$0].sign == sign && (!isBroken || pending[$0].isBroken) }
    guard let found else { return false }
    pending.remove(at: found)
    return true
  }
}
