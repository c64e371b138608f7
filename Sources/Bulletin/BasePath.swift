/// The path of the site's address, `/` where `site.yml` does not say.
package func readBasePath(of content: String) -> String {
  var log = DiagnosticLog()
  guard let tree = try? listContent(content, reporting: &log) else { return "/" }
  return parseSettings(in: tree, reporting: &log).baseURL.path
}
