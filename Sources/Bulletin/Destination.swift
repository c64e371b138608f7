import Synchronization

/// Where the files of a site go.
package enum Destination: Sendable {
  /// They are made, to be checked, and thrown away.
  case nowhere
  case folder(OutputWriter)
  case memory(MemoryOutput)

  /// nil where nothing is kept.
  func write(_ path: String, _ bytes: [UInt8]) throws(OutputFailure) -> OutputFile? {
    switch self {
    case .nowhere: return nil
    case .folder(let writer): return try writer.write(path, bytes)
    case .memory(let output):
      output.keep(path, bytes)
      return OutputFile(path: path, size: bytes.count, isChanged: true)
    }
  }

  /// Publishes a file of `content/`: nil where nothing is kept. In memory it stays where it is.
  func copy(_ file: CopiedFile, of tree: ContentTree) throws(OutputFailure) -> OutputFile? {
    guard case .folder(let writer) = self else { return nil }
    return try writer.copy(file.source, of: tree, to: file.path, known: file.known)
  }
}

/// A file that is published as it is.
struct CopiedFile: Sendable {
  /// Inside `content/`.
  let source: String
  /// Inside the output.
  let path: String
  /// As it was when it was looked at: one that changed is refused. nil where nobody looked.
  let known: FileStatus?
}

/// The pages and made files of a site, by output path. A class because all threads add to it.
package final class MemoryOutput: Sendable {
  private let files = Mutex<[String: [UInt8]]>([:])

  package init() {}

  package var contents: [String: [UInt8]] { files.withLock(\.self) }

  fileprivate func keep(_ path: String, _ bytes: [UInt8]) {
    files.withLock { $0[path] = bytes }
  }
}

/// The output folder of a build, held until its end; none where the build only checks.
struct HeldFolder: ~Copyable {
  let destination: Destination
  private let folder: OutputFolder?

  init(_ options: BuildOptions) async throws(BuildFailure) {
    guard let path = options.output else {
      folder = nil
      destination = .nowhere
      return
    }
    do throws(OutputFailure) {
      let folder = try await OutputFolder(
        path: path, contentPath: options.content, jobs: options.jobs,
        waiting: { options.announce(.waiting) })
      destination = .folder(folder.writer)
      self.folder = consume folder
    } catch {
      throw .output(error.message)
    }
  }

  /// Only here does the public site change, and only when nothing fails.
  consuming func publish(
    _ publication: Publication, unless fails: Bool
  ) async throws(BuildFailure) -> OutputSummary? {
    guard !fails, let folder = folder else { return nil }
    do throws(OutputFailure) {
      return try await folder.finish(try publication.files())
    } catch {
      throw .output(error.message)
    }
  }
}
