import Testing

@testable import Bulletin

@Suite struct OutputManifestTests {
  private func list(_ sizes: [String: Int]) throws -> OutputManifest {
    try OutputManifest(
      listing: sizes.map { OutputFile(path: $0.key, size: $0.value, isChanged: true) })
  }

  @Test func bytesAreSortedAndReadBack() throws {
    let manifest = try list(["b/index.html": 12, "a": 0, "b-c": 3, "文 件.pdf": 9])
    #expect(
      String(decoding: manifest.bytes, as: UTF8.self)
        == "bulletin 1\n0 a\n3 b-c\n12 b/index.html\n9 文 件.pdf\n")
    #expect(OutputManifest(parsing: manifest.bytes) == manifest)
  }

  @Test func foldersAreThoseAboveFiles() throws {
    #expect(try list(["a/b/c": 1, "a/d": 1, "e": 1]).folders == ["", "a", "a/b"])
  }

  @Test(arguments: [["a", "a/b"], ["a/b/c", "a/b"], ["a", "a-b", "a/b"]])
  func fileAndFolderOfOneName(_ paths: [String]) throws {
    let manifest = try list(Dictionary(uniqueKeysWithValues: paths.map { ($0, 1) }))
    #expect(throws: OutputFailure.self) { try manifest.checkFolders() }
  }

  @Test(arguments: [
    "", "bulletin", "bulletin 10\n", "bulletin 1\nindex.html\n", "bulletin 1\n1 \n",
  ])
  func whatIsNotAListIsRefused(_ text: String) {
    #expect(OutputManifest(parsing: Array(text.utf8)) == nil)
  }

  @Test func invalidTextIsRefused() {
    #expect(OutputManifest(parsing: Array("bulletin 1\n1 ".utf8) + [0xFF, 0x0A]) == nil)
  }
}
