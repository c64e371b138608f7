/// A stretch of the file that libyaml is to read in another wording.
struct Repair {
  var range: Range<Int>
  var text: [UInt8]

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    self.text = Array(text.utf8)
  }

  /// Among those that begin at the same place.
  fileprivate var order: Int { range.isEmpty ? Int.min : -range.count }
}

/// What libyaml reads in place of the file, and the way back to the file's offsets.
struct RepairedText {
  let bytes: [UInt8]
  /// The part of `bytes` that libyaml reads; all offsets count from its start.
  let range: Range<Int>
  private let sourceStart: Int
  private var joints: [Joint] = []

  private struct Joint {
    var repaired: Range<Int>
    var source: Range<Int>
  }

  /// Of repairs that overlap, the one that begins first holds; of those the longest. Text may be put
  /// in before any of them.
  init(_ source: [UInt8], _ range: Range<Int>, _ repairs: [Repair]) {
    sourceStart = range.lowerBound
    guard !repairs.isEmpty else {
      bytes = source
      self.range = range
      return
    }
    let ordered = repairs.sorted {
      ($0.range.lowerBound, $0.order) < ($1.range.lowerBound, $1.order)
    }
    var text: [UInt8] = []
    var position = range.lowerBound
    for repair in ordered where repair.range.lowerBound >= position {
      text += source[position..<repair.range.lowerBound]
      let start = text.count
      text += repair.text
      joints.append(Joint(repaired: start..<text.count, source: repair.range))
      position = repair.range.upperBound
    }
    text += source[position..<range.upperBound]
    bytes = text
    self.range = 0..<text.count
  }

  /// The offset in the file of the byte at `offset` of the repaired text; inside a repair there is
  /// only its start and its end.
  func sourceOffset(_ offset: Int) -> Int {
    guard let joint = lastJoint(upTo: offset) else { return sourceStart + offset }
    if offset == joint.repaired.lowerBound, !joint.repaired.isEmpty {
      return joint.source.lowerBound
    }
    return joint.source.upperBound + max(0, offset - joint.repaired.upperBound)
  }

  private func lastJoint(upTo offset: Int) -> Joint? {
    joints[..<joints.partitionPoint { $0.repaired.lowerBound > offset }].last
  }
}
