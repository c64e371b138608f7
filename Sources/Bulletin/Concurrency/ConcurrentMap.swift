import Synchronization

/// Maps `elements` on up to `jobs` threads; results stand in input order whatever the timing.
///
/// Not specialised: each copy costs seconds of compiling, and one call through a closure costs little.
///
/// Workers take the next chunk from one counter, so a slow element holds up its own chunk only.
@inline(never)
@_semantics("optimize.sil.specialize.generic.never")
package func concurrentMap<Element: Sendable, Value: Sendable>(
  _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) -> Value
) async -> [Value] {
  guard jobs > 1, elements.count > 1 else { return elements.map(transform) }
  let chunkSize = min(32, max(1, elements.count / (jobs * 8)))
  let chunkCount = (elements.count + chunkSize - 1) / chunkSize
  let queue = ChunkQueue()
  let chunks = await withTaskGroup(of: [(Int, [Value])].self) { group in
    for _ in 0..<min(jobs, chunkCount) {
      group.addTask { @concurrent in
        var done: [(Int, [Value])] = []
        while let chunk = queue.next(below: chunkCount) {
          let start = chunk * chunkSize
          let end = min(start + chunkSize, elements.count)
          done.append((chunk, elements[start..<end].map(transform)))
        }
        return done
      }
    }
    var chunks = [[Value]](repeating: [], count: chunkCount)
    for await worker in group {
      for (index, values) in worker { chunks[index] = values }
    }
    return chunks
  }
  return chunks.flatMap(\.self)
}

/// A class because the workers share one counter.
private final class ChunkQueue: Sendable {
  private let counter = Atomic<Int>(0)

  func next(below count: Int) -> Int? {
    let chunk = counter.add(1, ordering: .relaxed).oldValue
    return chunk < count ? chunk : nil
  }
}
