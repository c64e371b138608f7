/// Folders whose files never change, which browsers are told: no page may stand in them.
enum GeneratedFolder: String, CaseIterable, Sendable {
  case assets = "/assets/"
  case media = "/media/"

  /// Root-relative, ends with `/`.
  var address: String { rawValue }
}
