import Glibc

extension [UInt8] {
  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension String {
  /// One character; empty for what is none.
  init(scalar value: UInt32) { self = Unicode.Scalar(value).map { String($0) } ?? "" }
}

extension Span where Element == UInt8 {
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// Whether `bytes` stand at `index`.
  func holds(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + bytes.count <= count else { return false }
    return unsafe withUnsafeBytes { all in
      unsafe bytes.withUnsafeBytes { part in
        guard let start = all.baseAddress, let other = part.baseAddress else { return true }
        return unsafe memcmp(start + index, other, part.count) == 0
      }
    }
  }

  func contains(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while bytes.count > 0, let found = firstIndex(of: bytes[0], from: index) {
      if holds(bytes, at: found) { return true }
      index = found + 1
    }
    return bytes.count == 0
  }

  /// The character at `index` and how many bytes it takes; U+FFFD, one byte long, for what is cut.
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[index])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= count else { return (0xFFFD, 1) }
    func next(_ offset: Int) -> UInt32 { UInt32(self[index + offset]) & 0x3F }
    switch length {
    case 1: return (lead, 1)
    case 2: return ((lead & 0x1F) << 6 | next(1), 2)
    case 3: return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    default: return ((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
  }

  /// How many bytes at the start are blanks, of any width.
  var leadingBlanks: Int {
    var index = 0
    while index < count {
      let (value, length) = scalar(at: index)
      guard isBlank(value) else { break }
      index += length
    }
    return index
  }

  /// The character that ends before `index`, which is above `start`, and where it begins.
  func scalar(before index: Int, notBefore start: Int) -> (value: UInt32, start: Int) {
    var first = index - 1
    while first > start, index - first < 4, self[first] & 0xC0 == 0x80 { first -= 1 }
    return (scalar(at: first).value, first)
  }
}
