import Foundation

/// A page of ours among those of a built site: its scripts, one after the other, open them in `frame`
/// and say what they saw. The pages keep their policy; their clock shows `clock`, which is China's.
struct Harness {
  /// Each the body of an async function that finds nothing stored; `say` takes a line.
  let scripts: [String]

  /// What each script said. `zone` is the reader's.
  func answers(on site: BuiltSite, zone: String = "Asia/Shanghai") async throws -> [[String]] {
    try Harness.clock.write(
      to: site.folder.appending(path: "clock.js"), atomically: true, encoding: .utf8)
    let calls = scripts.map { "await run(async () => { \($0) });" }
    let page = Harness.page.replacing("SCRIPTS", with: calls.joined(separator: "\n"))
    try page.write(
      to: site.folder.appending(path: "harness.html"), atomically: true, encoding: .utf8)
    let lines = try await resultOfPage(at: site.address + "harness.html", zone: zone)
    let answers = lines.split(separator: "end", omittingEmptySubsequences: false).map(Array.init)
    guard answers.count == scripts.count + 1, answers.last == ["zone " + zone] else {
      throw Tool.Failure(description: "脚本没有走完：\(lines.suffix(3))")
    }
    return answers.dropLast()
  }

  /// Puts the clock before everything else on every page.
  static func setClock(of site: BuiltSite) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: site.folder.path)
    for path in files where path.hasSuffix(".html") {
      let file = site.folder.appending(path: path)
      let html = try String(contentsOf: file, encoding: .utf8)
        .replacing("<head>", with: "<head><script src=\"/clock.js\"></script>", maxReplacements: 1)
      try html.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  private static let clock = """
    {
      const Real = Date, now = () => Real.parse(parent.clock.replace(' ', 'T') + ':00+08:00');
      Date = class extends Real {
        constructor(...parts) { if (parts.length) super(...parts); else super(now()); }
        static now() { return now(); }
      };
      addEventListener('error', (event) => parent.say('error ' + event.message));
      if (parent.refusesStorage)
        Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } });
    }

    """

  private static let page = """
    <!doctype html><meta charset="utf-8"><title>harness</title><body><script>
    let clock = '2026-06-01 12:00', refusesStorage = false;
    Object.defineProperty(window, 'clock', { get: () => clock });
    Object.defineProperty(window, 'refusesStorage', { get: () => refusesStorage });
    const result = [], say = window.say = (line) => result.push(line);
    const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
    const newFrame = () => document.body.appendChild(document.createElement('iframe'));
    const frame = newFrame();
    const open = (path, where = frame) => new Promise((done, fail) => {
      where.onload = () => {
        const [visit] = where.contentWindow.performance.getEntriesByType('navigation');
        if (visit.responseStatus === 200) done(where.contentDocument);
        else fail(`${path}: ${visit.responseStatus}`);
      };
      where.src = '/' + path + 'index.html';
    });
    const run = async (script) => {
      try { await script(); } catch (error) { say('error ' + error); }
      say('end');
      refusesStorage = false;
      localStorage.clear();
      frame.removeAttribute('srcdoc');
    };
    (async () => {
      SCRIPTS
      say('zone ' + Intl.DateTimeFormat().resolvedOptions().timeZone);
      const list = document.createElement('pre');
      list.id = 'result';
      list.textContent = result.join('\\n');
      document.body.append(list);
    })();
    </script>

    """
}

/// What a page wrote into `<pre id="result">`, line by line.
func resultOfPage(at address: String, zone: String) async throws -> [String] {
  let dom = try await Tool.chromium.run(
    [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-extensions",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
      "--virtual-time-budget=100000000", "--dump-dom", address,
    ], within: .seconds(600), zone: zone)
  guard let start = dom.range(of: "<pre id=\"result\">"),
    let end = dom.range(of: "</pre>", range: start.upperBound..<dom.endIndex)
  else { throw Tool.Failure(description: "页面没有给出结果：\(dom.suffix(300))") }
  return dom[start.upperBound..<end.lowerBound].components(separatedBy: "\n")
}
