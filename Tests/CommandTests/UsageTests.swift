import Foundation
import TestSupport
import Testing

/// Help and usage errors are whole in one language.
@Suite struct UsageTests {
  private static let commands = ["build", "check", "serve"]

  private static func hasHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test(arguments: [
    ["--help"], ["help"], ["-h"], ["build", "--help"], ["help", "serve"], ["check", "-h"],
  ])
  func helpIsInOneLanguage(arguments: [String]) throws {
    let chinese = try Command.run(arguments)
    #expect(chinese.code == 0 && chinese.errors == "")
    #expect(UsageTests.hasHan(chinese.output) && chinese.output.contains("用法："))
    for word in ["USAGE", "OVERVIEW", "OPTIONS", "SUBCOMMANDS", "usage", "options", "default"] {
      #expect(!chinese.output.contains(word))
    }
    for language in [["--lang", "en"], ["--lang=en"]] {
      let english = try Command.run(arguments + language)
      #expect(english.code == 0 && english.errors == "")
      #expect(!UsageTests.hasHan(english.output) && english.output.contains("usage: "))
      #expect(
        english.output.split(separator: "\n").count == chinese.output.split(separator: "\n").count)
    }
  }

  /// The parser's declarations and the words about them.
  @Test func helpNamesEveryOptionOfTheParser() throws {
    let dump = try Command.run(["--experimental-dump-help"])
    let document = try JSONSerialization.jsonObject(with: Data(dump.output.utf8))
    let root = try #require((document as? [String: Any])?["command"] as? [String: Any])
    let commands = try #require(root["subcommands"] as? [[String: Any]])
    let names = commands.compactMap { $0["commandName"] as? String }
    #expect(names.filter { $0 != "help" } == UsageTests.commands)
    for command in commands {
      let name = try #require(command["commandName"] as? String)
      guard name != "help" else { continue }
      let declared = try #require(command["arguments"] as? [[String: Any]]).compactMap { argument in
        let name = (argument["preferredName"] as? [String: Any])?["name"] as? String
        return name.map { ($0, argument["kind"] as? String == "flag") }
      }
      let help = try Command.run([name, "--help"]).output
      let listed = help.split(separator: "\n").filter { $0.hasPrefix("  --") }
        .map { ($0.dropFirst(4).prefix { $0 != " " }, !$0.contains("<")) }
      let options = declared.filter { !["help", "version"].contains($0.0) }
      #expect(listed.map { String($0.0) }.sorted() == options.map(\.0).sorted())
      for (option, isFlag) in listed {
        #expect(options.first { $0.0 == option }?.1 == isFlag, "\(name) --\(option)")
      }
    }
  }

  @Test(arguments: [
    ([], "build、check、serve"), (["frobnicate"], "frobnicate"), (["chek"], "是不是“check”"),
    (["-x"], "-x"),
    (["build", "--fomat", "json"], "是不是“--format”"), (["build", "--lang", "fr"], "应是“zh”或“en”"),
    (["build", "--jobs", "0"], "应是 1 到 1024"), (["build", "--jobs", "many"], "“many”"),
    (["build", "--content"], "没有写文件夹"), (["build", "--content", "--strict"], "没有写文件夹"),
    (["build", "public"], "“public”多余"), (["build", "--strict=yes"], "不写值"),
    (["build", "--as-of", "2026-02-30"], "2026-02-30"),
    (["check", "--format=xml"], "“text”或“json”"),
    (["build", "--base-url", "zx"], "完整网址"), (["serve", "--port", "70000"], "0 到 65535"),
    (["serve", "--strict"], "没有“--strict”"), (["check", "--output", "x"], "没有“--output”"),
  ])
  func wrongUsageIsToldInOneLanguage(arguments: [String], words: String) throws {
    let chinese = try Command.run(arguments)
    #expect(chinese.code == 2 && chinese.output == "")
    #expect(chinese.errors.hasPrefix("错误: ") && chinese.errors.contains(words))
    #expect(chinese.errors.contains("--help") && !chinese.errors.lowercased().contains("usage"))
    // What stands last counts, where it is a language.
    let language = arguments.isEmpty ? ["--lang=en"] : ["--lang", "en"]
    let english = try Command.run(arguments + language)
    #expect(english.code == 2 && english.output == "")
    #expect(english.errors.hasPrefix("error: ") && !UsageTests.hasHan(english.errors))
  }

  @Test func namesOnTheCommandLineCannotSteerATerminal() throws {
    let ending = try Command.run(["build", "a\u{1B}[2Jb\nc"])
    #expect(ending.code == 2)
    #expect(ending.errors.contains("<U+001B>") && !ending.errors.contains("\u{1B}"))
  }

  /// Everything else that a run says.
  @Test(arguments: ["check", "build"])
  func runsSpeakOneLanguage(command: String) throws {
    try withTemporaryFolder { folder in
      let content = folder.appending(path: "content")
      try writeWarnedSite(in: content)
      var arguments = [
        command, "--content", content.path, "--as-of", "2026-06-01", "--lang", "en", "--verbose",
      ]
      if command == "build" { arguments += ["--output", folder.appending(path: "public").path] }
      let ending = try Command.run(arguments)
      #expect(ending.code == 0)
      #expect(!UsageTests.hasHan(ending.errors))
      let headings = ending.output.split(separator: "\n").filter { $0.hasPrefix("/") }
      #expect(!headings.isEmpty && headings.allSatisfy { !UsageTests.hasHan(String($0)) })
    }
  }

  /// Text shows three of many, `--all` and JSON show all.
  @Test func ofManyWarningsThreeAreShown() throws {
    try withTemporaryFolder { folder in
      let content = folder.appending(path: "content")
      try writeSite(in: content)
      for number in 0..<30 {
        try write(
          "---\ntitle: 简报\(number)\nkind: notice\ndate: 2026-03-01\n---\n\n委员们走访,听取意见。\n",
          to: content.appending(path: "articles/2026/m\(number).md"))
      }
      let start = ["check", "--content", content.path, "--as-of", "2026-06-01"]
      func count(_ arguments: [String]) throws -> Int {
        try Command.run(start + arguments).output
          .components(separatedBy: "text/half-width-punctuation").count - 1
      }
      #expect(try count([]) == 3)
      #expect(try count(["--all"]) == 30)
      #expect(try count(["--format", "json"]) == 30)
      #expect(try Command.run(start).output.contains("还有 27 处同样的问题"))
      #expect(try Command.run(start).errors.contains("30 个警告"))
    }
  }
}
