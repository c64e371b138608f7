import ArgumentParser
import Bulletin
import Preview

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve")

  @Option var content = "content"
  @Option var output = "public"
  @Option var port = 8080
  @Option var lang = MessageLanguage.zh

  func run() async throws {
    let site = PreviewSite(folder: output, basePath: readBasePath(of: content))
    do {
      try await servePreview(site, port: port) { address in
        Console.error(
          Message(
            zh: "请在浏览器中打开 \(address)（按 Ctrl-C 结束）",
            en: "open \(address) in a browser (Ctrl-C ends)"
          ).text(in: lang))
      }
    } catch let error as PreviewError {
      Console.error(error.message.text(in: lang))
      throw ExitCode(EndCode.failure.rawValue)
    }
  }
}
