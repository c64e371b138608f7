import Foundation
import Testing

/// A site of one area and `count` articles whose text holds `word`.
func writeSite(in folder: URL, articles count: Int = 1, word: String = "春耕") throws {
  try write(
    """
    title: 青禾政协简报
    base_url: https://zx.qinghe.example/
    root_area: qinghe
    council: { short: 青禾市政协 }
    default_source: 青禾市政协
    """, to: folder.appending(path: "site.yml"))
  try write(
    "---\ntitle: 青禾市\nlevel: city\n---\n", to: folder.appending(path: "areas/qinghe.md"))
  for number in 0..<count {
    try write(
      "---\ntitle: \(word)简报第\(number)期\nkind: notice\ndate: 2026-03-01\n---\n\n\(word)正文。\n",
      to: folder.appending(path: "articles/2026/n\(number).md"))
  }
}

/// A site with one warning.
func writeWarnedSite(in folder: URL) throws {
  try writeSite(in: folder)
  try write(
    "---\ntitle: 没有作者\nkind: report\ndate: 2026-03-01\nsource: 青禾日报\n---\n",
    to: folder.appending(path: "articles/2026/n0.md"))
}

func write(_ text: String, to file: URL) throws {
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try text.write(to: file, atomically: false, encoding: .utf8)
}

/// An output folder, read as `files`, holds what its list names, each of its size, and no others.
func expectWhole(_ files: [String: Data]) throws {
  let list = String(decoding: try #require(files[".bulletin"]), as: UTF8.self)
  let listed = list.split(separator: "\n").dropFirst().sorted()
  let present = files.filter { $0.key != ".bulletin" }.map { "\($0.value.count) \($0.key)" }
  #expect(listed.map(String.init) == present.sorted())
}
