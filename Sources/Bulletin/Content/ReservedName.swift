/// Names at the top of the output folder that are not the site's.
enum ReservedName {
  /// The list of the program's own files.
  static let manifest = ".bulletin"
  static let ignoreFile = ".gitignore"
  /// The next site, where it cannot be written beside the folder.
  static let staging = ".bulletin.new"

  static func contains(_ name: String) -> Bool {
    name == manifest || name == ignoreFile || name == staging
  }
}
