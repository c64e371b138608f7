/// What may be published beside an entry.
enum AssetKind {
  /// A picture is looked through in memory.
  static let pictureLimit = 64 << 20
  static let attachmentLimit = 512 << 20

  private static let pictures: Set<String> = ["jpg", "jpeg", "png", "webp", "gif"]
  private static let files: Set<String> = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip",
  ]

  /// In lower case, nil where the type is not allowed.
  static func fileExtension(of path: String) -> String? {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let name = path[path.utf8.index(after: dot)...].lowercased()
    return pictures.contains(name) || files.contains(name) ? name : nil
  }

  static func isPicture(_ path: String) -> Bool {
    fileExtension(of: path).map(pictures.contains) ?? false
  }

  static let pictureNames = "jpg、jpeg、png、webp、gif"
  static let allNames = pictureNames + "、pdf、doc(x)、xls(x)、ppt(x)、zip"
}
