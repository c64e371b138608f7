@testable import Bulletin

/// A site of one page, `rules.md`, one file, `plan.pdf`, and one picture, `tea.jpg`.
struct SampleLinks: BodyLinks {
  func link(_ destination: String) -> BodyLinkTarget {
    switch destination {
    case "rules.md":
      return .page(Link(siteAddress: "/documents/rules/"), route: "/documents/rules/")
    case "plan.pdf":
      return .attachment(Link(siteAddress: "/media/0123456789abcdef.pdf"), name: "计划 & \"表\".pdf")
    default: break
    }
    if let link = Link(external: destination) { return .other(link) }
    if hasScheme(destination) {
      return .refused(.linkUnsafeScheme, Message(zh: "危险", en: "unsafe"), replacement: nil)
    }
    return .refused(.linkBroken, Message(zh: "没有", en: "missing"), replacement: "rules.md")
  }

  func image(_ destination: String) -> BodyImageTarget {
    switch destination {
    case "tea.jpg": .image(Link(siteAddress: "/media/tea.jpg"), width: 800, height: 600)
    case "plain.jpg": .image(Link(siteAddress: "/media/plain.jpg"), width: nil, height: nil)
    default: .refused(.imageMissing, Message(zh: "没有图", en: "no image"), replacement: "tea.jpg")
    }
  }
}

private let renderer = MarkdownRenderer()

func rendered(_ source: String, log: inout DiagnosticLog) -> RenderedBody {
  let file = SourceFile(path: "pages/a.md", bytes: Array(source.utf8))
  return renderer.render(
    Body(file: file, offset: 0, line: 1), links: SampleLinks(), reporting: &log)
}

func rendered(_ source: String) -> RenderedBody {
  var log = DiagnosticLog()
  return rendered(source, log: &log)
}

/// The markup, without the line end after the last block.
func html(_ source: String) -> String {
  let text = text(rendered(source).html)
  return text.hasSuffix("\n") ? String(text.dropLast()) : text
}

func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

func findings(_ source: String) -> [Diagnostic] {
  var log = DiagnosticLog()
  _ = rendered(source, log: &log)
  return log.sorted()
}

/// `line:column-endColumn` of each finding.
func places(_ findings: [Diagnostic]) -> [String] {
  findings.map { "\($0.place.range.line):\($0.place.range.column)-\($0.place.range.endColumn)" }
}
