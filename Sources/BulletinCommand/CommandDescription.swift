import Bulletin

/// What the command takes, in both languages: help and usage errors are made of it. The parser's own
/// words are English only, so its declarations have none; a test holds the two against each other.
struct CommandDescription: Sendable {
  let name: String
  let abstract: Message
  let options: [OptionDescription]

  static let all = [
    CommandDescription(
      name: "build", abstract: Message(zh: "检查内容并生成网站", en: "check the content and build the site"),
      options: [.content, .output] + OptionDescription.ofRuns),
    CommandDescription(
      name: "check", abstract: Message(zh: "只检查内容，不生成网站", en: "check the content only"),
      options: [.content, .fix] + OptionDescription.ofRuns),
    CommandDescription(
      name: "serve",
      abstract: Message(zh: "在本机预览已经生成的网站", en: "show the built site on this machine"),
      options: [.contentOfPreview, .output, .port, .language]),
  ]
}

/// One `--name`.
struct OptionDescription: Sendable {
  let name: String
  let help: Message
  /// nil for a flag.
  let value: OptionValue?

  init(_ name: String, _ value: OptionValue, _ help: Message) {
    (self.name, self.value, self.help) = (name, value, help)
  }

  init(flag name: String, _ help: Message) {
    (self.name, value, self.help) = (name, nil, help)
  }
}

/// What stands behind an option.
struct OptionValue: Sendable {
  let name: Message
  /// What a wrong one should have been.
  var expected = Message(zh: "", en: "")
  var isValid: @Sendable (String) -> Bool = { _ in true }
}

extension OptionValue {
  static let folder = OptionValue(name: Message(zh: "文件夹", en: "folder"))
  static let language = OptionValue(
    name: Message(zh: "语言", en: "language"), expected: Message(zh: "“zh”或“en”", en: "zh or en"),
    isValid: { MessageLanguage(rawValue: $0) != nil })
  static let format = OptionValue(
    name: Message(zh: "格式", en: "format"),
    expected: Message(zh: "“text”或“json”", en: "text or json"),
    isValid: { FindingFormat(rawValue: $0) != nil })
  static let moment = OptionValue(
    name: Message(zh: "时间", en: "moment"),
    expected: Message(
      zh: "日期或时间，如 2026-06-01 或 \"2026-06-01 09:00\"",
      en: "a day or a minute such as 2026-06-01 or \"2026-06-01 09:00\""),
    isValid: { Instant(argument: $0) != nil })
  static let address = OptionValue(
    name: Message(zh: "网址", en: "address"),
    expected: Message(
      zh: "完整网址，如 https://zx.qinghe.example/",
      en: "a full address such as https://zx.qinghe.example/"),
    isValid: { BaseURL(argument: $0) != nil })

  static func integer(_ name: Message, in range: ClosedRange<Int>) -> OptionValue {
    OptionValue(
      name: name,
      expected: Message(
        zh: " \(range.lowerBound) 到 \(range.upperBound) 的整数",
        en: "an integer from \(range.lowerBound) to \(range.upperBound)"),
      isValid: { Int($0).map(range.contains) == true })
  }
}

extension OptionDescription {
  static let content = OptionDescription(
    "content", .folder,
    Message(zh: "内容文件夹，不写就是 content", en: "the content folder; content by default"))
  static let contentOfPreview = OptionDescription(
    "content", .folder,
    Message(
      zh: "内容文件夹，网址中的路径取自其中的 site.yml；不写就是 content",
      en: "the content folder, whose site.yml has the path of the address; content by default"))
  static let output = OptionDescription(
    "output", .folder,
    Message(zh: "网站所在的文件夹，不写就是 public", en: "the folder of the site; public by default"))
  static let fix = OptionDescription(
    flag: "fix",
    Message(
      zh: "把有把握的错误直接改正在文件里（加 --strict 时警告也改），并列出改了什么",
      en: "correct what is certainly wrong in the files (with --strict warnings too) and tell what")
  )
  static let port = OptionDescription(
    "port", .integer(Message(zh: "端口", en: "port"), in: 0...65535),
    Message(zh: "端口，0 表示任选一个空闲的；不写就是 8080", en: "the port, 0 for any free one; 8080 by default"))
  static let language = OptionDescription(
    "lang", .language,
    Message(zh: "信息用中文（zh）还是英文（en），不写就是中文", en: "messages in zh or en; zh by default"))

  /// Of every command that reads the content.
  static let ofRuns = [
    OptionDescription(
      "as-of", .moment,
      Message(
        zh: "以哪一天（当天最后一分钟）或哪一分钟为准，如 2026-06-01；不写就是现在",
        en: "the day (its last minute) or minute to build for, such as 2026-06-01; now by default")),
    OptionDescription(
      "base-url", .address,
      Message(zh: "代替 site.yml 中的 base_url", en: "stands for the base_url of site.yml")),
    OptionDescription(flag: "strict", Message(zh: "有警告也算失败", en: "warnings fail too")),
    OptionDescription.language,
    OptionDescription(
      "format", .format,
      Message(
        zh: "检查结果的格式：text 或 json，不写就是 text", en: "findings as text or json; text by default")),
    OptionDescription(
      "jobs", .integer(Message(zh: "个数", en: "number"), in: 1...1024),
      Message(zh: "同时使用几个处理器，不写就全用", en: "how many processors to use; all by default")),
    OptionDescription(flag: "verbose", Message(zh: "显示提示和各步用时", en: "show infos and times")),
    OptionDescription(
      flag: "all",
      Message(
        zh: "全部列出：同样的警告和提示再多也不省略",
        en: "list every finding, however many of the same there are")),
    OptionDescription(
      flag: "quiet", Message(zh: "不显示小结和进度", en: "show neither summary nor progress")),
  ]
}
