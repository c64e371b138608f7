/// `route/collision` of `static/` with pictures, attachments and styles, whose names are known last.
func checkStaticPlaces(
  _ tree: ContentTree, taken outputs: [String], reporting log: inout DiagnosticLog
) {
  let taken = Set(outputs)
  let start = Place(file: SiteSettings.path, range: .start)
  for path in tree.statics {
    // A file of the folders' own may be a folder here.
    var place: String? = path
    while let name = place, !taken.contains(name) { place = parentFolder(of: name) }
    guard let place else { continue }
    let first = Claim(kind: .file, address: "/" + place, claimant: .folder, place: start)
    log.report(.routeCollision(staticClaim(of: path), first: first))
  }
}
