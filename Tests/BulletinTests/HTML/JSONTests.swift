import Testing

@testable import Bulletin

@Suite struct JSONTests {
  private func text(_ json: JSON) -> String { String(decoding: json.bytes, as: UTF8.self) }

  @Test func valuesNest() {
    let json: JSON = ["a": 1, "b": [true, "x", []], "c": [:], "negative": -3]
    #expect(text(json) == #"{"a":1,"b":[true,"x",[]],"c":{},"negative":-3}"#)
  }

  @Test func absentMembersAreLeftOut() {
    let absent: JSON? = nil
    let json: JSON = ["a": absent, "b": 2, "c": nil]
    #expect(text(json) == #"{"b":2}"#)
  }

  @Test func quotesBackslashesAndMarkupAreEscaped() {
    #expect(text(JSON(#"a"b\c</script>"#)) == #""a\"b\\c\u003c/script\u003e""#)
    #expect(text(JSON("&lt;!--")) == #""\u0026lt;!--""#)
    let json: JSON = [#"k"ey"#: 1]
    #expect(text(json) == #"{"k\"ey":1}"#)
  }

  @Test func everyControlCharacterIsEscaped() {
    let digits = Array("0123456789abcdef")
    for value in Array(0..<0x20) + Array(0x7F...0x9F) {
      let scalar = Unicode.Scalar(UInt8(value))
      let expected =
        switch value {
        case 9: #"\t"#
        case 10: #"\n"#
        case 13: #"\r"#
        default: #"\u00"# + String([digits[value >> 4], digits[value & 15]])
        }
      #expect(text(JSON("字\(scalar)字")) == "\"字\(expected)字\"")
    }
  }

  @Test func lineSeparatorsAreEscapedAndTheirNeighboursAreNot() {
    #expect(text(JSON("\u{2027}\u{2028}\u{2029}\u{202A}")) == "\"\u{2027}\\u2028\\u2029\u{202A}\"")
    #expect(text(JSON("\u{A0}é😀")) == "\"\u{A0}é😀\"")
  }
}
