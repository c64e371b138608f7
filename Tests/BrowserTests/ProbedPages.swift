import Foundation

/// The pages of a built site without their policy and with a script of ours before everything else,
/// which tells what a payload would have done.
struct ProbedPages {
  let paths: [String]

  /// Rewrites the pages in place.
  init(in folder: URL) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".html") }.sorted()
    for path in files {
      let file = folder.appending(path: path)
      let html = try String(contentsOf: file, encoding: .utf8)
        .replacing(#/<meta http-equiv="Content-Security-Policy"[^>]*>/#, with: "")
        .replacing(#/<meta http-equiv="refresh"[^>]*>/#, with: "")
        .replacing("<head>", with: "<head><script src=\"/probe.js\"></script>", maxReplacements: 1)
      try html.write(to: file, atomically: true, encoding: .utf8)
    }
    paths = files.filter { $0 != "probe.html" }
    try ProbedPages.probe.write(
      to: folder.appending(path: "probe.js"), atomically: true, encoding: .utf8)
    let list = try JSONEncoder().encode(paths)
    let harness =
      ProbedPages.harness.replacing("PATHS", with: String(decoding: list, as: UTF8.self))
    try harness.write(
      to: folder.appending(path: "probe.html"), atomically: true, encoding: .utf8)
  }

  /// What a browser saw that must not be, page by page.
  func findings(at address: String) async throws -> [String] {
    let lines = try await resultOfPage(at: address + "probe.html", zone: "Asia/Shanghai")
    guard lines.first == "visited \(paths.count)" else {
      throw Tool.Failure(description: "探针没有走完全部页面：\(lines.prefix(3))")
    }
    return lines.dropFirst().filter { !$0.isEmpty }
  }

  private static let probe = """
    window.seen = [];
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      window[name] = () => { seen.push('dialog ' + name); };

    """

  private static let harness = """
    <!doctype html><meta charset="utf-8"><title>probe</title><body><script>
    const paths = PATHS, found = [];
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const wait = (ms) => new Promise((done) => setTimeout(done, ms));
    function inspect(path) {
      const view = frame.contentWindow, page = frame.contentDocument;
      const say = (text) => found.push(path + ': ' + text);
      for (const text of view.seen || ['dialog probe missing']) say(text);
      for (const element of page.querySelectorAll('*')) {
        const name = element.localName;
        if (name === 'script' && (element.textContent
          || !/^\\/(probe\\.js|assets\\/[a-z]+\\.[0-9a-z]+\\.js)$/.test(element.getAttribute('src')))
          && element.type !== 'application/ld+json') say('script');
        if (['iframe', 'frame', 'object', 'embed', 'base', 'form', 'math', 'style'].includes(name))
          say(name);
        for (const attribute of element.attributes) {
          const value = attribute.value.replace(/[\\u0000-\\u0020]/g, '').toLowerCase();
          if (/^on|^style$|^srcdoc$/.test(attribute.name)) say(attribute.name);
          if (!/^(href|src|action|formaction|data|poster|xlink:href|srcset)$/
            .test(attribute.name)) continue;
          if (/^(javascript|vbscript|data|file|blob):/.test(value)) say(value.slice(0, 40));
        }
      }
      for (const entry of view.performance.getEntriesByType('resource'))
        if (!entry.name.startsWith(location.origin)) say('foreign ' + entry.name.slice(0, 60));
    }
    (async () => {
      let visited = 0;
      for (const path of paths) {
        await new Promise((done) => { frame.onload = done; frame.src = '/' + path; });
        await wait(5);
        inspect(path);
        visited++;
      }
      const result = document.createElement('pre');
      result.id = 'result';
      result.textContent = 'visited ' + visited + '\\n' + found.join('\\n');
      document.body.append(result);
    })();
    </script>

    """
}
