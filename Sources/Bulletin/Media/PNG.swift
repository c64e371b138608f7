func parsePNG(_ file: ArraySlice<UInt8>) -> PhotoInfo {
  var reader = NoteReader(of: file)
  var size: PixelSize?
  var shown: PixelSize?
  var rest = file.dropFirst(8)
  while let length = rest.integer(at: 0, bytes: 4, .big) {
    let data = rest.part(from: 8, length: length)
    let name = String(decoding: rest.part(from: 4, length: 4), as: UTF8.self)
    if name == "IHDR", size == nil {
      size = PixelSize(data.integer(at: 0, bytes: 4, .big), data.integer(at: 4, bytes: 4, .big))
    }
    if name == "IDAT" { shown = size }
    reader.read(chunk: name, data)
    rest = rest.dropFirst(length + 12)
  }
  return PhotoInfo(format: .png, size: shown, notes: reader.notes)
}

/// Chunks of the picture itself: its pixels, colours, sizes, times and the steps of an animation.
private let harmlessChunks: Set<String> = [
  "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV",
  "mDCv", "cLLI", "cLLi", "bKGD", "hIST", "pHYs", "sPLT", "tIME", "acTL", "fcTL", "fdAT", "oFFs",
  "pCAL", "sCAL", "sTER", "gIFg", "CgBI", "iDOT", "vpAg", "caNv", "orNT",
]

extension NoteReader {
  fileprivate mutating func read(chunk name: String, _ data: ArraySlice<UInt8>) {
    switch name {
    case _ where harmlessChunks.contains(name): return
    case "eXIf", "exIf", "zxIf", "zXIf": readEXIF(chunk: data)
    case "tEXt": read(text: data.keyword, data.afterKeyword)
    case "zTXt": readDeflated(text: data.keyword, data.afterKeyword.dropFirst())
    case "iTXt": readInternational(data)
    default: if !isBlank(data) { add(.unread) }
    }
  }

  /// A deflated one begins with a zero and its length.
  private mutating func readEXIF(chunk data: ArraySlice<UInt8>) {
    guard data.first == 0 else { return readEXIF(data) }
    if let profile = inflate(data.dropFirst(5)) { readEXIF(profile[...]) } else { add(.unread) }
  }

  private mutating func readInternational(_ data: ArraySlice<UInt8>) {
    let rest = data.afterKeyword
    // The language and the keyword in it.
    let text = rest.dropFirst(2).afterKeyword.afterKeyword
    if rest.first == 1 {
      readDeflated(text: data.keyword, text)
    } else {
      read(text: data.keyword, text)
    }
  }

  private mutating func readDeflated(text keyword: String, _ data: ArraySlice<UInt8>) {
    if let text = inflate(data) {
      read(text: keyword, text[...])
    } else if keyword.holdsProfile {
      add(.unread)
    } else {
      // Words, whatever they say.
      add(.comment)
    }
  }

  private mutating func read(text keyword: String, _ text: ArraySlice<UInt8>) {
    if keyword == "xml:com.adobe.xmp" { return readXMP(text) }
    if keyword.holdsProfile { return readRawProfile(keyword, text) }
    // ImageMagick notes the fields of EXIF as texts.
    if namesPlace(text) || namesPlace(Array(keyword.utf8)[...]) { add(.place) }
    if !isBlank(text) { add(mark(ofText: keyword)) }
  }

  /// ImageMagick's text form of a profile: a line with its name, one with its length, then hex
  /// digits.
  private mutating func readRawProfile(_ keyword: String, _ text: ArraySlice<UInt8>) {
    let lines = text.dropFirst()
    let digits = lines.drop { $0 != newline }.dropFirst().drop { $0 != newline }
    if keyword.hasSuffix(" icc") || keyword.hasSuffix(" icm") { return }
    readProfile(decodeHex(digits)[...])
  }
}

extension ArraySlice<UInt8> {
  /// In lower case: some programs are careless.
  fileprivate var keyword: String {
    String(decoding: prefix { $0 != 0 }, as: UTF8.self).lowercased()
  }

  fileprivate var afterKeyword: ArraySlice<UInt8> { drop { $0 != 0 }.dropFirst() }
}

extension String {
  fileprivate var holdsProfile: Bool {
    self == "xml:com.adobe.xmp" || hasPrefix("raw profile type ")
  }
}

/// What a text under `keyword` tells. Programs name themselves, times and colours.
private func mark(ofText keyword: String) -> PhotoNotes {
  switch keyword {
  case "author", "artist", "exif:artist", "exif:cameraownername", "exif:xpauthor": .person
  case "software", "creation time", "copyright", "title", "source", "disclaimer", "warning",
    "url", "create-date", "modify-date", "signature", "creatortool":
    []
  case _ where harmlessPrefixes.contains { keyword.hasPrefix($0) }: []
  default: .comment
  }
}

private let harmlessPrefixes = [
  "date:", "thumb::", "icc:", "png:", "jpeg:", "svg:", "pdf:", "tiff:", "exif:", "xmp:", "software",
]

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
