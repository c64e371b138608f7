import ArgumentParser
import Bulletin
import Preview

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "在本机预览已经生成的网站")

  @Option(help: "内容文件夹，网址中的路径取自其中的 site.yml")
  var content = "content"

  @Option(help: "已经生成的网站所在的文件夹")
  var output = "public"

  @Option(help: "端口，0 表示任选一个空闲的")
  var port = 8080

  @Option(help: "信息用中文（zh）还是英文（en）")
  var lang = MessageLanguage.zh

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
