import Glibc
import Testing

@testable import Bulletin

@Suite struct ContentHashTests {
  private func sum(_ parts: [[UInt8]]) -> String {
    var digest = SHA256()
    for part in parts { digest.update(part) }
    return digest.finish()
  }

  /// FIPS 180-2, appendix B, and the empty message.
  @Test func knownSums() {
    #expect(
      sum([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      sum([Array("abc".utf8)])
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      sum([Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)])
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      sum(Array(repeating: Array(repeating: UInt8(ascii: "a"), count: 1000), count: 1000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func partsMakeTheSameSumAsTheWhole() {
    let bytes = (0..<1000).map { UInt8($0 & 0xFF) }
    #expect(sum([bytes]) == sum([Array(bytes[..<63]), [], Array(bytes[63...])]))
  }

  @Test func contentHashIsTheFirst16Digits() {
    #expect(contentHash([]) == "e3b0c44298fc1c14")
    #expect(contentHash(Array("abc".utf8)) == "ba7816bf8f01cfea")
  }

  @Test func filesAreHashedInPieces() throws {
    let bench = try Workbench()
    let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    try FolderHandle(bench.content).create("a", bytes)
    let tree = try bench.tree()
    let (hash, status) = try hashFile("a", in: tree, limit: bytes.count)
    #expect(hash == contentHash(bytes) && status.size == bytes.count)
    #expect(throws: ReadFailure.tooLarge) { try hashFile("a", in: tree, limit: bytes.count - 1) }
  }

  @Test(arguments: [("/", "nowhere/x"), ("/", "."), ("/dev", "zero")])
  func whatIsNoFileHasNoHash(folder: String, path: String) throws {
    let tree = ContentTree(root: folder, folder: try FolderHandle(folder))
    #expect(throws: ReadFailure.unreadable) { try hashFile(path, in: tree, limit: .max) }
  }
}
