/// Markup that is safe to print: literals are trusted, interpolated text is escaped.
///
/// Holds UTF-8 bytes. There is no catch-all interpolation: an optional, a date or an enum does not
/// compile in a template.
package struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
  package private(set) var bytes: [UInt8]

  package static let empty = HTML(bytes: [])

  private init(bytes: [UInt8]) { self.bytes = bytes }

  package init(stringLiteral value: String) { bytes = Array(value.utf8) }

  package init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

  /// The one door for foreign markup: the Markdown renderer's output.
  package init(trusting markup: [UInt8]) { bytes = markup }

  /// Plain text, escaped.
  package init(text: String) {
    bytes = []
    escape(text, into: &bytes)
  }

  /// A data block for search engines. Browsers do not run it, so the policy for scripts lets it be;
  /// no text can end it, for JSON escapes `<`.
  package init(linkedData: JSON) {
    bytes = Array(#"<script type="application/ld+json">"#.utf8)
    bytes += linkedData.bytes
    bytes += "</script>".utf8
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Appends the markup of `right`.
  package static func += (left: inout HTML, right: HTML) {
    left.bytes.append(contentsOf: right.bytes)
  }
}

extension HTML {
  /// Collects the bytes of a template; each kind of value has its own way in.
  package struct Interpolation: StringInterpolationProtocol, Sendable {
    fileprivate var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    /// Appends a part of the template, which is trusted.
    package mutating func appendLiteral(_ literal: String) { append(literal) }

    /// Appends `text`, escaped.
    package mutating func appendInterpolation(_ text: String) { escape(text, into: &bytes) }

    /// Appends markup as it stands.
    package mutating func appendInterpolation(_ html: HTML) {
      bytes.append(contentsOf: html.bytes)
    }

    /// Appends all of `parts`, one behind the other.
    package mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { bytes.append(contentsOf: part.bytes) }
    }

    /// Appends `number` in decimal digits.
    package mutating func appendInterpolation(_ number: Int) { append(String(number)) }

    /// Appends the address, escaped.
    package mutating func appendInterpolation(_ link: Link) { escape(link.address, into: &bytes) }

    /// `markup` where `condition` holds, nothing otherwise.
    @inlinable @inline(__always)
    package mutating func appendInterpolation(
      if condition: Bool, _ markup: @autoclosure () -> HTML
    ) {
      if condition { appendInterpolation(markup()) }
    }

    /// One of the two.
    @inlinable @inline(__always)
    package mutating func appendInterpolation(
      if condition: Bool, _ markup: @autoclosure () -> HTML, else other: @autoclosure () -> HTML
    ) {
      appendInterpolation(condition ? markup() : other())
    }

    /// `markup` of the value where there is one, nothing otherwise. Inlined, for the templates are
    /// another module and would pay for a generic call at every field.
    @inlinable @inline(__always)
    package mutating func appendInterpolation<Value>(if value: Value?, _ markup: (Value) -> HTML) {
      if let value { appendInterpolation(markup(value)) }
    }

    private mutating func append(_ text: String) {
      var text = text
      text.withUTF8 { unsafe bytes.append(contentsOf: $0) }
    }
  }
}

/// Appends `text` with `& < > " '` escaped; runs without them are copied whole.
private func escape(_ text: String, into bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { source in
    var runStart = 0
    for index in 0..<source.count {
      guard let entity = unsafe entity(for: source[index]) else { continue }
      unsafe bytes.append(contentsOf: source[runStart..<index])
      bytes.append(contentsOf: entity.utf8)
      runStart = index + 1
    }
    unsafe bytes.append(contentsOf: source[runStart...])
  }
}

private func entity(for byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}
