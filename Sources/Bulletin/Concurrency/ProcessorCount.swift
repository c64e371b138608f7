import Glibc

/// How many processors this process may use.
package func processorCount() -> Int {
  max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

/// The path of the site's address, `/` where `site.yml` does not say.
package func readBasePath(of content: String) -> String {
  var log = DiagnosticLog()
  guard let tree = try? listContent(content, reporting: &log) else { return "/" }
  return parseSettings(in: tree, reporting: &log).baseURL.path
}
