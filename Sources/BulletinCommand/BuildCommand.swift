import ArgumentParser
import Bulletin
import Templates

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "检查内容并生成网站")

  @OptionGroup var site: SiteOptions

  @Option(help: "网站生成到哪个文件夹")
  var output = "public"

  func run() async throws {
    try await SiteRun(options: site, output: output).run()
  }
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "只检查内容，不生成网站")

  @OptionGroup var site: SiteOptions

  @Flag(help: "把有把握的错误直接改正在文件里（加 --strict 时警告也改），并列出改了什么")
  var fix = false

  func run() async throws {
    try await SiteRun(options: site, output: nil, fixes: fix).run()
  }
}
