extension HTML {
  /// The ids of its elements. No text can look like one: quotes are escaped in it.
  var elementIDs: Set<String> {
    let mark = " id=\"".utf8.span
    let quote = UInt8(ascii: "\"")
    var ids: Set<String> = []
    var place = 0
    while let opening = bytes.span.firstIndex(of: quote, from: place),
      let closing = bytes.span.firstIndex(of: quote, from: opening + 1)
    {
      let start = opening + 1 - mark.count
      if start >= 0, bytes.span.holds(mark, at: start) {
        ids.insert(String(decoding: bytes[(opening + 1)..<closing], as: UTF8.self))
      }
      place = closing + 1
    }
    return ids
  }
}
