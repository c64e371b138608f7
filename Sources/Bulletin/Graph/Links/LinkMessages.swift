// What is wrong with links, pictures and attachments.

extension Message {
  static let imageNotBesideEntry = Message(
    zh: "图片要和文章放在一起，只写文件名，不能引用网址",
    en: "a picture lies beside its entry; write its file name, not an address")
  static let noAddress = Message(
    zh: "链接没有网址，请写在“( )”里", en: "the link has no address; write it in the ‘( )’")
  static let missingSlash = Message(zh: "这个网址末尾缺少斜杠", en: "this address lacks its final slash")
  static let backslashes = Message(
    zh: "路径里要用斜杠 /，不能用反斜杠 \\", en: "a path has slashes /, no backslashes")
  static let missingExtension = Message(
    zh: "链接到文章要写出文件名后缀 .md", en: "a link to an entry ends in .md")
  static let leavesContent = Message(zh: "这个路径超出了内容文件夹", en: "this path leaves the content folder")
  static let notAPicture = Message(
    zh: "这不是可以使用的图片，可用的格式：\(AssetKind.pictureNames)",
    en: "not a picture that can be published: jpg, jpeg, png, webp, gif")
  static let unreadablePicture = Message(
    zh: "图片打不开，文件已损坏、不完整，或不是图片，请换一个",
    en: "the picture cannot be read: it is damaged, cut short, or no picture")
  static let notAnAttachment = Message(
    zh: "这类文件不能作附件，可用的格式：\(AssetKind.allNames)",
    en: "files of this type cannot be attached")
  static let unreadableFile = Message(
    zh: "文件读不出来，请检查权限，或它是否正在被移走或改动",
    en: "the file cannot be read; check its permissions, or whether it is being changed")

  static func tooLarge(_ path: String) -> Message {
    let limit =
      AssetKind.isPicture(path) ? AssetKind.pictureLimit : AssetKind.attachmentLimit
    return Message(
      zh: "文件超过 \(limit >> 20) MiB，请先压缩或缩小",
      en: "the file is larger than \(limit >> 20) MiB; make it smaller first")
  }

  static func misnamedPicture(_ format: PhotoInfo.Format) -> Message {
    let name = format.rawValue.uppercased()
    return Message(
      zh: "这是 \(name) 图片，后缀与实际格式不符，请把文件后缀改成 .\(format.ending)，这里也照改",
      en: "the picture is \(name); let its name end in .\(format.ending), here too")
  }

  static func incompleteAddress(_ address: String) -> Message {
    Message(zh: "网址没有写全，请写成 \(address)", en: "the address is not complete; write \(address)")
  }

  static func noSuchPage(_ nearest: String?) -> Message {
    Message(
      zh: "本站没有这个网址" + (nearest.map { "，最接近的是 \($0)" } ?? ""),
      en: "there is no such page" + (nearest.map { "; the closest is \($0)" } ?? ""))
  }

  static func noSuchFile(_ nearest: String?) -> Message {
    Message(
      zh: "找不到这个文件" + (nearest.map { "，最接近的是 \($0)" } ?? "，请检查文件名和路径"),
      en: "there is no such file" + (nearest.map { "; the closest is \($0)" } ?? ""))
  }

  static func otherCase(_ path: String?) -> Message {
    Message(
      zh: "文件名大小写不一致，实际的文件名是 \(path ?? "")",
      en: "the file name differs in case; it is \(path ?? "")")
  }

  static func notOut(_ visibility: Visibility) -> Message {
    switch visibility {
    case .draft:
      Message(zh: "链接到的文章还是草稿，发布后才能链接", en: "the entry is a draft")
    case .heldBack:
      Message(zh: "链接到的文章还没有到发布时间", en: "the entry is held back until it is published")
    case .out, .withdrawn:
      Message(zh: "链接到的条目没有自己的页面", en: "the entry has no page of its own")
    }
  }
}
