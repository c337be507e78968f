/// What is chosen from an agenda for an appendix.
public struct BijlageChoice: Sendable {
  /// The number of the one prioriteit; nil for all.
  public var prioriteit: String?
  /// The code of the one doelstelling; nil for all.
  public var doelstelling: String?
  /// The name of the partner whose doelstellingen are shown; nil for all.
  public var partner: String?
  /// The kinds of parts, as the user names them; empty for the usual ones.
  public var parts: [String]
  /// Whether only the summary is wanted.
  public var isSummary: Bool
  /// The year of the verantwoording; nil for the newest one that there is.
  public var year: Int?

  /// Chooses everything.
  public init() {
    (prioriteit, doelstelling, partner, year) = (nil, nil, nil, nil)
    (parts, isSummary) = ([], false)
  }
}

/// Why there is no appendix, for the user: what is wrong, and how to mend it.
public struct BijlageRefusal: Error, Equatable, Sendable {
  /// What is wrong.
  public let summary: String
  /// How to mend it.
  public let mend: String
}
