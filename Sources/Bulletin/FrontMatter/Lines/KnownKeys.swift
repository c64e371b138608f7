/// What a schema says of its keys, in both spellings, to a reader of lines.
struct KnownKeys: Sendable, Equatable {
  /// They occur in records.
  var inRecords: Set<String> = []
  /// Their values are words for readers, which may hold any character.
  var ofText: Set<String> = []
  /// Their values are numbers, dates, names of entries and the like.
  var ofOther: Set<String> = []
  var ofLists: Set<String> = []
  /// They may stand at the left margin.
  var outermost: Set<String> = []

  /// Whether the value of `key` is a text; nil where that is not known.
  func isText(_ key: String) -> Bool? {
    if ofText.contains(key) { return true }
    return ofOther.contains(key) ? false : nil
  }
}
