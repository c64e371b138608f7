import Bulletin

/// The arguments held against what the command takes, before they are parsed.
struct Usage {
  let language: MessageLanguage
  /// nil where none is named yet.
  let command: CommandDescription?
  private let arguments: ArraySlice<String>

  init(_ arguments: [String]) {
    language = Usage.language(in: arguments)
    let asked = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    command = CommandDescription.all.first { $0.name == asked.first }
    self.arguments = arguments[...]
  }

  /// The last one that `--lang` names: what is wrong is said in it too.
  private static func language(in arguments: [String]) -> MessageLanguage {
    let behind = zip(arguments, arguments.dropFirst()).filter { $0.0 == "--lang" }.map(\.1)
    let joined = arguments.filter { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    return (behind + joined).compactMap { MessageLanguage(rawValue: $0) }.last ?? .zh
  }

  var asksForHelp: Bool {
    arguments.first == "help" || arguments.contains("--help") || arguments.contains("-h")
  }

  /// What is wrong with the arguments; nil where nothing is.
  func fault() -> Message? {
    guard let first = arguments.first else { return .noCommand }
    guard let command else {
      if Usage.isOfTheParser(first) { return nil }
      return first.hasPrefix("-") ? .unknownOption(first, of: nil) : .unknownCommand(first)
    }
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      if Usage.isOfTheParser(argument) { continue }
      if let fault = fault(in: argument, of: command, &rest) { return fault }
    }
    return nil
  }

  private static func isOfTheParser(_ argument: String) -> Bool {
    ["--version", "--experimental-dump-help"].contains(argument)
  }

  private func fault(
    in argument: String, of command: CommandDescription, _ rest: inout ArraySlice<String>
  ) -> Message? {
    guard argument.hasPrefix("-") else { return .unexpected(argument) }
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let option = command.options.first(where: { "--" + $0.name == parts[0] }) else {
      return .unknownOption(String(parts[0]), of: command)
    }
    guard let value = option.value else {
      return parts.count > 1 ? .valueOfFlag(option) : nil
    }
    if parts.count == 1, rest.first?.hasPrefix("-") != false { return .missing(value, of: option) }
    let text = parts.count > 1 ? String(parts[1]) : rest.removeFirst()
    return value.isValid(text) ? nil : .wrong(text, value, of: option)
  }
}

extension Message {
  private static var commandNames: [String] { CommandDescription.all.map(\.name) }

  fileprivate static var noCommand: Message {
    Message(
      zh: "请写明子命令：\(commandNames.joined(separator: "、"))",
      en: "name a command: \(commandNames.joined(separator: ", "))")
  }

  fileprivate static func unknownCommand(_ name: String) -> Message {
    let nearest = nearestName(to: name, among: commandNames)
    let all = commandNames
    return Message(
      zh: "没有“\(name)”这个子命令，"
        + (nearest.map { "是不是“\($0)”？" } ?? "可用的：\(all.joined(separator: "、"))"),
      en: "there is no command ‘\(name)’; "
        + (nearest.map { "did you mean ‘\($0)’?" } ?? "there are \(all.joined(separator: ", "))"))
  }

  fileprivate static func unknownOption(_ name: String, of command: CommandDescription?) -> Message
  {
    let known = (command?.options.map(\.name) ?? []) + ["help", "version"]
    let nearest = nearestName(to: name, among: known.map { "--" + $0 })
    return Message(
      zh: "没有“\(name)”这个选项" + (nearest.map { "，是不是“\($0)”？" } ?? ""),
      en: "there is no option ‘\(name)’" + (nearest.map { "; did you mean ‘\($0)’?" } ?? ""))
  }

  fileprivate static func unexpected(_ argument: String) -> Message {
    Message(
      zh: "“\(argument)”多余：选项以 -- 开头，值写在选项后面",
      en: "‘\(argument)’ is too much: options begin with --, their values stand behind them")
  }

  fileprivate static func valueOfFlag(_ option: OptionDescription) -> Message {
    Message(zh: "“--\(option.name)”后面不写值", en: "‘--\(option.name)’ takes no value")
  }

  fileprivate static func missing(_ value: OptionValue, of option: OptionDescription) -> Message {
    Message(
      zh: "“--\(option.name)”后面没有写\(value.name.zh)",
      en: "no \(value.name.en) stands behind ‘--\(option.name)’")
  }

  fileprivate static func wrong(
    _ text: String, _ value: OptionValue, of option: OptionDescription
  ) -> Message {
    Message(
      zh: "“--\(option.name)”的值“\(text)”不对：应是\(value.expected.zh)",
      en: "‘\(text)’ is no value for ‘--\(option.name)’: expected \(value.expected.en)")
  }
}
