package import Bulletin
import Glibc
import NIOCore

/// Why the preview cannot be served.
package enum PreviewError: Error, Equatable {
  case notLoopback(String)
  case noSuchPort(Int)
  case noFolder(String)
  case portTaken(Int)
  case portForbidden(Int)
  case failed(code: Int32)

  /// nil for the end of the task, which is the way to stop.
  init?(_ error: any Error, port: Int) {
    if error is CancellationError { return nil }
    let code = (error as? IOError)?.errnoCode ?? 0
    switch code {
    case EADDRINUSE: self = .portTaken(port)
    case EACCES: self = .portForbidden(port)
    default: self = .failed(code: code)
    }
  }

  package var message: Message {
    switch self {
    case .notLoopback(let host):
      Message(
        zh: "预览只供本机查看，不能使用地址 \(host)，请用 127.0.0.1",
        en: "the preview is for this machine only: use 127.0.0.1 instead of \(host)")
    case .noSuchPort(let port):
      Message(zh: "没有端口 \(port)，请用 1024 到 65535 之间的数", en: "no port \(port); use 1024 to 65535")
    case .noFolder(let folder):
      Message(zh: "找不到文件夹 \(folder)，请先生成网站", en: "no folder \(folder); build the site first")
    case .portTaken(let port):
      Message(
        zh: "端口 \(port) 已被其他程序占用，请关闭那个程序，或换一个端口",
        en: "port \(port) is taken by another program; stop it or use another port")
    case .portForbidden(let port):
      Message(
        zh: "没有使用端口 \(port) 的权限，请换一个 1024 以上的端口",
        en: "port \(port) is not permitted; use one above 1024")
    case .failed(let code):
      Message(zh: "预览无法启动（系统错误 \(code)）", en: "the preview cannot start (system error \(code))")
    }
  }
}
