/// `image/gps` and `image/metadata` of what `static/` publishes as it is, whatever it is called.
func checkStaticPhotos(_ tree: ContentTree, jobs: Int, reporting log: inout DiagnosticLog) async {
  let logs = await concurrentMap(tree.statics.map { "static/" + $0 }, jobs: jobs) { path in
    var log = DiagnosticLog()
    if let notes = readPhotoNotes(path, in: tree) {
      if let fault = notes.placeFault { log.report(Diagnostic(.imageGPS, inFile: path, fault)) }
      if let fault = notes.fault { log.report(Diagnostic(fault.rule, inFile: path, fault.message)) }
    }
    return log
  }
  for part in logs { log.merge(part) }
}

/// What the photo at `path` says of itself; nil where the file is no photo, `.unread` where it is too
/// large to be looked through.
private func readPhotoNotes(_ path: String, in tree: ContentTree) -> PhotoNotes? {
  var start = [UInt8](repeating: 0, count: 16)
  guard let file = try? tree.open(path), let count = try? file.read(into: &start, at: 0),
    PhotoFormat(Array(start[..<count])) != nil
  else { return nil }
  guard let (bytes, _) = try? tree.read(path, limit: AssetKind.pictureLimit) else {
    return .unread
  }
  return readPhotoNotes(bytes)
}
