import Testing

@testable import Bulletin

@Suite struct PathIndexTests {
  private let index = PathIndex(["a/tea.md", "b/tea.md", "b/tea.jpg", "c/Gate.JPG"])

  @Test func pathsKeepTheirEnding() {
    #expect(index.nearest(to: "b/tee.md") == "b/tea.md")
    #expect(index.nearest(to: "c/tee.jpg") == "b/tea.jpg")
    #expect(index.nearest(to: "b/x.md") == nil)
  }

  @Test func aNameInAnotherFolderIsFound() {
    #expect(index.nearest(to: "c/tea.md") == "a/tea.md")
    #expect(index.nearest(to: "b/tea.png") == nil)
  }

  @Test func caseIsTold() {
    #expect(index.inOtherCase("c/gate.jpg") == "c/Gate.JPG")
    #expect(index.inOtherCase("b/gate.jpg") == nil)
  }
}
