import CZlib

/// What a picture holds in deflated form, taken out within a bound: few bytes may stand for very
/// many.
struct Inflater {
  /// For all of one picture.
  private var remaining = 16 << 20

  /// nil where `bytes` are no whole zlib stream, or there is no room for more.
  mutating func inflate(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var size = min(remaining, max(1 << 12, bytes.count * 4))
    while size > 0 {
      remaining -= size
      var plain = [UInt8](repeating: 0, count: size)
      var count = uLongf(size)
      let result = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe uncompress(&plain, &count, source.baseAddress, uLong(source.count))
      }
      if result == Z_OK { return Array(plain[..<Int(count)]) }
      guard result == Z_BUF_ERROR else { return nil }
      size = min(remaining, size * 4)
    }
    return nil
  }
}
