/// Why the site could not be published: what is wrong and what to do. The command ends with 3.
package struct OutputFailure: Error, Equatable {
  package let message: Message

  init(_ message: Message) { self.message = message }

  init(zh: String, en: String) {
    message = Message(zh: zh, en: en)
  }

  /// A call on `path` failed.
  init(zh action: String, en english: String, _ path: String, _ error: SystemError) {
    let (reason, remedy) = (error.reason, error.remedy)
    self.init(
      zh: "\(action) \(path)：\(reason.zh)。\(remedy.zh)",
      en: "cannot \(english) \(path): \(reason.en). \(remedy.en)")
  }
}

extension OutputFailure {
  static func writing(_ path: String, _ error: SystemError) -> OutputFailure {
    OutputFailure(zh: "写不了", en: "write", path, error)
  }

  static func reading(_ path: String, _ error: SystemError) -> OutputFailure {
    OutputFailure(zh: "读不了", en: "read", path, error)
  }

  static func removing(_ path: String, _ error: SystemError) -> OutputFailure {
    OutputFailure(zh: "删不掉", en: "remove", path, error)
  }
}

/// Runs `call`; what the kernel refuses becomes the failure that names the file.
func attempt<Value: ~Copyable>(
  _ call: @autoclosure () throws(SystemError) -> Value, _ failure: (SystemError) -> OutputFailure
) throws(OutputFailure) -> Value {
  do { return try call() } catch { throw failure(error) }
}
