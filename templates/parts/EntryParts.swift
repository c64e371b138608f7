import Bulletin

extension DefaultTheme {
  /// The page of an entry: its text, its particulars beside or below it, its neighbours at the foot.
  func entryPage(
    _ entry: EntryView, in frame: PageFrame, aside: HTML = .empty, text: HTML
  ) -> HTML {
    layout(
      frame,
      """
      <article class="entry\(if: !aside.isEmpty, " with-aside")">
      \(entryHead(entry))
      <div class="text">
      \(text)
      </div>
      \(if: !aside.isEmpty, #"<div class="aside">\#(aside)</div>"#)
      </article>
      \(neighbours(of: entry))
      """)
  }

  func entryHead(_ entry: EntryView, above: HTML = .empty, below: HTML = .empty) -> HTML {
    """
    <header class="entry-head">
    \(above)
    <h1 class="title\(if: entry.title.isPhrased, " phrased")">\(entry.title)</h1>
    \(below)
    \(badges(entry.badges))
    \(facts(entry.byline, as: "byline"))
    </header>
    """
  }

  private func badges(_ badges: [String]) -> HTML {
    "\(if: !badges.isEmpty, #"<ul class="badges">\#(badges.map(textItem))</ul>"#)"
  }

  /// What the entry itself says: photos, contents, text, figures, files.
  func story(_ entry: EntryView) -> HTML {
    """
    \(if: entry.photos.first, { photo($0, loading: .eager) })
    \(if: entry.outline.count >= 3, outline(entry.outline))
    \(if: !entry.body.isEmpty, #"<div class="body">\#(entry.body)</div>"#)
    \(if: entry.photos.count > 1, gallery(entry.photos.dropFirst()))
    \(if: !entry.figures.isEmpty, figures(entry))
    \(if: !entry.attachments.isEmpty, attachments(entry.attachments))
    """
  }

  private func gallery(_ photos: ArraySlice<PhotoView>) -> HTML {
    #"<div class="gallery">\#(photos.map { photo($0, loading: .lazy) })</div>"#
  }

  private func outline(_ headings: [Heading]) -> HTML {
    """
    <nav class="outline" aria-label="目录">
    <p>目录</p>
    <ol>\(headings.map(outlineItem))</ol>
    </nav>
    """
  }

  private func outlineItem(_ heading: Heading) -> HTML {
    """
    <li class="level-\(heading.level)">\(words(heading.text, to: Link(fragment: heading.id)))</li>

    """
  }

  private func figures(_ entry: EntryView) -> HTML {
    """
    <section>
    <h2>\(entry.figuresTitle)</h2>
    <dl class="figures">\(entry.figures.map(figure))</dl>
    </section>
    """
  }

  private func figure(_ figure: FigureView) -> HTML {
    """
    <div><dt>\(figure.label)</dt><dd>\(figure.text)</dd>\
    \(if: figure.note, { #"<dd class="note">\#($0)</dd>"# })</div>

    """
  }

  private func attachments(_ attachments: [AttachmentView]) -> HTML {
    """
    <section>
    <h2>附件</h2>
    <ul class="files">\(attachments.map(attachment))</ul>
    </section>
    """
  }

  private func attachment(_ file: AttachmentView) -> HTML {
    """
    <li><a href="\(file.link)" download="\(file.fileName)">\(file.title)</a> \
    <span class="note">\(file.description)</span></li>

    """
  }

  func neighbours(of entry: EntryView) -> HTML {
    """
    \(if: entry.previous != nil || entry.next != nil, """
      <nav class="neighbours" aria-label="前后条目">
      \(if: entry.previous, { "<p><small>上一条</small> \(words($0))</p>" })
      \(if: entry.next, { "<p><small>下一条</small> \(words($0))</p>" })
      </nav>
      """)
    """
  }
}
