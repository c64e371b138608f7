extension HTML {
  /// The ids of its elements. No text can look like one: quotes are escaped in it.
  var elementIDs: Set<String> {
    var ids: Set<String> = []
    let mark = Array(" id=\"".utf8)
    var place = 0
    while let start = bytes[place...].firstRange(of: mark)?.upperBound {
      place = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
      ids.insert(String(decoding: bytes[start..<place], as: UTF8.self))
    }
    return ids
  }
}
