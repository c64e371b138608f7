/// What is wrong with a picture that can be published all the same.
package struct PictureFault: Sendable {
  let rule: Rule
  let message: Message
}

extension Asset {
  /// `image/too-large`: a picture that takes long on a phone: more than 2 MiB, or 4,000 pixels on a
  /// side. `image/metadata`: what the camera noted of persons.
  var faults: [PictureFault] {
    let size = sizeFault.map { PictureFault(rule: .imageTooLarge, message: $0) }
    return [size, photo?.notes.fault].compactMap(\.self)
  }

  private static let sizeLimit = 2 << 20
  private static let sideLimit = 4000

  private var sizeFault: Message? {
    guard let photo else { return nil }
    let side = max(photo.width ?? 0, photo.height ?? 0)
    if side > Asset.sideLimit { return .tooManyPixels(side, limit: Asset.sideLimit) }
    return size > Asset.sizeLimit ? .tooManyBytes(size, limit: Asset.sizeLimit) : nil
  }

  func reportFaults(at place: Place, to log: inout DiagnosticLog) {
    for fault in faults { log.report(Diagnostic(fault.rule, at: place, fault.message)) }
  }
}

extension PhotoNotes {
  /// `image/gps`; nil where no place is carried.
  var placeFault: Message? {
    if contains(.place) { return .carriesPlace }
    return contains(.unread) ? .mayCarryPlace : nil
  }

  /// `image/metadata`; nil where it carries nothing of the kind.
  var fault: PictureFault? {
    let names = PhotoNotes.names.filter { contains($0.notes) }.map(\.name)
    return names.isEmpty ? nil : PictureFault(rule: .imageMetadata, message: .carriesNotes(names))
  }

  private static let names: [(notes: PhotoNotes, name: Message)] = [
    (.address, Message(zh: "地名", en: "names of places")),
    (.person, Message(zh: "人名", en: "names of persons")),
    (.serial, Message(zh: "相机或镜头的编号", en: "numbers of the camera or lens")),
    (.comment, Message(zh: "文字说明", en: "comments")),
    (.thumbnail, Message(zh: "缩略图（可能留着裁掉或遮住的部分）", en: "a thumbnail, perhaps of what was cut off")),
  ]
}

extension Message {
  fileprivate static func tooManyPixels(_ side: Int, limit: Int) -> Message {
    Message(
      zh: "图片长边有 \(side) 像素，手机打开很慢，请缩到 \(limit) 像素以内（一般 1600 就够）",
      en: "the picture is \(side) pixels on its longer side; \(limit) is the limit, 1600 will do")
  }

  fileprivate static func tooManyBytes(_ size: Int, limit: Int) -> Message {
    let tenths = (size * 10 + (1 << 19)) >> 20
    return Message(
      zh: "图片有 \(tenths / 10).\(tenths % 10) MB，手机打开很慢，请压缩到 \(limit >> 20) MB 以内",
      en: "the picture has \(tenths / 10).\(tenths % 10) MB; make it \(limit >> 20) MB or less")
  }

  fileprivate static let carriesPlace = Message(
    zh: "照片里带有拍摄地点（GPS），请先去掉位置信息再使用",
    en: "the photo carries the place where it was taken; remove its GPS data")
  fileprivate static let mayCarryPlace = Message(
    zh: "照片里有读不懂的附加数据，可能带有拍摄地点，请用图片软件“另存为”新文件（不保留附加信息）再使用",
    en: """
      the photo carries data that cannot be read and may tell where it was taken; export it \
      without metadata
      """)

  fileprivate static func carriesNotes(_ names: [Message]) -> Message {
    Message(
      zh: """
        图片文件里还带着\(names.map(\.zh).joined(separator: "、"))，会随图片一起公开。\
        请用图片软件“导出”或“另存为”时去掉附加信息，或运行 exiftool -all= 文件名
        """,
      en: """
        the file carries \(names.map(\.en).joined(separator: ", ")), which would be published with \
        it; export the picture without metadata, or run exiftool -all= on it
        """)
  }
}
