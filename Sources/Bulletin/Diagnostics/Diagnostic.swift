/// One finding about what an editor wrote.
package struct Diagnostic: Sendable, Equatable {
  package var severity: Severity
  package var notes: [Note]
  /// Why a fix that was tried is not offered.
  package var refusal: Message?
  private let statement: Statement

  package var rule: Rule { statement.rule }
  package var place: Place { statement.place }
  package var message: Message { statement.message }
  /// What is offered.
  package var fix: Fix? { refusal == nil ? statement.fix : nil }

  package init(
    _ rule: Rule, at place: Place, _ message: Message, notes: [Note] = [], fix: Fix? = nil
  ) {
    statement = Statement(rule, place, message, fix)
    self.severity = rule.severity
    self.notes = notes
  }
}

/// What stays the same in all copies of a finding, which share it: there may be very many.
private final class Statement: Sendable, Equatable {
  let rule: Rule
  let place: Place
  let message: Message
  let fix: Fix?

  init(_ rule: Rule, _ place: Place, _ message: Message, _ fix: Fix?) {
    self.rule = rule
    self.place = place
    self.message = message
    self.fix = fix
  }

  static func == (left: Statement, right: Statement) -> Bool {
    left === right
      || left.rule == right.rule && left.place == right.place && left.message == right.message
        && left.fix == right.fix
  }
}

extension Diagnostic {
  /// With its message in both languages.
  init(_ rule: Rule, at place: Place, fix: Fix? = nil, notes: [Note] = [], zh: String, en: String) {
    self.init(rule, at: place, Message(zh: zh, en: en), notes: notes, fix: fix)
  }

  /// About a file or folder as a whole.
  init(_ rule: Rule, inFile path: String, _ message: Message) {
    self.init(rule, at: Place(file: path, range: .start), message)
  }

  /// The same, with its message in both languages.
  init(_ rule: Rule, inFile path: String, zh: String, en: String) {
    self.init(rule, inFile: path, Message(zh: zh, en: en))
  }
}

/// How much a finding weighs, from the least.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  case info, warning, error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The same sentence in both languages: what is wrong and what to do.
package struct Message: Sendable, Equatable {
  package var zh: String
  package var en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The message in one of its two languages.
  package func text(in language: MessageLanguage) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  /// The same as one line that cannot steer a terminal: names of files stand in it as they are.
  package func line(in language: MessageLanguage) -> String { displayed(text(in: language)) }
}

/// The languages of messages.
package enum MessageLanguage: String, Sendable, CaseIterable {
  case zh, en
}

/// Another place that explains a finding.
package struct Note: Sendable, Equatable {
  package var place: Place
  package var message: Message

  package init(at place: Place, _ message: Message) {
    self.place = place
    self.message = message
  }

  /// With its message in both languages.
  init(at place: Place, zh: String, en: String) {
    self.init(at: place, Message(zh: zh, en: en))
  }
}

/// The mechanical correction: `range` of the finding's file becomes `replacement`.
package struct Fix: Sendable, Hashable {
  package var range: SourceRange
  package var replacement: String
  /// A guess that a person has to confirm: shown, but never applied unasked.
  package var isGuess: Bool

  package init(_ range: SourceRange, _ replacement: String, isGuess: Bool = false) {
    self.range = range
    self.replacement = replacement
    self.isGuess = isGuess
  }
}
