public import AgendaModel

/// A page of the site, by what it is about.
public enum SitePage: Sendable, Hashable {
  /// The first page.
  case home
  /// A prioriteit, by its number.
  case prioriteit(Int)
  /// A doelstelling, by its code.
  case doelstelling(String)
  /// What students notice, gathered.
  case effects
  /// The red thread of the whole agenda.
  case threads
  /// The red thread of a prioriteit, by its number.
  case thread(Int)
  /// All indicators.
  case indicators
  /// One indicator, by its code or own id.
  case indicator(String)
  /// All measures.
  case measures
  /// The begroting.
  case budget
  /// All chapters.
  case chapters
  /// A chapter, by the path of its file.
  case chapter(String)
  /// All terms of accounts side by side.
  case accounts
  /// How the agenda stands in a year or semester.
  case account(AccountTerm)
  /// The account of a doelstelling or prioriteit in a term.
  case accountOf(AccountTerm, Account.Subject)
  /// What was adjusted since the agenda was adopted.
  case adjustments
  /// What the Regeling asks and where it stands.
  case requirements
  /// The downloads.
  case data
  /// The sources of the figures.
  case sources
  /// The terms and abbreviations.
  case terms
  /// About the site.
  case colophon
  /// The accessibility statement.
  case accessibility
  /// Searching.
  case search
  /// A figure alone, for other sites, by the path of its download without its end.
  case embed(String)
  /// What is shown for an address that does not exist.
  case notFound
}
