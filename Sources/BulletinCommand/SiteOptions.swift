import ArgumentParser
import Bulletin

/// What `build` and `check` have in common.
struct SiteOptions: ParsableArguments {
  @Option(help: "内容文件夹")
  var content = "content"

  @Option(help: "以哪一天（当天最后一分钟）或哪一分钟为准，如 2026-06-01；不写就是现在")
  var asOf: Instant?

  @Option(name: .customLong("base-url"), help: "代替 site.yml 中的 base_url")
  var baseURL: BaseURL?

  @Flag(help: "有警告也算失败")
  var strict = false

  @Option(help: "信息用中文（zh）还是英文（en）")
  var lang = MessageLanguage.zh

  @Option(help: "检查结果的格式：text 或 json")
  var format = FindingFormat.text

  @Option(help: "同时使用几个处理器，不写就全用")
  var jobs: Int?

  @Flag(help: "显示提示和各步用时")
  var verbose = false

  @Flag(help: "不显示小结和进度")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs 应是 1 到 1024 的整数")
    }
  }
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
