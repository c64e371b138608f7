import Testing

@testable import Bulletin

@Suite struct ContentPathTests {
  @Test func pathsResolveFromTheirFolder() {
    #expect(
      resolvePath("../../workstations/tea.md", in: "activities/2026") == "workstations/tea.md")
    #expect(resolvePath("./a.md", in: "articles/2026") == "articles/2026/a.md")
    #expect(resolvePath("../../../a.md", in: "articles/2026") == nil)
  }

  @Test func relativePathsLeadBack() {
    #expect(
      relativePath(to: "workstations/tea.md", from: "activities/2026")
        == "../../workstations/tea.md")
    #expect(relativePath(to: "articles/2026/b.md", from: "articles/2026") == "b.md")
  }

  @Test func percentEncodingIsUndoneOnlyWhereItIsText() {
    #expect(percentDecode("%E8%8C%B6.jpg") == "茶.jpg")
    #expect(percentDecode("%FF") == "%FF")
    #expect(percentDecode("100%") == "100%")
    #expect(percentDecode("%+1") == "%+1")
  }

  @Test func schemesAreSeen() {
    #expect(hasScheme("javascript:alert(1)"))
    #expect(hasScheme("tel:12345"))
    #expect(!hasScheme("茶:园.md"))
    #expect(!hasScheme("a/b.md"))
  }
}
