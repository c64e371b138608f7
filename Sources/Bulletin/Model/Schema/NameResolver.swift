/// Turns the names of one entry into ids; what cannot be turned is reported.
package protocol NameResolver {
  var log: DiagnosticLog { get }

  /// nil, reported, where no entry of the type bears `name`.
  mutating func resolve<Target: EntryFields>(
    _ name: String, at range: SourceRange, position: ListPosition
  ) -> ID<Target>?

  /// nil, reported, where the settings name no such campaign.
  mutating func resolveCampaign(
    _ name: String, at range: SourceRange, position: ListPosition
  ) -> String?

  /// A body that no entry describes is `outside`.
  mutating func resolveOrganizer(
    _ name: String, at range: SourceRange, position: ListPosition
  ) -> Organizer.Target
}
