// `markdown/conflict`: a merge conflict that git left in a body.

extension TextCheck {
  /// At a `<`; returns where the run ends.
  mutating func readAngles(_ index: Int) -> Int {
    if !origin.isBody { readFieldTag(index) }
    var end = index + 1
    while after(end) == UInt32(UInt8(ascii: "<")) { end += 1 }
    guard end - index == 7, origin.isBody, isWritten(index, length: 7) else { return end }
    let source = text.source(of: index..<end).lowerBound
    let isMarker = isLineStart(source) && (after(end) == 0 || isBlank(after(end)))
    if isMarker { reportConflict(at: source) } else { addResidue(.conflict, at: index..<end) }
    return end
  }

  private func isLineStart(_ place: Int) -> Bool {
    place == 0 || origin.source.bytes[place - 1] == UInt8(ascii: "\n")
  }

  /// Once for the whole of it.
  private mutating func reportConflict(at place: Int) {
    guard !markup.conflicts.contains(place) else { return }
    let close = markup.conflictEnd(after: place, in: origin.source.bytes)
    markup.conflicts.add(place..<(close ?? place + 7))
    log.report(.markdownConflict(self.place(ofSource: place..<(place + 7))))
  }

  /// `>>>>>>> main` whose other lines were deleted: cmark takes it for quotations. Words that a
  /// clerk quotes begin with Han letters, those of git do not.
  mutating func readConflictEnd() {
    let (start, bytes) = (block.origin, origin.source.bytes)
    guard !block.isTopLevel, block.kind == .paragraph, origin.isBody, start >= 8,
      start <= bytes.count, bytes[(start - 8)..<start].elementsEqual(">>>>>>> ".utf8),
      isLineStart(start - 8), isWordCharacter(after(block.range.lowerBound))
    else { return }
    markup.conflictEnds.append(start - 8)
  }

  /// When all conflicts are known that have another line.
  mutating func reportConflictEnds() {
    for end in markup.conflictEnds where !markup.conflicts.contains(end) {
      log.report(.markdownConflict(place(ofSource: end..<(end + 7))))
    }
  }

  /// A conflict whose first line was deleted begins with a heading that `=======` underlines.
  mutating func checkHeadlessConflict(_ heading: MarkupPlaces.Heading) {
    let bytes = origin.source.bytes
    guard heading.isUnderlined, heading.level == 1, !isInConflict(heading) else { return }
    let words = text.source(of: heading.text).upperBound
    guard let end = bytes[words...].firstIndex(of: UInt8(ascii: "\n")),
      conflictMarker(in: bytes, at: end + 1) == UInt8(ascii: "="),
      let close = markup.conflictEnd(after: end + 1, in: bytes)
    else { return }
    markup.conflicts.add(heading.marker.lowerBound..<close)
    log.report(.markdownConflict(place(ofSource: (end + 1)..<(end + 8))))
  }

  /// A conflict may begin or end inside a paragraph that its `=======` makes a heading.
  func isInConflict(_ heading: MarkupPlaces.Heading) -> Bool {
    markup.conflicts.contains(heading.marker.lowerBound)
      || markup.conflicts.contains(text.source(of: heading.text).upperBound)
  }
}

extension MarkupState {
  /// After the last sign of the next `>>>>>>>` line, if no other conflict begins before it.
  fileprivate mutating func conflictEnd(after place: Int, in bytes: [UInt8]) -> Int? {
    let markers = conflictMarkers ?? conflictMarkerPlaces(in: bytes)
    conflictMarkers = markers
    let next = markers.firstIndex(after: place)
    guard next < markers.count, bytes[markers[next]] == UInt8(ascii: ">") else { return nil }
    return markers[next] + 7
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

extension [Int] {
  /// Of the first element above `place`; the elements are in order.
  fileprivate func firstIndex(after place: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Diagnostic {
  fileprivate static func markdownConflict(_ place: Place) -> Diagnostic {
    Diagnostic(.markdownConflict, at: place, .conflict)
  }
}
