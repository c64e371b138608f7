/// `encoding/control-character`: characters that nobody sees, in all of a file. One finding a line.
func checkCharacters(
  _ source: SourceFile, _ lines: SourceLines, reporting log: inout DiagnosticLog
) {
  let bytes = source.bytes.span
  var index = 0
  var line: [Range<Int>] = []
  while index < bytes.count {
    let byte = bytes[index]
    // Han text and printable ASCII, almost everything there is.
    if byte >= 0xE3, byte <= 0xEE {
      index += 3
      continue
    }
    if byte == 0x0A, !line.isEmpty {
      log.report(.controlCharacters(line, in: source, lines))
      line = []
    }
    guard let length = invisibleLength(bytes, index) else {
      index += 1
      continue
    }
    line.append(index..<(index + length))
    index += length
  }
  if !line.isEmpty { log.report(.controlCharacters(line, in: source, lines)) }
}

/// C0 but tab and line end, DEL, C1, soft hyphen, zero-width and direction signs, U+FEFF. The
/// zero-width joiner stays: emoji are made with it.
private func invisibleLength(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
  let byte = bytes[index]
  if byte < 0x20 { return byte == 0x09 || byte == 0x0A ? nil : 1 }
  guard byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF else { return nil }
  if byte == 0x7F { return 1 }
  let (value, length) = bytes.scalar(at: index)
  switch value {
  case 0x80...0x9F, 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
    return length
  default: return nil
  }
}

extension Diagnostic {
  fileprivate static func controlCharacters(
    _ ranges: [Range<Int>], in source: SourceFile, _ lines: SourceLines
  ) -> Diagnostic {
    var kept: [UInt8] = []
    var end = ranges.first?.lowerBound ?? 0
    let start = end
    for range in ranges {
      kept += source.bytes[end..<range.lowerBound]
      end = range.upperBound
    }
    let value = source.bytes.span.scalar(at: start).value
    let digits = String(value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return Diagnostic(
      .encodingControlCharacter,
      at: source.place(lines.range(of: ranges.first ?? 0..<0)),
      .several(
        ranges.count, "这里有看不见的字符（\(name)），多半是从别处粘贴带来的，请删去",
        "an invisible character (\(name)); delete it"),
      fix: Fix(lines.range(of: start..<end), String(decoding: kept, as: UTF8.self)))
  }
}
