internal import AgendaModel

/// What a column of a delivery is for.
enum ColumnRole: Sendable, Equatable {
  /// DUO's mark that a number under five is shown as four, for the values of a period or of all.
  case smallMark(Period?)
  /// The number of the school.
  case school
  /// The parts of a breakdown.
  case dimension(String)
  /// The names of parts that another column gives the codes of.
  case label
  /// The period of a row.
  case period(isCohort: Bool)
  /// What a row is about, where each row has its own question or subject.
  case question
  /// The code of the indicator that a row is about.
  case code
  /// Figures.
  case figures(ColumnTitle)
  /// Words by which rows differ.
  case words
  /// Nothing that is needed: the same everywhere, a day, or not shown.
  case ignored
}
