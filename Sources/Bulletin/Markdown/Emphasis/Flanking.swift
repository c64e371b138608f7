import CMarkGFM

/// What a delimiter run sees in the character beside it.
enum Neighbour {
  case space, punctuation, cjkPunctuation, cjk, other

  /// In CommonMark's eyes, that is: in cmark's.
  init(standard value: UInt32) {
    let value = Int32(bitPattern: value)
    if cmark_utf8proc_is_space(value) != 0 {
      self = .space
    } else {
      self = cmark_utf8proc_is_punctuation(value) != 0 ? .punctuation : .other
    }
  }

  init(amended value: UInt32) {
    let standard = Neighbour(standard: value)
    guard standard != .space, isCJK(value) else {
      self = standard
      return
    }
    self = standard == .punctuation ? .cjkPunctuation : .cjk
  }

  var isPunctuation: Bool { self == .punctuation || self == .cjkPunctuation }
}

/// What a delimiter run may do, after the rule of CommonMark with the amendments of
/// markdown-cjk-friendly. Where neither neighbour is a CJK one it is CommonMark's own rule.
struct Flanking: Equatable {
  var canOpen: Bool
  var canClose: Bool

  static let none = Flanking(before: .space, after: .space, delimiter: 0)

  init(before: Neighbour, after: Neighbour, delimiter: UInt8) {
    let left = after != .space && (after != .punctuation || before != .other)
    let right = before != .space && (before != .punctuation || after != .other)
    let isUnderscore = delimiter == UInt8(ascii: "_")
    canOpen = left && (!isUnderscore || !right || before.isPunctuation)
    canClose = right && (!isUnderscore || !left || after.isPunctuation)
  }
}
