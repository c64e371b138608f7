import Testing

@testable import Bulletin

@Suite struct CycleTests {
  @Test func onlyComponentsThatComeBackCount() {
    #expect(cyclicComponents([[1], [2], [0], [0], [4], []]) == [[0, 1, 2], [4]])
    #expect(cyclicComponents([[1], [2], []]).isEmpty)
  }

  @Test func aLongChainNeedsNoStack() {
    let chain = (0..<200_000).map { [$0 + 1] } + [[Int]()]
    #expect(cyclicComponents(chain).isEmpty)
  }
}
