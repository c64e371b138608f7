/// XML that stays well-formed whatever words stand in it: literals are trusted, interpolated text is
/// escaped, and what XML cannot hold becomes U+FFFD.
///
/// Holds UTF-8 bytes.
struct XML: Sendable, Equatable, ExpressibleByStringInterpolation {
  private(set) var bytes: [UInt8]

  init(stringLiteral value: String) { bytes = Array(value.utf8) }

  init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

  struct Interpolation: StringInterpolationProtocol, Sendable {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    mutating func appendLiteral(_ literal: String) { bytes += literal.utf8 }

    /// The entities of `HTML` are characters of XML too.
    mutating func appendInterpolation(_ text: String) { bytes += HTML(text: permitted(text)).bytes }

    mutating func appendInterpolation(_ parts: [XML]) {
      for part in parts { bytes += part.bytes }
    }

    /// `markup` of the value where there is one, nothing otherwise.
    mutating func appendInterpolation<Value>(if value: Value?, _ markup: (Value) -> XML) {
      if let value { bytes += markup(value).bytes }
    }
  }
}

private func permitted(_ text: String) -> String {
  guard !text.unicodeScalars.allSatisfy(isPermitted) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { scalars.append(isPermitted(scalar) ? scalar : "\u{FFFD}") }
  return String(scalars)
}

/// Source: Extensible Markup Language (XML) 1.0, production 2, `Char`.
private func isPermitted(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
  default: false
  }
}
