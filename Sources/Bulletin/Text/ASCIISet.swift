/// Some of the ASCII characters, a bit each.
struct ASCIISet: Sendable {
  private var bits: UInt128 = 0

  /// Without what is not ASCII.
  init(_ characters: String) {
    for byte in characters.utf8 where byte < 0x80 { bits |= 1 << UInt128(byte) }
  }

  func contains(_ byte: UInt8) -> Bool { byte < 0x80 && bits >> UInt128(byte) & 1 == 1 }

  func union(_ other: ASCIISet) -> ASCIISet {
    var all = self
    all.bits |= other.bits
    return all
  }

  static let alphanumeric = ASCIISet(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
  /// What stands for itself anywhere in a URL (RFC 3986, 2.3).
  static let unreserved = alphanumeric.union(ASCIISet("-._~"))
}
