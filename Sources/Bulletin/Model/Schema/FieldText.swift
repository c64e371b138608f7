/// A text of the front matter that readers will see, and where it stands.
struct FieldText: Sendable {
  enum Role: Sendable {
    case prose
    /// Printed as the name of a download.
    case fileName
  }

  /// The key of the outermost mapping, and that of the record where it stands in one.
  let key: String
  let innerKey: String
  let scalar: Scalar
  let role: Role
}
