/// What readers read of one file, block by block, with the way back to the file.
///
/// Markup is left out; code, pictures, footnote marks and bare addresses each stand as one `gap`. A
/// line break that prints nothing stands as nothing, any other as `\n`.
struct ReadableText: Sendable {
  struct Block: Sendable {
    enum Kind: Equatable, Sendable {
      case paragraph
      case heading(level: Int)
      case cell
      /// An alternative text or the title of a link or picture.
      case aside
      /// A value of the front matter, by its number.
      case field(Int)
    }

    let kind: Kind
    /// Of `bytes`.
    var range: Range<Int>
    /// Stands in a quotation or a footnote.
    var isQuoted = false
    /// Stands in no other block.
    var isTopLevel = false
    /// The text was found in the source.
    var isPlaced = true
    /// Offset in the file of its first line: where findings stand that have no better place.
    var origin: Int
  }

  /// A stretch of `bytes` up to the next piece, and the stretch of the file that it was read from.
  /// Of the same length they are the same bytes.
  struct Piece: Sendable {
    var start: Int
    var source: Range<Int>
  }

  static let gap: UInt8 = 0

  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var pieces: [Piece] = []
  var markup = MarkupPlaces()

  /// Nothing that stands in the source could not be found again.
  var isPlaced: Bool { blocks.allSatisfy(\.isPlaced) }

  // MARK: Making

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  mutating func open(
    _ kind: Block.Kind, at origin: Int, isQuoted: Bool = false, isTopLevel: Bool = false
  ) {
    let end = bytes.count
    blocks.append(
      Block(
        kind: kind, range: end..<end, isQuoted: isQuoted, isTopLevel: isTopLevel, origin: origin))
  }

  /// An empty block is none.
  mutating func close() {
    guard var block = blocks.popLast(), block.range.lowerBound < bytes.count else { return }
    block.range = block.range.lowerBound..<bytes.count
    blocks.append(block)
  }

  mutating func append(_ text: Span<UInt8>, from source: Range<Int>) {
    if let last = pieces.last, last.source.upperBound == source.lowerBound,
      last.source.count == bytes.count - last.start, text.count == source.count
    {
      pieces[pieces.count - 1].source = last.source.lowerBound..<source.upperBound
    } else {
      pieces.append(Piece(start: bytes.count, source: source))
    }
    bytes.append(text)
  }

  /// A gap or a line break: never the same bytes as its source.
  mutating func append(_ byte: UInt8, for source: Range<Int>) {
    pieces.append(Piece(start: bytes.count, source: source))
    bytes.append(byte)
  }

  /// Text that the source hides.
  mutating func appendUnplaced(_ text: Span<UInt8>) {
    guard let block = blocks.last else { return }
    blocks[blocks.count - 1].isPlaced = false
    pieces.append(Piece(start: bytes.count, source: block.origin..<block.origin))
    bytes.append(text)
  }

  /// A line break between the block so far and `words` prints nothing.
  func closes(before words: Span<UInt8>) -> Bool {
    guard let block = blocks.last else { return false }
    let text = bytes.span.extracting(block.range.lowerBound..<bytes.count)
    return LineJoint(text, words) == .closed
  }

  var endsInDigit: Bool {
    guard let block = blocks.last, block.range.lowerBound < bytes.count else { return false }
    return bytes.last.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
  }

  mutating func append(_ other: ReadableText) {
    let shift = bytes.count
    bytes += other.bytes
    pieces += other.pieces.map { Piece(start: $0.start + shift, source: $0.source) }
    for block in other.blocks {
      var moved = block
      moved.range = (block.range.lowerBound + shift)..<(block.range.upperBound + shift)
      blocks.append(moved)
    }
  }

  struct Counts {
    var bytes = 0
    var blocks = 0
    var pieces = 0
    var links = 0
    var tags = 0
    var addresses = 0
    var breaks = 0
  }

  var counts: Counts {
    Counts(
      bytes: bytes.count, blocks: blocks.count, pieces: pieces.count, links: markup.links.count,
      tags: markup.tags.count, addresses: markup.addresses.count, breaks: markup.breaks.count)
  }

  /// Takes back what came after `counts`.
  mutating func truncate(to counts: Counts) {
    bytes.removeSubrange(counts.bytes...)
    blocks.removeSubrange(counts.blocks...)
    pieces.removeSubrange(counts.pieces...)
    markup.links.removeSubrange(counts.links...)
    markup.tags.removeSubrange(counts.tags...)
    markup.addresses.removeSubrange(counts.addresses...)
    markup.breaks.removeSubrange(counts.breaks...)
  }

  /// The block that holds the byte at `index`.
  func block(at index: Int) -> Block? {
    let found = blocks.partitionPoint { $0.range.upperBound > index }
    return found < blocks.count && blocks[found].range.contains(index) ? blocks[found] : nil
  }

  // MARK: The way back

  /// Where `range` stands in the file, with what markup lies inside it.
  func source(of range: Range<Int>) -> Range<Int> {
    let first = piece(at: range.lowerBound)
    return source(
      of: range, from: first,
      to: range.upperBound <= end(of: first) ? first : piece(at: range.upperBound - 1))
  }

  /// Where `range` stands in the file; nil where something else lies between its first and last byte.
  func unbrokenSource(of range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return source(of: range) }
    let first = piece(at: range.lowerBound)
    var last = first
    while end(of: last) < range.upperBound {
      let gap = pieces[last].source.upperBound..<pieces[last + 1].source.lowerBound
      guard gap.isEmpty || markup.isSoftBreak(gap) else { return nil }
      last += 1
    }
    return pieces[last].source.isEmpty ? nil : source(of: range, from: first, to: last)
  }

  private func source(of range: Range<Int>, from first: Int, to last: Int) -> Range<Int> {
    let start = offset(range.lowerBound, in: first).lowerBound
    if range.isEmpty { return start..<start }
    return start..<max(start, offset(range.upperBound - 1, in: last).upperBound)
  }

  /// What the byte at `index` was read from: itself, or all of an entity or an escape.
  private func offset(_ index: Int, in piece: Int) -> Range<Int> {
    guard pieces.indices.contains(piece) else { return 0..<0 }
    let source = pieces[piece].source
    guard source.count == end(of: piece) - pieces[piece].start else { return source }
    let offset = source.lowerBound + index - pieces[piece].start
    return offset..<(offset + 1)
  }

  private func end(of piece: Int) -> Int {
    piece + 1 < pieces.count ? pieces[piece + 1].start : bytes.count
  }

  private func piece(at index: Int) -> Int {
    max(0, pieces.partitionPoint { $0.start > index } - 1)
  }
}
