/// What a picture file carries beside the picture.
package struct PhotoNotes: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Where it was taken, as coordinates.
  static let place = PhotoNotes(rawValue: 1)
  /// What nobody here can read, and so may be a place.
  static let unread = PhotoNotes(rawValue: 2)
  /// A place by its name.
  static let address = PhotoNotes(rawValue: 4)
  static let person = PhotoNotes(rawValue: 8)
  static let serial = PhotoNotes(rawValue: 16)
  static let comment = PhotoNotes(rawValue: 32)
  /// A small copy, which may show what was cut off or covered.
  static let thumbnail = PhotoNotes(rawValue: 64)

  /// What cannot be read counts as telling: a place must never slip through.
  var tellPlace: Bool { !isDisjoint(with: [.place, .unread]) }
}
