/// Names in a message: the first ten and, where there are more, how many in all, so that what is
/// printed of a thousand entries that name each other does not grow with their square.
struct NameList {
  let zh: String
  let en: String

  init(_ names: some Collection<String>) {
    let some = names.prefix(10).joined(separator: "、")
    let isWhole = names.count <= 10
    zh = isWhole ? some : "\(some)等 \(names.count) 个"
    en = isWhole ? some : "\(some) and others, \(names.count) in all"
  }
}
