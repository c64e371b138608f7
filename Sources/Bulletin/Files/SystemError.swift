import Glibc

/// What the kernel refused, by its error number.
package struct SystemError: Error, Equatable {
  package let code: CInt

  /// Of the call that failed just now.
  static var last: SystemError { SystemError(code: errno) }

  /// Passes a call's result on; a negative one is thrown.
  @discardableResult
  static func check(_ result: CInt) throws(SystemError) -> CInt {
    guard result >= 0 else { throw last }
    return result
  }

  /// A second name cannot be given here: a copy will do.
  var refusesLink: Bool { [EXDEV, EPERM, EMLINK, EOPNOTSUPP, ENOSYS].contains(code) }

  /// Two names in one step cannot be had here: they are changed one by one.
  var refusesExchange: Bool { [EXDEV, EBUSY, EINVAL, ENOSYS].contains(code) }
}
