/// Tries the fixes of one file on what the public reads of it: one reading for all of them, and
/// where something comes out wrong, further ones for parts of them.
struct FixProof {
  /// No text for readers has so many mistakes: where a file has more, none is mended.
  static let fixLimit = 20_000
  /// Bytes that may be read for one file: what is not proven by then is refused.
  private static let workLimit = 8 << 20
  /// So many fixes of one place are tried one after the other.
  private static let layerLimit = 8

  private let source: SourceFile
  private let reader: PublicReader
  private let before: PublicReading
  private var findings: [Diagnostic] = []
  private var accepted: [Trial] = []
  /// Near to what came out wrong elsewhere: tried again at the end; nil while they are.
  private var doubted: [Trial]? = []
  /// By the position of the finding.
  private var refusals: [Message?] = []
  private var work = 0

  /// nil for a file that the reader does not know.
  init?(_ source: SourceFile, _ reader: PublicReader) {
    guard let before = reader.read(source) else { return nil }
    self.source = source
    self.reader = reader
    self.before = before
  }

  /// Why the fix of each finding is not to be made; nil for those that hold when they are made
  /// together, as far as they do not overlap.
  mutating func refusals(of findings: [Diagnostic]) -> [Message?] {
    self.findings = findings
    refusals = [Message?](repeating: .notInFile, count: findings.count)
    var rest = before.trials(findings).filter { isWhole($0.range) }
    for index in rest.flatMap(\.findings) { refusals[index] = nil }
    for _ in 0..<FixProof.layerLimit {
      let layer = FixProof.takeLayer(from: &rest)
      accepted = []
      prove(layer.filter { !$0.isGuess })
      prove(layer.filter(\.isGuess))
      let doubted = doubted
      self.doubted = nil
      prove(doubted ?? [])
      self.doubted = []
    }
    refuse(rest, .tooManyFixes)
    return refusals
  }

  /// Cuts no character in two.
  private func isWhole(_ range: Range<Int>) -> Bool {
    [range.lowerBound, range.upperBound].allSatisfy {
      $0 >= source.bytes.count || source.bytes[$0] & 0xC0 != 0x80
    }
  }

  /// Those that are made together: where two overlap, the first of them.
  private static func takeLayer(from trials: inout [Trial]) -> [Trial] {
    var layer: [Trial] = []
    var rest: [Trial] = []
    for trial in trials {
      if trial.range.lowerBound >= layer.last?.range.upperBound ?? 0 {
        layer.append(trial)
      } else {
        rest.append(trial)
      }
    }
    trials = rest
    return layer
  }

  // MARK: By halves

  /// Adds those of `batch` to the accepted ones that go together with them.
  private mutating func prove(_ batch: [Trial]) {
    guard !batch.isEmpty else { return }
    work += source.bytes.count + 1024
    guard work <= FixProof.workLimit else { return refuse(batch, .tooManyFixes) }
    let together = (accepted + batch).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    let faults = judge(together)
    guard let first = faults.first else {
      accepted = together
      return
    }
    guard batch.count > 1 else { return refuse(batch, first.reason) }
    split(batch, by: faults, among: together)
  }

  /// Who is alone at a place that came out wrong is at fault; of several some are.
  private mutating func split(
    _ batch: [Trial], by faults: [FixJudgement.Fault], among together: [Trial]
  ) {
    var parts = Partition(batch)
    for fault in faults {
      let suspects = unique(fault.trials.map { together[$0].id }).filter(parts.holds)
      if suspects.count == 1, fault.isOwn {
        refuse(parts.take(suspects[0]), fault.reason)
      } else if suspects.count == 1, let known = doubted {
        doubted = known + parts.take(suspects[0])
      } else {
        parts.split(suspects)
      }
    }
    for part in parts.parts { prove(part) }
  }

  private func judge(_ trials: [Trial]) -> [FixJudgement.Fault] {
    let file = TriedFile(source.bytes, trials)
    let text = SourceFile(path: source.path, bytes: file.bytes)
    guard let after = reader.read(text) else { return [] }
    return FixJudgement(of: trials, for: findings, in: file, from: before, to: after).faults
  }

  private mutating func refuse(_ trials: [Trial], _ reason: Message) {
    for index in trials.flatMap(\.findings) { refusals[index] = reason }
  }
}

extension Message {
  fileprivate static let notInFile = Message(zh: "要改的地方已不在文件里", en: "the file has no such place")
  static let tooManyFixes = Message(
    zh: "这个文件要改的地方太多，没有逐一核对", en: "too many corrections in this file to prove each")
}
