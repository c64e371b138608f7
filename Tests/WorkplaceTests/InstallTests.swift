import Foundation
import TestSupport
import Testing

/// `make install` puts the program where it is told to, and nothing else anywhere.
@Suite struct InstallTests {
  @Test(arguments: [[], ["PREFIX=/opt/bulletin"]])
  func theProgramIsInstalledAndRemoved(prefix: [String]) throws {
    try withTemporaryFolder { folder in
      let place = prefix.isEmpty ? "usr/local/bin" : "opt/bulletin/bin"
      let variables = ["DESTDIR=\(folder.path)", "BULLETIN=\(Command.path.path)"] + prefix
      func make(_ goal: String) throws -> Command.Ending {
        try Command.run(
          program: "/usr/bin/make", ["-C", packageFolder.path, goal] + variables,
          environment: ["MAKEFLAGS": ""])
      }
      let program = folder.appending(path: "\(place)/bulletin")
      let installed = try make("install")
      #expect(installed.code == 0 && installed.output.contains(program.path), "\(installed.errors)")
      #expect(try Command.run(program: program.path, ["--version"]).code == 0)
      #expect(try make("uninstall").code == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(place)") == [])
    }
  }
}
