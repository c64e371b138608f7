/// What a line holds of the characters that cost work.
struct LineCounts {
  var pipes = 0
  var brackets = 0
  var delimiters = 0
  var declarations = 0
}

/// What stands between two blank lines; no paragraph, heading or cell is longer.
struct ParagraphCounts {
  private(set) var bytes = 0
  /// It may define a reference.
  var mayDefine = false
  /// Columns of the table that the lines to come may belong to.
  private(set) var columns = 0
  private var brackets = 0
  private var delimiters = 0
  private var declarations = 0
  private var sincePipe = 0
  private var withoutPipes = 0
  private var headerSearches = 0

  /// Every closing bracket may walk the open delimiters, every declaration the paragraph, every row
  /// of dashes the paragraph and, from each of its lines, back to the last pipe.
  var work: Int { brackets * delimiters + declarations * bytes + headerSearches }

  mutating func add(_ line: LineCounts, _ text: Span<UInt8>) {
    if let row = DashRow(text) {
      headerSearches += bytes + withoutPipes
      columns = max(columns, row.columns)
    }
    bytes += text.count + 1
    brackets += line.brackets
    delimiters += line.delimiters
    declarations += line.declarations
    sincePipe = line.pipes > 0 ? 0 : sincePipe + text.count + 1
    withoutPipes += sincePipe
  }
}

/// A line that may be the row of dashes under a table's header: `|---|:-:|`, `:-`.
struct DashRow {
  var columns = 1

  init?(_ text: Span<UInt8>) {
    var hasDash = false
    var hasMark = false
    var isPipeOpen = false
    for index in 0..<text.count {
      switch text[index] {
      case UInt8(ascii: "-"):
        if isPipeOpen, hasDash { columns += 1 }
        isPipeOpen = false
        hasDash = true
      case UInt8(ascii: "|"):
        isPipeOpen = true
        hasMark = true
      case UInt8(ascii: ":"): hasMark = true
      // To cmark a vertical tab and a form feed are blanks here.
      case UInt8(ascii: " "), 0x09, 0x0B, 0x0C, UInt8(ascii: ">"): continue
      default: return nil
      }
    }
    guard hasDash, hasMark else { return nil }
  }
}
