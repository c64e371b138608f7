/// Why something in the content folder is neither a file nor a folder to read.
enum ListingFault {
  /// It was there a moment ago, or its folder does not let it be seen.
  case missing
  /// A pipe, a socket, a device.
  case notAFile
  case brokenLink
  case linkToFolder
  case outside
  /// A link that would publish what is not published itself.
  case secret
}

extension Diagnostic {
  static func fault(_ fault: ListingFault, _ path: String) -> Diagnostic {
    switch fault {
    case .missing: .unreadable(path)
    case .notAFile: Diagnostic(.fileUnreadable, inFile: path, .notAFile)
    case .brokenLink: Diagnostic(.fileUnreadable, inFile: path, .brokenLink)
    case .linkToFolder: Diagnostic(.fileUnreadable, inFile: path, .linkToFolder)
    case .outside: Diagnostic(.fileOutsideContent, inFile: path, .outsideContent)
    case .secret: Diagnostic(.fileOutsideContent, inFile: path, .leadsToSecret)
    }
  }

  static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(.fileUnreadable, inFile: path, .unreadable)
  }

  static func nameNotUTF8(_ path: String) -> Diagnostic {
    Diagnostic(.fileName, inFile: path, .nameNotUTF8)
  }

  static func controlCharacterInName(_ path: String) -> Diagnostic {
    Diagnostic(.fileName, inFile: path, .controlCharacterInName)
  }

  static func reservedName(_ path: String) -> Diagnostic {
    Diagnostic(.fileName, inFile: path, .reservedName)
  }
}

extension Message {
  fileprivate static let notAFile = Message(
    zh: "这不是普通文件（是管道、套接字或设备），不能作内容，请删去或换成普通文件",
    en: "this is no regular file but a pipe, a socket or a device; remove it")
  fileprivate static let brokenLink = Message(
    zh: "这个链接指向的文件不存在，或几个链接互相指向，请把文件本身放进来",
    en: "this symbolic link leads nowhere or in a circle; put the file itself here")
  fileprivate static let linkToFolder = Message(
    zh: "这个链接指向一个文件夹，不会读取，请把文件夹本身放进来",
    en: "this symbolic link leads to a folder, which is not followed; put the folder itself here")
  fileprivate static let outsideContent = Message(
    zh: "这个链接指向内容文件夹之外，请把文件本身放进来",
    en: "this symbolic link leaves the content folder; put the file itself here")
  fileprivate static let leadsToSecret = Message(
    zh: "这个链接指向不能原样公开的文件（文章、网站设置或 static/ 以外的文件），请把要公开的文件本身放进来",
    en: """
      this symbolic link leads to what is not published as it stands: an entry, the settings or, \
      from static/, a file elsewhere; put the file itself here
      """)
  fileprivate static let unreadable = Message(
    zh: "读不出这个文件或文件夹，请检查权限，或它是否在构建途中被移走",
    en: "cannot read this file or folder; check its permissions")
  fileprivate static let nameNotUTF8 = Message(
    zh: "文件名不是 UTF-8 编码（多半来自旧的压缩包），无法使用，请给它改名",
    en: "the name is not valid UTF-8, perhaps from an old archive; rename it")
  fileprivate static let controlCharacterInName = Message(
    zh: "文件名里有换行、制表符或其他看不见的控制字符，请给它改名",
    en: "the name holds a control character; rename it")
  fileprivate static let reservedName = Message(
    zh: "这个文件名由本程序自己使用，请给它改名",
    en: "the program keeps this name for itself; rename the file")
}
