/// `route/collision` of `static/` with pictures, attachments and styles, whose names are known last.
func checkStaticPlaces(
  _ tree: ContentTree, taken outputs: [String], reporting log: inout DiagnosticLog
) {
  let taken = Set(outputs)
  for path in tree.statics {
    // A file of the folders' own may be a folder here.
    var place: String? = path
    while let name = place, !taken.contains(name) { place = parentFolder(of: name) }
    guard let place else { continue }
    let folder: AssetFolder = place.hasPrefix("media/") ? .media : .assets
    let first = Route("/" + place, .assets(folder))
    log.report(.routeCollision(Route(staticFile: path), first: first))
  }
}
