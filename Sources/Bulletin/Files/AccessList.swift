import Glibc

/// An access control list (ACL) as the kernel hands it out: a version, then for each holder its
/// kind, its rights and its number, all little-endian.
struct AccessList: Sendable, Equatable {
  static let accessName = "system.posix_acl_access"
  static let defaultName = "system.posix_acl_default"

  private(set) var bytes: [UInt8]

  private static let headerSize = 4
  private static let entrySize = 8

  private enum Kind {
    static let owner: UInt8 = 0x01
    static let group: UInt8 = 0x04
    static let mask: UInt8 = 0x10
    static let other: UInt8 = 0x20
  }

  /// nil where there is none.
  init?(_ bytes: [UInt8]?) {
    guard let bytes, bytes.count > Self.headerSize else { return nil }
    self.bytes = bytes
  }

  private var entries: some Sequence<Int> {
    stride(from: Self.headerSize, through: bytes.count - Self.entrySize, by: Self.entrySize)
  }

  private func rights(of kind: UInt8) -> mode_t? {
    entries.first { bytes[$0] == kind }.map { mode_t(bytes[$0 + 2] & 7) }
  }

  /// What `stat` shows of it: the mask stands in the place of the group.
  var mode: mode_t {
    let group = rights(of: Kind.mask) ?? rights(of: Kind.group) ?? 0
    return (rights(of: Kind.owner) ?? 0) << 6 | group << 3 | (rights(of: Kind.other) ?? 0)
  }

  /// With the rights of each holder, three bits, changed.
  func changed(_ change: (mode_t) -> mode_t) -> AccessList {
    var list = self
    for entry in entries { list.bytes[entry + 2] = UInt8(change(mode_t(bytes[entry + 2] & 7))) }
    return list
  }

  /// As the system has it for a new file that nobody may execute: what `mode` shows is cut.
  var withoutExecution: AccessList {
    let masked = rights(of: Kind.mask) == nil ? Kind.group : Kind.mask
    var list = self
    for entry in entries where [Kind.owner, masked, Kind.other].contains(bytes[entry]) {
      list.bytes[entry + 2] &= 6
    }
    return list
  }

  /// nil where the mode says as much.
  var unlessMinimal: AccessList? { bytes.count > Self.headerSize + 3 * Self.entrySize ? self : nil }
}
