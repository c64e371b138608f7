import Bulletin

extension DefaultTheme {
  /// A page with everything that stands around `content`.
  func layout(_ frame: PageFrame, _ content: HTML) -> HTML {
    document(
      frame,
      body: """
        <a class="skip" href="#main">跳到正文</a>
        \(header(frame))
        \(if: !frame.breadcrumbs.isEmpty, breadcrumbs(frame.breadcrumbs))
        <main id="main">
        \(content)
        </main>
        \(footer(frame.site))
        """)
  }

  /// The bare document; `head` comes on top of what every page has. No style sheets: the site's,
  /// in the scheme that the reader chose.
  func document(
    _ frame: PageFrame, styleSheets: [Link] = [], head: HTML = .empty, body: HTML
  ) -> HTML {
    """
    <!doctype html>
    <html lang="\(frame.site.language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(if: !frame.isHome, "\(frame.title) — ")\(frame.site.title)</title>
    <meta http-equiv="Content-Security-Policy" content="\(ContentSecurityPolicy.page)">
    \(if: !frame.description.isEmpty, description(frame.description))
    \(if: !frame.isIndexed, DefaultTheme.noIndex)
    \(frame.meta.map(metaTag))
    <link rel="canonical" href="\(frame.canonical)">
    \(if: styleSheets.isEmpty, script(frame.site.schemeScript))
    \((styleSheets.isEmpty ? [frame.site.styleSheet] : styleSheets).map(styleSheet))
    \(if: frame.site.icon, icon)
    <meta name="theme-color" content="#fdfcf9">
    \(head)
    \(frame.scripts.map(script))
    \(if: frame.linkedData, { HTML(linkedData: $0) })
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }

  private func description(_ text: String) -> HTML {
    #"<meta name="description" content="\#(text)">"#
  }

  private func styleSheet(_ link: Link) -> HTML { #"<link rel="stylesheet" href="\#(link)">"# }

  /// The only way to a script: a file of the look, by its link.
  private func script(_ link: Link) -> HTML { #"<script src="\#(link)"></script>"# }

  private func icon(_ link: Link) -> HTML { #"<link rel="icon" href="\#(link)">"# }

  private func metaTag(_ tag: MetaTag) -> HTML {
    switch tag.key {
    case .name(let name): #"<meta name="\#(name)" content="\#(tag.content)">"#
    case .property(let property):
      #"<meta property="\#(property.rawValue)" content="\#(tag.content)">"#
    }
  }

  private static let noIndex: HTML = #"<meta name="robots" content="noindex">"#
}

extension PageFrame {
  var isHome: Bool { route == "/" }
}
