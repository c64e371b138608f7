/// What a browser may load and run on a page of the site: its own files, and nothing written into
/// the page.
package enum ContentSecurityPolicy {
  /// For the meta element of every page, so that it holds on a server that sends no headers too.
  package static let page: HTML = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'
    """

  /// For the header, the only place where browsers heed `frame-ancestors`.
  static let header = page.bytes + "; frame-ancestors 'none'".utf8
}
