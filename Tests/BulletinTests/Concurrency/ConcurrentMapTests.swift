import Testing

@testable import Bulletin

@Suite struct ConcurrentMapTests {
  @Test(arguments: [1, 2, 3, 8])
  func resultsStandInInputOrder(jobs: Int) async {
    let numbers = Array(0..<10_001)
    let squares = await concurrentMap(numbers, jobs: jobs) { $0 * $0 }
    #expect(squares == numbers.map { $0 * $0 })
  }

  @Test func emptyInputGivesNothing() async {
    #expect(await concurrentMap([Int](), jobs: 4) { $0 }.isEmpty)
  }
}
