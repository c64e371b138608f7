package import Bulletin

extension DefaultTheme {
  package func wall(_ page: WallPage, in frame: PageFrame) -> HTML {
    document(
      frame,
      styleSheets: [frame.site.wallSheet] + (page.paper == .a4 ? [frame.site.wallA4Sheet] : []),
      body: """
        <nav class="hint" aria-label="打印">
        <p>打印时选 \(page.paper.name) 横向，不留页边距</p>
        <p>\(words(page.otherPaper)) \(words(page.station))</p>
        </nav>
        <main id="main" class="sheet \(page.layout.form.rawValue) size-\(page.layout.textSize)\
        \(if: page.layout.isDense, " dense")">
        \(wallHead(page))
        <div class="left">
        \(if: !page.content.texts.isEmpty, wallTexts(page))
        \(if: page.lowerMembers, { wallMembers($0, page.layout) })
        </div>
        <div class="right">
        \(wallReception(page.content.reception, size: page.layout.receptionSize))
        \(wallCodes(page.content.codes))
        </div>
        <footer>
        <p>\(if: page.content.updated, { "更新于\(time($0))" })</p>
        <p>\(frame.site.title)</p>
        </footer>
        </main>
        """)
  }

  private func wallHead(_ page: WallPage) -> HTML {
    """
    <header>
    <p>\(page.content.heading.map { "<span>\($0)</span> " })</p>
    <h1 class="title-\(page.layout.titleSize)">\(page.content.title)</h1>
    </header>
    """
  }

  private func wallTexts(_ page: WallPage) -> HTML {
    """
    <div class="texts">
    <div class="column">\(page.content.texts.prefix(page.layout.split).map(wallText))</div>
    \(if: page.content.texts.count > page.layout.split || page.columnMembers != nil, """
      <div class="column">\(page.content.texts.dropFirst(page.layout.split).map(wallText))
      \(if: page.columnMembers, { wallMembers($0, page.layout) })</div>
      """)
    </div>
    """
  }

  private func wallText(_ panel: WallPanel) -> HTML {
    """
    <section class="panel">
    \(wallTitle(panel.title, note: panel.note))
    \(if: panel.content, text)\(if: panel.content == nil, nothingYet)
    </section>

    """
  }

  private func wallTitle(_ title: String, note: String?) -> HTML {
    "<h2>\(title)\(if: note, { " <small>\($0)</small>" })</h2>"
  }

  private func text(_ text: WallText) -> HTML {
    switch text {
    case .passage(let words): #"<p class="passage">\#(words)</p>"#
    case .rules(let rules, let rest):
      #"<ul class="rules">\#(rules.map(rule))</ul>\#(if: rest, remainder)"#
    case .plan(let items, let rest):
      #"<ol class="plan">\#(items.map(textItem))</ol>\#(if: rest, remainder)"#
    }
  }

  private func rule(_ rule: WallRule) -> HTML {
    "<li>\(rule.title) <small>\(rule.note)</small></li>\n"
  }

  private func remainder(_ rest: String) -> HTML { #"<p class="rest">\#(rest)</p>"# }

  private func wallMembers(_ members: WallMembers, _ layout: WallLayout) -> HTML {
    """
    <section class="panel">
    \(wallTitle(members.title, note: members.note))
    \(if: members.cards.isEmpty, nothingYet, else: """
      <ul class="members size-\(layout.memberSize) columns-\(layout.memberColumns)">\
      \(members.cards.map(wallMember))</ul>
      """)\(if: members.rest, remainder)
    </section>
    """
  }

  private func wallMember(_ member: WallMember) -> HTML {
    """
    <li>\(if: member.portrait, portrait)<div>\
    <p><b>\(member.name)</b>\(if: member.mark, { " <small>\($0)</small>" })\
    \(if: !member.sector.isEmpty, " <span>\(member.sector)</span>")</p>\
    \(if: !member.details.isEmpty, "<p>\(member.details)</p>")</div></li>

    """
  }

  private func portrait(_ photo: PhotoView) -> HTML {
    #"<img src="\#(photo.link)" alt="\#(photo.alt)">"#
  }

  private func wallReception(_ reception: WallReception, size: Int) -> HTML {
    """
    <section class="panel visit">
    \(wallTitle(reception.title, note: nil))
    <div class="size-\(size)">
    \(if: reception.notice, { #"<p class="notice">\#($0)</p>"# })
    <dl>\(reception.rows.map(wallRow))</dl>
    </div>
    </section>
    """
  }

  private func wallRow(_ row: WallRow) -> HTML {
    """
    <div\(if: row.isKey, #" class="key""#)><dt>\(row.label)</dt>\(row.lines.map(wallLine))\
    \(if: row.lines.isEmpty, #"<dd class="none">暂无</dd>"#)</div>

    """
  }

  private func wallLine(_ line: WallLine) -> HTML {
    """
    <dd>\(line.text)\(if: line.time, { " <span>\($0)</span>" })\
    \(if: line.note, { " <small>\($0)</small>" })</dd>
    """
  }

  private func wallCodes(_ codes: WallCodes) -> HTML {
    """
    <section class="panel codes">
    \(wallTitle(codes.title, note: nil))
    <div>
    \(if: codes.contact, { contactFigure($0, codes.contactNote) })\
    \(if: codes.contact == nil && codes.expectsContact, emptyFigure(codes.contactNote))
    \(if: codes.page.drawing, { pageFigure($0, codes.page.address) })
    </div>
    <p class="address">\(codes.page.address)</p>
    </section>
    """
  }

  private func contactFigure(_ photo: PhotoView, _ note: String) -> HTML {
    """
    <figure><img src="\(photo.link)" alt="\(photo.alt)"><figcaption>\(note)</figcaption></figure>

    """
  }

  private func emptyFigure(_ note: String) -> HTML {
    #"<figure><p class="none">暂无</p><figcaption>\#(note)</figcaption></figure>"#
  }

  private func pageFigure(_ code: CodeDrawing, _ address: String) -> HTML {
    """
    <figure>\(qrCode(code, of: address))<figcaption>扫码看本站网页</figcaption></figure>
    """
  }
}

extension WallPage {
  fileprivate var columnMembers: WallMembers? {
    layout.form.areMembersInColumn ? content.members : nil
  }
  fileprivate var lowerMembers: WallMembers? {
    layout.form.areMembersInColumn ? nil : content.members
  }
}
