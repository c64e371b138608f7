import ArgumentParser
import Bulletin

/// What `build` and `check` have in common.
struct SiteOptions: ParsableArguments {
  @Option var content = "content"
  @Option var asOf: Instant?
  @Option(name: .customLong("base-url")) var baseURL: BaseURL?
  @Flag var strict = false
  @Option var lang = MessageLanguage.zh
  @Option var format = FindingFormat.text
  @Option var jobs: Int?
  @Flag var verbose = false
  @Flag var all = false
  @Flag var quiet = false
}

enum FindingFormat: String, ExpressibleByArgument {
  case text, json
}

extension MessageLanguage: ExpressibleByArgument {}

extension Instant: ExpressibleByArgument {
  /// `2026-06-01` is its last minute, `2026-06-01 09:00` that minute.
  package init?(argument: String) {
    self.init(parsingAsOf: argument)
  }
}

extension BaseURL: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(parsing: argument)
  }
}
