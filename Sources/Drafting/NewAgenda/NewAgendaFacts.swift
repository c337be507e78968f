public import AgendaModel

/// What must be known of an institution before its agenda can be made ready.
public struct NewAgendaFacts: Sendable {
  /// The name of the institution.
  public var name: String
  /// Its short name; nil when it has none.
  public var shortName: String?
  /// The kind of institution, such as `roc`.
  public var kind: Institution.Kind
  /// The niveaus, leerwegen and number of staff.
  public var profile: Profile
  /// The bodies that it has, as `vaststelling` names them.
  public var bodies: [String]
  /// The address of its own site; nil where it is not known.
  public var website: String?
  /// The day that counts as now.
  public var referenceDate: CalendarDate

  /// Creates the facts.
  public init(
    name: String, shortName: String?, kind: Institution.Kind, profile: Profile, bodies: [String],
    website: String?, referenceDate: CalendarDate
  ) {
    (self.name, self.shortName, self.kind, self.profile) = (name, shortName, kind, profile)
    (self.bodies, self.website, self.referenceDate) = (bodies, website, referenceDate)
  }
}
