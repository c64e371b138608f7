import Bulletin

extension Usage {
  /// What `--help` prints.
  var help: String {
    let words = command.map(help) ?? generalHelp
    return words.map { $0.text(in: language) }.joined(separator: "\n") + "\n"
  }

  /// What a wrong call is told, behind the fault.
  var hint: Message {
    let name = command.map { "bulletin " + $0.name } ?? "bulletin"
    return Message(zh: "用法见：\(name) --help", en: "see \(name) --help")
  }

  private var generalHelp: [Message] {
    var words: [Message] = [
      Message(
        zh: "政协委员联系界别群众简报的静态网站生成器",
        en: "static-site generator of a consultative conference’s bulletin"),
      .blank,
      Message(zh: "用法：bulletin <子命令> [选项]", en: "usage: bulletin <command> [options]"),
      .blank,
      Message(zh: "子命令：", en: "commands:"),
    ]
    for command in CommandDescription.all { words += entry(.same(command.name), command.abstract) }
    words += [.blank, .options]
    words += entry(.same("--version"), Message(zh: "显示版本", en: "show the version"))
    words += helpOption
    words += [
      .blank,
      Message(
        zh: "各子命令的选项见：bulletin <子命令> --help",
        en: "for the options of a command see bulletin <command> --help"),
    ]
    return words
  }

  private func help(for command: CommandDescription) -> [Message] {
    var words: [Message] = [
      command.abstract, .blank,
      Message(
        zh: "用法：bulletin \(command.name) [选项]", en: "usage: bulletin \(command.name) [options]"),
      .blank, .options,
    ]
    for option in command.options {
      let value = option.value?.name ?? .blank
      let name = Message(
        zh: "--\(option.name)" + (value.zh.isEmpty ? "" : " <\(value.zh)>"),
        en: "--\(option.name)" + (value.en.isEmpty ? "" : " <\(value.en)>"))
      words += entry(name, option.help)
    }
    return words + helpOption
  }

  private var helpOption: [Message] {
    entry(.same("-h, --help"), Message(zh: "显示这份说明", en: "show this help"))
  }

  /// Below each other, not side by side: Han characters take two cells.
  private func entry(_ name: Message, _ words: Message) -> [Message] {
    [
      Message(zh: "  " + name.zh, en: "  " + name.en),
      Message(zh: "      " + words.zh, en: "      " + words.en),
    ]
  }
}

extension Message {
  fileprivate static let blank = Message.same("")
  fileprivate static let options = Message(zh: "选项：", en: "options:")

  fileprivate static func same(_ text: String) -> Message { Message(zh: text, en: text) }
}
