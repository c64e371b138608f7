func parsePNG(_ file: ArraySlice<UInt8>) -> PhotoInfo {
  var info = PhotoInfo(format: .png, size: nil, hasLocation: false)
  var size: PixelSize?
  var rest = file.dropFirst(8)
  while let length = rest.integer(at: 0, bytes: 4, .big) {
    let data = rest.part(from: 8, length: length)
    if rest.holds("IHDR", at: 4), size == nil {
      size = PixelSize(data.integer(at: 0, bytes: 4, .big), data.integer(at: 4, bytes: 4, .big))
    }
    if rest.holds("IDAT", at: 4) { info.size = size }
    if hasLocation(chunk: rest.part(from: 4, length: 4), data) { info.hasLocation = true }
    rest = rest.dropFirst(length + 12)
  }
  return info
}

private func hasLocation(chunk: ArraySlice<UInt8>, _ data: ArraySlice<UInt8>) -> Bool {
  switch String(decoding: chunk, as: UTF8.self) {
  case "eXIf": EXIFProfile(data)?.hasLocation ?? false
  case "tEXt": namesPlace(data) || rawProfileHasLocation(data)
  case "zTXt": mayHoldProfile(data)
  case "iTXt": isCompressed(data) ? mayHoldProfile(data) : namesPlace(data)
  default: false
  }
}

/// A compressed profile is not unpacked but counts as telling the place: it is rare, and saving the
/// photo anew without its metadata is the remedy in any case.
private func mayHoldProfile(_ text: ArraySlice<UInt8>) -> Bool {
  let keyword = String(decoding: text.prefix { $0 != 0 }, as: UTF8.self).lowercased()
  return keyword == "xml:com.adobe.xmp" || rawProfiles.contains(keyword)
}

private let rawProfiles: Set<String> = [
  "raw profile type exif", "raw profile type app1", "raw profile type xmp",
]

/// The byte after an `iTXt` keyword.
private func isCompressed(_ text: ArraySlice<UInt8>) -> Bool {
  text.drop { $0 != 0 }.byte(at: 1) == 1
}

/// ImageMagick's text form of a profile: a line with its name, one with its length, then hex digits.
private func rawProfileHasLocation(_ text: ArraySlice<UInt8>) -> Bool {
  guard mayHoldProfile(text) else { return false }
  let lines = text.drop { $0 != 0 }.dropFirst(2)
  let digits = lines.drop { $0 != newline }.dropFirst().drop { $0 != newline }
  let profile = decodeHex(digits)[...]
  return namesPlace(profile) || EXIFProfile(profile)?.hasLocation ?? false
}

private let newline = UInt8(ascii: "\n")

/// Other characters than digits are passed over.
private func decodeHex(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var bytes: [UInt8] = []
  var high: UInt8?
  for character in text {
    guard let digit = hexValue(character) else { continue }
    if let first = high {
      bytes.append(first << 4 | digit)
      high = nil
    } else {
      high = digit
    }
  }
  return bytes
}

private func hexValue(_ character: UInt8) -> UInt8? {
  switch character {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
  default: nil
  }
}
