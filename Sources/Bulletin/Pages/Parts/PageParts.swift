/// A date for readers and for machines.
package struct DateText: Sendable, Hashable {
  package let text: String
  /// For `<time datetime>`.
  package let machine: String

  package init(_ date: PartialDate) {
    text = date.chineseText
    machine = date.machineText
  }

  init(_ day: Day) { self.init(PartialDate(day)) }

  package init(_ moment: Moment) {
    text = moment.chineseText
    machine = moment.machineText
  }

  /// `2026年6月1日 周一`, as a newspaper dates itself.
  init(dateline day: Day) {
    text = "\(PartialDate(day).chineseText) \(day.weekdayText)"
    machine = PartialDate(day).machineText
  }

  /// `6月10日 周三`; with the year where it is not that of `asOf`.
  init(reception day: Day, asOf: Day) {
    let year = day.year == asOf.year ? "" : "\(day.year)年"
    text = "\(year)\(day.month)月\(day.day)日 \(day.weekdayText)"
    machine = PartialDate(day).machineText
  }
}

/// A piece of a line: words, a link or a date.
package enum Phrase: Sendable, Hashable {
  case text(String)
  case link(TextLink)
  case date(DateText)
}

/// One labelled line of an entry's particulars. Several values are separate items.
package struct Fact: Sendable {
  package let label: String
  package let values: [[Phrase]]
}

/// An entry as a line of a list.
package struct EntryItem: Sendable {
  package let title: String
  /// nil where the entry has no page: the title stands as text.
  package let link: Link?
  package let date: DateText?
  /// Its kind, such as 走访.
  package let label: String?
  /// What helps to choose: place, unit, status.
  package let details: [String]
  package let summary: String?
  package let photo: PhotoView?
}

/// A titled list on a page; without items it says that there is nothing yet.
package struct Section: Sendable {
  /// For links to the section.
  package let id: String
  package let title: String
  package let items: [EntryItem]
  /// The whole list, where the section shows its beginning.
  package let more: TextLink?
}

/// A picture with its words; width and height in pixels where they are known.
package struct PhotoView: Sendable {
  package let link: Link
  package let alt: String
  package let caption: String?
  package let credit: String?
  package let width: Int?
  package let height: Int?
}

extension PhotoView {
  init(_ asset: Asset, of site: Site, alt: String, caption: String? = nil, credit: String? = nil) {
    self.init(
      link: site.link(to: asset), alt: alt, caption: caption, credit: credit,
      width: asset.photo?.width, height: asset.photo?.height)
  }

  /// A picture that a field of another page's entry names: what is wrong with it is reported there.
  init?<Fields>(
    named file: FileName, in entry: Entry<Fields>, alt: String, _ context: PageContext
  ) {
    let links = EntryLinks(
      site: context.site, assets: context.assets, file: entry.source.path,
      isPublished: entry.isOut)
    guard case .found(let asset) = links.picture(file.text) else { return nil }
    self.init(asset, of: context.site, alt: alt)
  }

  /// Of a member whose page may show photos, on other pages.
  init?(portraitOf member: Entry<Member>, alt: String, _ context: PageContext) {
    guard member.fields.allowsPhotos, let file = member.fields.photo else { return nil }
    self.init(named: file, in: member, alt: alt, context)
  }
}

/// A file to download.
package struct AttachmentView: Sendable {
  package let link: Link
  package let title: String
  /// The file's own name, for `download`.
  package let fileName: String
  /// `PDF，120 KB`
  package let description: String
}

/// A number that the entry reports.
package struct FigureView: Sendable {
  package let label: String
  package let text: String
  package let note: String?
}

/// What the page of any entry shows.
package struct EntryView: Sendable {
  package let title: String
  /// Kind and state, such as 走访、已开展.
  package let badges: [String]
  /// Source, dates, authors.
  package let byline: [Fact]
  package let body: HTML
  /// Headings of the body, for a list of contents.
  package let outline: [Heading]
  package let photos: [PhotoView]
  package let figuresTitle: String
  package let figures: [FigureView]
  package let attachments: [AttachmentView]
  package let previous: TextLink?
  package let next: TextLink?
}

extension String {
  /// Phrases between punctuation that are short enough to stand in one line of a phone.
  package var isPhrased: Bool {
    let phrases = split { $0.isPunctuation || $0.isWhitespace }
    return phrases.count > 1 && phrases.allSatisfy { $0.count <= 9 }
  }
}
