import CQRCodeGen

/// A QR code: error level M, or a higher one where that takes no more modules.
package struct QRCode: Sendable, Equatable {
  /// Modules on each side, without the quiet zone.
  package let size: Int
  /// Row by row; true is dark.
  private let modules: [Bool]

  /// Bytes that a code of the largest size and level M holds.
  package static let capacity = 2331

  /// nil where `text` is longer than the capacity.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= QRCode.capacity else { return nil }
    let length = Int(qrcodegen_bufferLength)
    var data = bytes + [UInt8](repeating: 0, count: length - bytes.count)
    var code = [UInt8](repeating: 0, count: length)
    let isEncoded = unsafe qrcodegen_encodeBinary(
      &data, bytes.count, &code, qrcodegen_Ecc_MEDIUM, qrcodegen_VERSION_MIN,
      qrcodegen_VERSION_MAX, qrcodegen_Mask_AUTO, true)
    guard isEncoded else { return nil }
    let size = Int(unsafe qrcodegen_getSize(code))
    self.size = size
    modules = unsafe code.withUnsafeBufferPointer { code in
      (0..<size * size).map { index in
        unsafe qrcodegen_getModule(code.baseAddress, Int32(index % size), Int32(index / size))
      }
    }
  }

  /// Whether the module at `row` and `column`, from 0, is dark.
  package func isDark(row: Int, column: Int) -> Bool { modules[row * size + column] }
}
