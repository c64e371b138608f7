/// Where the site goes: the output folder, or nowhere where the run only checks.
struct Destination: ~Copyable {
  /// nil where the run only checks.
  let writer: OutputWriter?
  private let folder: OutputFolder?

  init(_ options: BuildOptions) async throws(BuildFailure) {
    guard let path = options.output else {
      folder = nil
      writer = nil
      return
    }
    do throws(OutputFailure) {
      let folder = try await OutputFolder(
        path: path, contentPath: options.content, jobs: options.jobs,
        waiting: { options.announce(.waiting) })
      writer = folder.writer
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
