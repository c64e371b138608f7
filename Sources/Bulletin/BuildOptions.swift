/// What one run is asked to do.
package struct BuildOptions: Sendable {
  package var content: String
  /// nil checks only.
  package var output: String?
  package var asOf: Instant
  package var baseURL: BaseURL?
  package var strict: Bool
  package var jobs: Int
  /// Called as the run goes on, for progress.
  package var announce: @Sendable (BuildEvent) -> Void

  package init(
    content: String, output: String?, asOf: Instant, baseURL: BaseURL? = nil,
    strict: Bool = false, jobs: Int = 1,
    announce: @escaping @Sendable (BuildEvent) -> Void = { _ in }
  ) {
    self.content = content
    self.output = output
    self.asOf = asOf
    self.baseURL = baseURL
    self.strict = strict
    self.jobs = jobs
    self.announce = announce
  }
}

/// Something a waiting person wants to know.
package enum BuildEvent: Sendable {
  /// Another build of the same output is under way.
  case waiting
  case stage(Stage)

  package var message: Message {
    switch self {
    case .waiting:
      Message(zh: "另一次构建正在进行，等它结束……", en: "waiting for another build of this site …")
    case .stage(let stage): stage.progress
    }
  }
}

/// The run could not be carried out at all: exit code 3.
package enum BuildFailure: Error {
  case content(Message)
  case output(Message)
  /// They cannot be shown.
  case findings(Message)

  package var message: Message {
    switch self {
    case .content(let message), .output(let message), .findings(let message): message
    }
  }
}
