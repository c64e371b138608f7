/// Names in a message: the first ten and, where there are more, how many in all, so that what is
/// printed of a thousand entries that name each other does not grow with their square.
struct NameList {
  let zh: String
  let en: String

  init(_ names: some Collection<String>) {
    let some = names.prefix(10)
    let isWhole = names.count <= some.count
    zh = some.joined(separator: "、") + (isWhole ? "" : "等 \(names.count) 个")
    en = some.joined(separator: ", ") + (isWhole ? "" : " and others, \(names.count) in all")
  }
}
