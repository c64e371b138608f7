/// Where the markup of a body stands that rules look at. Ranges are offsets of the file, `text`
/// ranges those of the readable bytes.
///
/// Once a body is read, all lists are in the order of the file but `headings`, which is in that of the
/// page: there notes come last.
struct MarkupPlaces: Sendable {
  struct Link: Sendable {
    let destination: String
    var text: Range<Int>
    var source: Range<Int>
    /// Its text is nothing but an `http` address.
    let isAddress: Bool
  }

  struct Heading: Sendable {
    let level: Int
    var text: Range<Int>
    /// The `#`s, or the whole first line of a heading that is underlined.
    let marker: Range<Int>
    let isUnderlined: Bool
  }

  /// A tag in running text, or a block of HTML with all its lines.
  struct Tag: Sendable {
    let source: Range<Int>
    let isBlock: Bool
    /// The block that the tag stands in: its offset in the file and kind.
    var host = 0
    var hostKind = ReadableText.Block.Kind.paragraph
    /// Stands in a quotation, a footnote or a list.
    var isNested = false
  }

  struct Table: Sendable {
    /// Of each cell of the header.
    var isEmpty: [Bool] = []
    let source: Range<Int>
    /// Where in the file the lines of the other rows stand, without marks of quotes before them.
    var rows: [Range<Int>] = []
  }

  /// A block of code that nobody meant to be one.
  struct Code: Sendable {
    enum Kind {
      /// The blanks before each of its lines that can be deleted.
      case indented([Range<Int>])
      /// The fence that has no end.
      case unclosed
    }

    let source: Range<Int>
    let kind: Kind
  }

  struct Break: Sendable {
    /// From the last word of a line to the first of the next.
    let gap: Range<Int>
    let isSoft: Bool
  }

  var links: [Link] = []
  var headings: [Heading] = []
  var tags: [Tag] = []
  var tables: [Table] = []
  var codes: [Code] = []
  /// Addresses in running text that nobody made a link.
  var addresses: [Range<Int>] = []
  /// Line ends among words.
  var breaks: [Break] = []
  /// Runs of signs that stand for what is not told.
  var masks: [Range<Int>] = []

  /// Puts the lists in the order of the file: cmark reads notes last, wherever they stand.
  mutating func sort() {
    links.sort { $0.source.lowerBound < $1.source.lowerBound }
    tags.sort { $0.source.lowerBound < $1.source.lowerBound }
    tables.sort { $0.source.lowerBound < $1.source.lowerBound }
    codes.sort { $0.source.lowerBound < $1.source.lowerBound }
    addresses.sort { $0.lowerBound < $1.lowerBound }
    breaks.sort { $0.gap.lowerBound < $1.gap.lowerBound }
  }

  /// The line ends among words that begin in `range` of the file.
  func breaks(in range: Range<Int>) -> ArraySlice<Break> {
    let first = breaks.partitionPoint { $0.gap.lowerBound >= range.lowerBound }
    return breaks[first...].prefix { $0.gap.lowerBound < range.upperBound }
  }

  func isSoftBreak(_ gap: Range<Int>) -> Bool {
    lineBreak(before: gap.upperBound).map { $0.isSoft && $0.gap == gap } ?? false
  }

  /// The line end among words whose next line begins at `offset` of the file.
  func lineBreak(before offset: Int) -> Break? {
    let found = breaks.partitionPoint { $0.gap.upperBound >= offset }
    return found < breaks.count && breaks[found].gap.upperBound == offset ? breaks[found] : nil
  }

  /// Whether the run that begins at `offset` of the file is a mask.
  func isMask(_ offset: Int) -> Bool {
    let found = masks.partitionPoint { $0.lowerBound >= offset }
    return found < masks.count && masks[found].lowerBound == offset
  }
}
