import CDigest

/// A SHA-256 sum in the making.
package struct SHA256: ~Copyable {
  private var context = SHA2_CTX()

  package init() { unsafe SHA256Init(&context) }

  /// Takes in further bytes.
  package mutating func update(_ bytes: [UInt8]) { update(bytes[...]) }

  /// Takes in further bytes.
  package mutating func update(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe SHA256Update(&context, buffer.baseAddress, buffer.count)
    }
  }

  /// 64 hex digits.
  package consuming func finish() -> String {
    var sum = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe SHA256Final(&sum, &context)
    var digits: [UInt8] = []
    digits.reserveCapacity(sum.count * 2)
    for byte in sum {
      digits += [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

private let hexDigits = Array("0123456789abcdef".utf8)
