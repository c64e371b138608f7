/// The name that somebody probably meant.
struct Nearest: Sendable, Equatable {
  let name: String
  /// No other name is as close.
  let isOnly: Bool
  /// At most a quarter of the longer name differs: in an open list such as the members', less than
  /// that may be another person.
  let isClose: Bool
}

/// The name of `names` closest to `name`, nil where none is close enough to be meant.
package func nearestName(to name: String, among names: [String]) -> String? {
  nearest(to: name, among: names)?.name
}

/// The name of `names` closest to `name`, nil where none is close enough to be meant.
///
/// Distance: insertions, deletions, replacements and swaps of neighbours, at most a third of the
/// longer name and never all of it. Ties go to the first in order.
func nearest(to name: String, among names: [String]) -> Nearest? {
  let wanted = Array(name.lowercased().unicodeScalars.prefix(64))
  guard !wanted.isEmpty else { return nil }
  var best: Nearest?
  var bestDistance = Int.max
  // Of thousands, only those with the same first or last character: a search for each of many
  // mistakes must stay cheap.
  let isLarge = names.count > 2_000
  for candidate in names {
    if isLarge, !sharesAnEnd(candidate, name) { continue }
    let scalars = Array(candidate.lowercased().unicodeScalars.prefix(64))
    let limit = max(1, max(wanted.count, scalars.count) / 3)
    guard abs(wanted.count - scalars.count) <= limit else { continue }
    let distance = editDistance(wanted, scalars)
    guard distance <= limit, distance < max(wanted.count, scalars.count) else { continue }
    guard distance <= bestDistance else { continue }
    let isTie = distance == bestDistance && best?.name != candidate
    let name = distance < bestDistance ? candidate : best?.name ?? candidate
    best = Nearest(
      name: name, isOnly: !isTie && (distance < bestDistance || best?.isOnly == true),
      isClose: distance * 4 <= max(wanted.count, scalars.count))
    bestDistance = distance
  }
  return best
}

/// `已解释说明` of `已解释`, `委员工作站` of `工作站`: the one Chinese name that `text` begins or ends,
/// where `已解决` is one character away.
func longerName(of text: String, in names: [String]) -> Nearest? {
  guard text.count > 1, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
  let longer = names.filter { $0.hasPrefix(text) || $0.hasSuffix(text) }
  return longer.count == 1 ? Nearest(name: longer[0], isOnly: true, isClose: false) : nil
}

func sharesAnEnd(_ left: String, _ right: String) -> Bool {
  left.unicodeScalars.first == right.unicodeScalars.first
    || left.unicodeScalars.last == right.unicodeScalars.last
}

/// Optimal string alignment distance, with three rolling rows.
func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforePrevious = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0..<right.count + 1)
  for i in 0..<left.count {
    var current = [i + 1] + [Int](repeating: 0, count: right.count)
    for j in 0..<right.count {
      let replaced = previous[j] + (left[i] == right[j] ? 0 : 1)
      current[j + 1] = min(previous[j + 1] + 1, current[j] + 1, replaced)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        current[j + 1] = min(current[j + 1], beforePrevious[j - 1] + 1)
      }
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
