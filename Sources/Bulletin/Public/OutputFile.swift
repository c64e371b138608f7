/// One file of the site, as published.
package struct OutputFile: Sendable, Equatable {
  /// Inside the output folder, with `/`.
  package let path: String
  package let size: Int
  /// False where the folder held the same bytes already: then nothing was written.
  package let isChanged: Bool
}

/// What a finished build did to the folder, in files.
package struct OutputSummary: Sendable, Equatable {
  package var written: Int
  package var unchanged: Int
  package var removed = 0
  /// What the user should know though all went well.
  package private(set) var notice: Message?

  mutating func add(_ notice: Message) {
    guard let first = self.notice else { return self.notice = notice }
    self.notice = Message(zh: first.zh + notice.zh, en: "\(first.en) \(notice.en)")
  }
}
