/// Names of XMP properties that hold a place, in lower case: `exif:GPSLatitude`, a drone's
/// `GpsLongtitude` (so spelt), `exif:GPSDestLatitude`.
private let placeNames = ["gpslat", "gpslon", "gpsdestl"].map { Array($0.utf8) }

/// Whether an XMP packet names a place, as attribute or element, whatever prefix its author chose.
func namesPlace(_ packet: ArraySlice<UInt8>) -> Bool {
  var rest = packet
  while let index = rest.firstIndex(where: { lowercase($0) == UInt8(ascii: "g") }) {
    rest = rest[index...]
    let found = placeNames.contains { name in
      rest.count >= name.count && zip(rest, name).allSatisfy { lowercase($0) == $1 }
    }
    if found { return true }
    rest = rest.dropFirst()
  }
  return false
}

private func lowercase(_ byte: UInt8) -> UInt8 {
  (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}
