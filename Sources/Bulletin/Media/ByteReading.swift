enum ByteOrder {
  case big, little
}

/// Reading that cannot leave the slice; offsets count from its start.
extension ArraySlice<UInt8> {
  func byte(at offset: Int) -> UInt8? {
    offset >= 0 && offset < count ? self[startIndex + offset] : nil
  }

  /// Unsigned, of at most 4 bytes.
  func integer(at offset: Int, bytes width: Int, _ order: ByteOrder) -> Int? {
    guard offset >= 0, offset <= count - width else { return nil }
    let first = startIndex + offset
    let field = self[first..<(first + width)]
    return switch order {
    case .big: field.reduce(0) { $0 << 8 | Int($1) }
    case .little: field.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }

  /// `length` bytes from `offset` on, or as many as there are.
  func part(from offset: Int, length: Int) -> ArraySlice<UInt8> {
    dropFirst(Swift.max(0, offset)).prefix(Swift.max(0, length))
  }

  func holds(_ text: String, at offset: Int) -> Bool {
    part(from: offset, length: text.utf8.count).elementsEqual(text.utf8)
  }

  /// Offset of the first occurrence at or after `start`.
  func offset(of pattern: [UInt8], from start: Int = 0) -> Int? {
    guard let first = pattern.first else { return nil }
    var rest = dropFirst(Swift.max(0, start))
    while let index = rest.firstIndex(of: first) {
      rest = rest[index...]
      if rest.starts(with: pattern) { return index - startIndex }
      rest = rest.dropFirst()
    }
    return nil
  }
}
