/// One entry's body and files, rendered; and what went wrong with them.
struct EntryParts {
  var body: RenderedBody
  var photos: [PhotoView] = []
  var attachments: [AttachmentView] = []
  var links: EntryLinks
  var log = DiagnosticLog()
}

extension PageContext {
  /// `asSection` is the id of the section that holds the body, where it is not a page of its own.
  func parts<Fields: EntryFields>(
    of entry: Entry<Fields>, asSection section: String? = nil
  ) -> EntryParts {
    let links = EntryLinks(
      site: site, assets: assets, file: entry.source.path, isPublished: isShown(entry))
    var log = DiagnosticLog()
    var body = entry.body
    body.pageAnchors = Fields.kind.reservedIDs
    // Headings of a section bear its id and cannot meet another's.
    if Fields.kind == .area, section == nil, hasPage(entry) {
      body.pageAnchors.formUnion(entries.areas.map(\.id))
    }
    if let section {
      body.topLevel = 3
      body.idPrefix = section + "_"
    }
    let rendered = markdown.render(body, links: links, reporting: &log)
    checkText(of: entry, body: rendered.text, textRules, reporting: &log)
    var parts = EntryParts(body: rendered, links: links, log: log)
    if entry.fields.allowsPhotos {
      for photo in entry.common.photos { parts.add(photo, of: entry, site) }
    }
    for attachment in entry.common.attachments { parts.add(attachment, of: entry, site) }
    return parts
  }

  /// Readers see the entry's text, on a page of its own or on another's.
  private func isShown<Fields: EntryFields>(_ entry: Entry<Fields>) -> Bool {
    guard entry.isOut, let id = site.routes.entry(ofFile: entry.source.path) else { return false }
    return site.routes.address(of: id) != nil
  }

  private func hasPage<Fields: EntryFields>(_ entry: Entry<Fields>) -> Bool {
    guard let id = site.routes.entry(ofFile: entry.source.path) else { return false }
    return site.routes.address(of: id)?.fragment == nil
  }

  func view<Fields: EntryFields>(
    of entry: Entry<Fields>, _ id: AnyEntryID, _ parts: EntryParts, badges: [String]
  ) -> EntryView {
    EntryView(
      title: entry.common.title, badges: badges,
      byline: byline(of: entry),
      body: parts.body.html, outline: parts.body.outline, photos: parts.photos,
      figuresTitle: Fields.kind.page.figuresTitle,
      figures: entry.common.figures.map {
        FigureView(label: $0.label, text: $0.text, note: $0.note)
      },
      attachments: parts.attachments,
      previous: neighbours.older(than: id).flatMap(textLink),
      next: neighbours.newer(than: id).flatMap(textLink))
  }

  private func byline<Fields: EntryFields>(of entry: Entry<Fields>) -> [Fact] {
    var facts = FactList()
    let common = entry.common
    if let source = common.source ?? settings.defaultSource {
      let phrase = common.sourceURL.map { Phrase.link(TextLink(text: source, link: $0.link)) }
      facts.add("来源", [[phrase ?? .text(source)]])
    }
    facts.add("发布", entry.publishedMoment(at: site.asOf))
    facts.add("更新", common.updated)
    facts.add("作者", common.authors.compactMap(phrase).map { [$0] })
    facts.add("责任编辑", common.editor)
    return facts.facts
  }

  /// Linked where the author is a member with a page.
  func phrase(_ author: Author) -> Phrase? {
    guard let name = name(of: author) else { return nil }
    let link = entries.published(author.member).flatMap { site.link(to: $0.any) }
    return link.map { .link(TextLink(text: name, link: $0)) } ?? .text(name)
  }

  /// As signed; nil where only a member is named who is not out.
  func name(of author: Author) -> String? {
    author.name?.text ?? author.organization
      ?? entries.published(author.member).map { entries[$0].common.title }
  }
}

extension EntryParts {
  mutating func add<Fields>(_ photo: Photo, of entry: Entry<Fields>, _ site: Site) {
    guard let asset = picture(photo.file, of: entry) else { return }
    photos.append(
      PhotoView(asset, of: site, alt: photo.alt.text, caption: photo.caption, credit: photo.credit))
  }

  /// The picture that a field names; what is wrong with it is reported at the name.
  mutating func picture<Fields>(_ file: FileName, of entry: Entry<Fields>) -> Asset? {
    let place = entry.source.place(file.range)
    let asset = links.picture(file.text).asset(namedAt: place, reporting: &log)
    asset?.reportFaults(at: place, to: &log)
    return asset
  }

  mutating func add<Fields>(_ attachment: Attachment, of entry: Entry<Fields>, _ site: Site) {
    let place = entry.source.place(attachment.file.range)
    let file = links.attachment(attachment.file.text)
    guard let asset = file.asset(namedAt: place, reporting: &log) else { return }
    attachments.append(
      AttachmentView(
        link: site.link(to: asset), title: attachment.title ?? asset.fileName,
        fileName: asset.fileName, description: fileDescription(asset)))
  }
}

/// `PDF，120 KB`
private func fileDescription(_ asset: Asset) -> String {
  let kind = (AssetKind.fileExtension(of: asset.source) ?? "").uppercased()
  let kilobytes = (asset.size + 1023) / 1024
  guard kilobytes >= 1024 else { return "\(kind)，\(kilobytes) KB" }
  let tenths = (asset.size * 10 + 524_288) / 1_048_576
  return "\(kind)，\(tenths / 10).\(tenths % 10) MB"
}

extension Entry {
  /// The part of the file after the front matter.
  var body: Body {
    Body(file: source, offset: layout.bodyOffset, line: layout.bodyLine)
  }
}
