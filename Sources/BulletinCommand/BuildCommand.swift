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

  func run() async throws {
    try await SiteRun(options: site, output: nil).run()
  }
}
