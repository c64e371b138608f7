extension [UInt8] {
  /// A style sheet or script without indentation and lines of comment: those are for its authors.
  var published: [UInt8] {
    split(separator: UInt8(ascii: "\n")).map { $0.drop { $0 == UInt8(ascii: " ") } }
      .filter { !$0.isEmpty && !$0.isComment }
      .flatMap { $0 + [UInt8(ascii: "\n")] }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isComment: Bool {
    starts(with: "//".utf8) || starts(with: "/*".utf8) && suffix(2).elementsEqual("*/".utf8)
  }
}
