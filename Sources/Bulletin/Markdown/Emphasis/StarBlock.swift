/// The runs of `*` of one block, paired as CommonMark pairs them.
struct StarBlock {
  struct Run {
    let range: Range<Int>
    let flanking: Flanking
    var isMask = false
  }

  struct Pair {
    let opener: Int
    let closer: Int
    /// Of pairs that share a run.
    let group: Int
    /// Every `*` of the group is used.
    let isWhole: Bool
  }

  var runs: [Run]

  func pairs() -> [Pair] {
    var matching = Matching(runs)
    for index in runs.indices where !runs[index].isMask { matching.add(index) }
    let rests = matching.rests()
    return matching.matches.map { match in
      let group = matching.group(of: match.opener)
      return Pair(
        opener: match.opener, closer: match.closer, group: group, isWhole: rests[group] == 0)
    }
  }
}

/// The way of CommonMark from one run to the next.
private struct Matching {
  private let runs: [StarBlock.Run]
  private var left: [Int]
  private var open: [Int] = []
  /// Below these of `open` nothing was found, by what the closer is and how long.
  private var bottoms = [0, 0, 0, 0, 0, 0]
  private var groups: [Int]
  private(set) var matches: [(opener: Int, closer: Int)] = []

  init(_ runs: [StarBlock.Run]) {
    self.runs = runs
    left = runs.map(\.range.count)
    groups = Array(runs.indices)
  }

  mutating func add(_ index: Int) {
    let flanking = runs[index].flanking
    if flanking.canClose { close(index) }
    if flanking.canOpen, left[index] > 0 { open.append(index) }
  }

  private mutating func close(_ closer: Int) {
    let kind = runs[closer].range.count % 3 + (runs[closer].flanking.canOpen ? 3 : 0)
    while left[closer] > 0 {
      guard let place = opener(for: closer, notBelow: bottoms[kind]) else {
        bottoms[kind] = open.count
        return
      }
      let opener = open[place]
      open.removeSubrange((place + 1)...)
      let count = left[opener] > 1 && left[closer] > 1 ? 2 : 1
      left[opener] -= count
      left[closer] -= count
      groups[group(of: closer)] = group(of: opener)
      matches.append((opener, closer))
      if left[opener] == 0 { open.removeLast() }
      for kind in bottoms.indices { bottoms[kind] = min(bottoms[kind], open.count) }
    }
  }

  private func opener(for closer: Int, notBelow bottom: Int) -> Int? {
    open.indices.last { $0 >= bottom && fits(open[$0], closer) }
  }

  /// The rule of three.
  private func fits(_ opener: Int, _ closer: Int) -> Bool {
    let lengths = (runs[opener].range.count, runs[closer].range.count)
    guard runs[opener].flanking.canClose || runs[closer].flanking.canOpen else { return true }
    return (lengths.0 + lengths.1) % 3 != 0 || lengths.0 % 3 == 0 && lengths.1 % 3 == 0
  }

  mutating func group(of index: Int) -> Int {
    var group = index
    while groups[group] != group {
      groups[group] = groups[groups[group]]
      group = groups[group]
    }
    return group
  }

  /// How many `*` of each group stay.
  mutating func rests() -> [Int] {
    var rests = [Int](repeating: 0, count: runs.count)
    for index in runs.indices { rests[group(of: index)] += left[index] }
    return rests
  }
}
