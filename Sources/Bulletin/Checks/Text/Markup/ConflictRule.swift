// `markdown/conflict`: a merge conflict that git left in a body.

struct ConflictRule {
  private(set) var conflicts = SourceStretches()
  /// Where in the file conflicts begin or end, once it was asked.
  private var markers: [Int]?
  /// Lines of the file that look like the last of a conflict.
  private var ends: [Int] = []

  /// Reads the run of `<` at `index`; returns where it ends.
  mutating func read(_ index: Int, _ text: inout TextReading) -> Int {
    let end = text.runEnd(index)
    guard end - index == 7, text.origin.isBody, text.isWritten(index, length: 7) else { return end }
    let source = text.readable.source(of: index..<end).lowerBound
    let isMarker = text.isLineStart(source) && (text.after(end) == 0 || isBlank(text.after(end)))
    if isMarker {
      reportConflict(at: source, &text)
    } else {
      text.addResidue(.conflict, at: index..<end)
    }
    return end
  }

  /// Once for the whole of it.
  private mutating func reportConflict(at place: Int, _ text: inout TextReading) {
    guard !conflicts.contains(place) else { return }
    let close = conflictEnd(after: place, in: text.origin.source.bytes)
    conflicts.add(place..<(close ?? place + 7))
    text.report(.markdownConflict, inSource: place..<(place + 7), .conflict)
  }

  /// `>>>>>>> main` whose other lines were deleted: cmark takes it for quotations. Words that a
  /// clerk quotes begin with Han letters, those of git do not.
  mutating func finish(_ text: TextReading) {
    let (start, bytes) = (text.block.origin, text.origin.source.bytes)
    guard !text.block.isTopLevel, text.block.kind == .paragraph, text.origin.isBody, start >= 8,
      start <= bytes.count, bytes[(start - 8)..<start].elementsEqual(">>>>>>> ".utf8),
      text.isLineStart(start - 8), isWordCharacter(text.after(text.block.range.lowerBound))
    else { return }
    ends.append(start - 8)
  }

  /// When all conflicts are known that have another line.
  func finishText(_ text: inout TextReading) {
    for end in ends where !conflicts.contains(end) {
      text.report(.markdownConflict, inSource: end..<(end + 7), .conflict)
    }
  }

  /// A conflict whose first line was deleted begins with a heading that `=======` underlines.
  mutating func check(_ heading: MarkupPlaces.Heading, _ text: inout TextReading) {
    let bytes = text.origin.source.bytes
    guard heading.isUnderlined, heading.level == 1, !holds(heading, text) else { return }
    let words = text.readable.source(of: heading.text).upperBound
    guard let end = bytes[words...].firstIndex(of: UInt8(ascii: "\n")),
      conflictMarker(in: bytes, at: end + 1) == UInt8(ascii: "="),
      let close = conflictEnd(after: end + 1, in: bytes)
    else { return }
    conflicts.add(heading.marker.lowerBound..<close)
    text.report(.markdownConflict, inSource: (end + 1)..<(end + 8), .conflict)
  }

  /// A conflict may begin or end inside a paragraph that its `=======` makes a heading.
  func holds(_ heading: MarkupPlaces.Heading, _ text: TextReading) -> Bool {
    conflicts.contains(heading.marker.lowerBound)
      || conflicts.contains(text.readable.source(of: heading.text).upperBound)
  }

  /// After the last sign of the next `>>>>>>>` line, if no other conflict begins before it.
  private mutating func conflictEnd(after place: Int, in bytes: [UInt8]) -> Int? {
    let places = markers ?? conflictMarkerPlaces(in: bytes)
    markers = places
    let next = places.partitionPoint { $0 > place }
    guard next < places.count, bytes[places[next]] == UInt8(ascii: ">") else { return nil }
    return places[next] + 7
  }
}

extension TextReading {
  fileprivate func isLineStart(_ place: Int) -> Bool {
    place == 0 || origin.source.bytes[place - 1] == UInt8(ascii: "\n")
  }
}

/// Where the lines begin that open or close a conflict.
private func conflictMarkerPlaces(in bytes: [UInt8]) -> [Int] {
  var places: [Int] = []
  var line = 0
  while true {
    let sign = conflictMarker(in: bytes, at: line)
    if sign == UInt8(ascii: "<") || sign == UInt8(ascii: ">") { places.append(line) }
    guard let end = bytes.span.firstIndex(of: UInt8(ascii: "\n"), from: line) else { return places }
    line = end + 1
  }
}

/// The sign of a marker line: seven times the same, then a blank or the line's end.
private func conflictMarker(in bytes: [UInt8], at place: Int) -> UInt8? {
  guard place + 7 <= bytes.count, bytes[place..<(place + 7)].allSatisfy({ $0 == bytes[place] })
  else { return nil }
  let next = place + 7 < bytes.count ? bytes[place + 7] : 0x0A
  return next == 0x20 || next == 0x0A ? bytes[place] : nil
}
