import Bulletin

extension DefaultTheme {
  /// A page's own address: as a code, in clear text, and what else is to be printed.
  func addressCode(_ title: HTML, _ code: AddressCode, links: [TextLink] = []) -> HTML {
    """
    <section class="code">
    <h2>\(title)</h2>
    \(if: code.drawing, { qrCode($0, of: code.address) })
    <p class="note">\(code.address)</p>
    \(links.map(more))
    </section>
    """
  }

  /// Black on white in every scheme: scanners ask for it.
  func qrCode(_ code: CodeDrawing, of address: String) -> HTML {
    """
    <svg class="qr" viewBox="0 -.5 \(code.width) \(code.width)" role="img" \
    aria-label="二维码：\(address)">\
    <rect y="-.5" width="\(code.width)" height="\(code.width)" fill="#fff"></rect>\
    <path stroke="#000" shape-rendering="crispEdges" d="\(code.path)"></path></svg>
    """
  }
}
