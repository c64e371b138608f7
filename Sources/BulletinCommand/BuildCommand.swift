import ArgumentParser
import Bulletin
import Templates

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "build")

  @OptionGroup var site: SiteOptions

  @Option var output = "public"

  func run() async throws {
    try await SiteRun(options: site, output: output).run()
  }
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check")

  @OptionGroup var site: SiteOptions

  @Flag var fix = false

  func run() async throws {
    try await SiteRun(options: site, output: nil, fixes: fix).run()
  }
}
