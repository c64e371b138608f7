/// The half-width form of what a Chinese input method produces in numbers, dates, enum values and
/// references: digits, letters, colon, dash, comma, full stop, space, quotes.
func halfWidth(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xFF01...0xFF5E:
      result.append(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21)))
    case 0x3000: result.append(" ")
    case 0x201C, 0x201D, 0x2018, 0x2019, 0x300C, 0x300D: continue
    case 0x2013, 0x2014, 0x2015: result.append("-")
    default: result.append(scalar)
    }
  }
  return trimmedBlanks(String(result))
}

/// `0830-555-0131` of `０８３０－555—0131`; words beside the number stay.
func standardPhone(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xFF10...0xFF19: result.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
    case 0xFF0D, 0x2010...0x2015, 0x2212: result.append("-")
    default: result.append(scalar)
    }
  }
  return String(result)
}
