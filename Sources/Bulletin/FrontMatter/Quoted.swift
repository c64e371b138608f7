/// `text` as a YAML double-quoted scalar on one line.
package func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": result += "\\x" + hexadecimal(scalar, digits: 2)
    case "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
      result += "\\u" + hexadecimal(scalar, digits: 4)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

private func hexadecimal(_ scalar: Unicode.Scalar, digits: Int) -> String {
  let number = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - number.utf8.count)) + number
}
