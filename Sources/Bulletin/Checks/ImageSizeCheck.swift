/// `image/too-large`: a picture that takes long on a phone: more than 2 MiB, or 4,000 pixels on a
/// side.
extension Asset {
  private static let sizeLimit = 2 << 20
  private static let sideLimit = 4000

  /// What to say of the picture's size; nil where it is fit for a page.
  var sizeFault: Message? {
    guard let photo else { return nil }
    let side = max(photo.width ?? 0, photo.height ?? 0)
    if side > Asset.sideLimit { return .tooManyPixels(side, limit: Asset.sideLimit) }
    return size > Asset.sizeLimit ? .tooManyBytes(size, limit: Asset.sizeLimit) : nil
  }

  func checkSize(namedAt place: Place, reporting log: inout DiagnosticLog) {
    if let fault = sizeFault { log.report(Diagnostic(.imageTooLarge, at: place, fault)) }
  }
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
}
