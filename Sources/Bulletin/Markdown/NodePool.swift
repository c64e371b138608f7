import CMarkGFM
import Glibc

/// The memory that cmark makes documents of, one pool a thread.
///
/// cmark asks for thousands of small pieces a page, and `calloc` searches for each of them. Here a
/// piece comes off the list of those of its size, or is cut from a block. A tree stays on its thread;
/// with the last one there, the blocks are empty again.
@safe struct NodePool {
  /// Sizes are multiples of `step`, which also stands before each piece and holds its size.
  private static let step = 16
  private static let blockSize = 1 << 18
  /// Larger pieces are the system's.
  private static let largest = 1 << 12

  private var freed = unsafe Array(
    repeating: UnsafeMutableRawPointer?.none, count: largest / step + 1)
  private var blocks = unsafe [UnsafeMutableRawPointer]()
  private var next: UnsafeMutableRawPointer?
  private var left = 0
  private var trees = 0

  // MARK: Trees

  /// Before a tree is made.
  static func open() { unsafe ofThread.pointee.trees += 1 }

  /// After a tree is freed.
  static func close() { unsafe ofThread.pointee.endTree() }

  private mutating func endTree() {
    trees -= 1
    guard trees == 0 else { return }
    for index in unsafe freed.indices { unsafe freed[index] = nil }
    while unsafe blocks.count > 1, let block = unsafe blocks.popLast() { unsafe Glibc.free(block) }
    unsafe next = blocks.first
    left = unsafe blocks.isEmpty ? 0 : NodePool.blockSize
  }

  // MARK: Pieces

  private mutating func piece(_ size: Int) -> UnsafeMutableRawPointer {
    let size = max(1, (size + NodePool.step - 1) / NodePool.step) * NodePool.step
    guard size <= NodePool.largest else { return unsafe NodePool.whole(nil, size) }
    if let piece = unsafe freed[size / NodePool.step] {
      unsafe freed[size / NodePool.step] = piece.load(as: UnsafeMutableRawPointer?.self)
      return unsafe piece
    }
    let length = size + NodePool.step
    if length > left { addBlock() }
    guard let start = unsafe next else { abort() }
    unsafe next = start + length
    left -= length
    unsafe start.storeBytes(of: size, as: Int.self)
    return unsafe start + NodePool.step
  }

  private mutating func addBlock() {
    guard let block = unsafe malloc(NodePool.blockSize) else { abort() }
    unsafe blocks.append(block)
    unsafe next = block
    left = NodePool.blockSize
  }

  private mutating func free(_ piece: UnsafeMutableRawPointer) {
    let size = unsafe NodePool.size(of: piece)
    guard size <= NodePool.largest else { return unsafe Glibc.free(piece - NodePool.step) }
    unsafe piece.storeBytes(
      of: freed[size / NodePool.step], as: UnsafeMutableRawPointer?.self)
    unsafe freed[size / NodePool.step] = piece
  }

  private mutating func resize(
    _ piece: UnsafeMutableRawPointer, _ size: Int
  ) -> UnsafeMutableRawPointer {
    let old = unsafe NodePool.size(of: piece)
    if size <= old { return unsafe piece }
    if old > NodePool.largest { return unsafe NodePool.whole(piece - NodePool.step, size) }
    let larger = unsafe self.piece(size)
    unsafe memcpy(larger, piece, old)
    unsafe free(piece)
    return unsafe larger
  }

  private static func size(of piece: UnsafeMutableRawPointer) -> Int {
    unsafe (piece - step).load(as: Int.self)
  }

  /// A piece of the system's, in place of `old`.
  private static func whole(
    _ old: UnsafeMutableRawPointer?, _ size: Int
  ) -> UnsafeMutableRawPointer {
    guard let start = unsafe realloc(old, size + step) else { abort() }
    unsafe start.storeBytes(of: size, as: Int.self)
    return unsafe start + step
  }

  // MARK: What cmark calls

  /// Lives as long as the program.
  nonisolated(unsafe) static let functions: UnsafeMutablePointer<cmark_mem> = {
    let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    unsafe functions.initialize(
      to: cmark_mem(
        calloc: { count, size in
          let piece = unsafe ofThread.pointee.piece(count * size)
          return unsafe memset(piece, 0, count * size)
        },
        realloc: { piece, size in
          guard let piece = unsafe piece else { return unsafe ofThread.pointee.piece(size) }
          return unsafe ofThread.pointee.resize(piece, size)
        },
        free: { piece in
          if let piece = unsafe piece { unsafe ofThread.pointee.free(piece) }
        }))
    return unsafe functions
  }()

  private static var ofThread: UnsafeMutablePointer<NodePool> {
    if let pool = unsafe pthread_getspecific(key) {
      return unsafe pool.assumingMemoryBound(to: NodePool.self)
    }
    let pool = UnsafeMutablePointer<NodePool>.allocate(capacity: 1)
    unsafe pool.initialize(to: NodePool())
    unsafe pthread_setspecific(key, pool)
    return unsafe pool
  }

  /// A thread that ends takes its pool along.
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    unsafe pthread_key_create(&key) { pool in
      guard let pool = unsafe pool?.assumingMemoryBound(to: NodePool.self) else { return }
      while let block = unsafe pool.pointee.blocks.popLast() { unsafe Glibc.free(block) }
      unsafe pool.deinitialize(count: 1)
      unsafe pool.deallocate()
    }
    return key
  }()
}
