/// Whether names are listed: under 名单, or after （按姓氏笔画为序）.
///
/// Asked only where letters are set apart; it then reads on from where it was asked last.
struct Roster {
  private var mode = Mode.none
  private var blocksRead = 0

  private enum Mode {
    case none
    /// Names are listed up to the next heading.
    case underHeading
    /// Names are listed up to the next heading or sentence.
    case underLine
  }

  /// The block at `start` stands in a list of names.
  mutating func holdsNames(at start: Int, of text: ReadableText) -> Bool {
    while blocksRead < text.blocks.count, text.blocks[blocksRead].range.lowerBound <= start {
      read(text.blocks[blocksRead], of: text)
      blocksRead += 1
    }
    return mode != .none
  }

  private mutating func read(_ block: ReadableText.Block, of text: ReadableText) {
    let words = text.bytes[block.range]
    switch block.kind {
    case .heading: mode = announcesNames(words) ? .underHeading : .none
    case .paragraph:
      if announcesNames(words) {
        if mode == .none { mode = .underLine }
      } else if mode == .underLine, words.span.contains(fullStop.span) {
        mode = .none
      }
    case .cell, .aside, .field: break
    }
  }
}

/// The words end in 名单, or in the order that names stand in.
func announcesNames(_ words: ArraySlice<UInt8>) -> Bool {
  let tail = words.suffix(60)
  var end = tail.count
  var last: UInt32 = 0x20
  while end > 0, isBlank(last) { (last, end) = tail.span.scalar(before: end, notBefore: 0) }
  return !isOneOf(last, "。！？；，、") && announcements.contains { tail.span.contains($0.span) }
}

private let announcements = [
  "名单", "名册", "名录", "姓氏", "姓名", "不分先后", "笔画", "笔划", "为序", "音序",
].map { Array($0.utf8) }

private let fullStop = Array("。".utf8)
