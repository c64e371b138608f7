/// What the first byte of a character tells of it.
enum SignClass {
  case other, letter, digit, pause, bracket, quote, dot, delimiter, blank, symbol, mark

  static let ofByte: [SignClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
      UInt8(ascii: "!"):
      .pause
    case UInt8(ascii: "("), UInt8(ascii: ")"): .bracket
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
    case UInt8(ascii: "."), UInt8(ascii: "-"): .dot
    case UInt8(ascii: "*"), UInt8(ascii: "_"): .delimiter
    case 0x09, 0x0A, 0x20: .blank
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "$"), UInt8(ascii: "<"),
      UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "|"):
      .mark
    case 0x80...: .symbol
    default: .other
    }
  }
}
