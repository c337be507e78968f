internal import AgendaModel

/// One key that authors may write: its name, what may stand behind it, and what it means.
public struct KeyRow: Sendable {
  /// What may stand behind a key.
  public enum Shape: Sendable {
    /// One line of text, or a number.
    case text
    /// One of these words; nothing too, in a draft.
    case choice([String])
    /// `ja` or `nee`.
    case flag
    /// A whole number.
    case integer
    /// A day.
    case date
    /// Words with commas between them, or a list of words.
    case words
    /// A block of its own.
    case block(KeyBlock)
    /// A list of blocks.
    case list(KeyBlock)
    /// Keys of the author's own, each with a line of text.
    case entries
    /// Values per period, one reason why there are none, or a reference to a dataset.
    case values
    /// A table, a list of cells, or a reference to a dataset.
    case breakdown
    /// The code of an indicator of the edition.
    case indicatorCode
    /// The code of a doelstelling of the edition.
    case doelstellingCode
    /// The number of a prioriteit of the edition.
    case prioriteitNumber
    /// Anything: what is never read, or what another standard describes.
    case anything
  }

  /// The key.
  public let name: String
  /// What may stand behind it.
  public let shape: Shape
  /// What it means, for whoever writes an agenda.
  public let meaning: String
  /// Whether the block says nothing without it.
  public let isNeeded: Bool

  /// Describes a key.
  init(_ name: String, _ shape: Shape, _ meaning: String, isNeeded: Bool = false) {
    (self.name, self.shape, self.meaning, self.isNeeded) = (name, shape, meaning, isNeeded)
  }

  /// Describes a key with one line of text behind it.
  init(_ name: String, _ meaning: String, isNeeded: Bool = false) {
    self.init(name, .text, meaning, isNeeded: isNeeded)
  }

  /// The keys of which the contents never leave the institution.
  static let internalRows = [
    KeyRow("intern", .anything, "Zet hier ja, of een notitie. Het komt nooit op de site."),
    KeyRow("opmerking", .anything, "Een notitie voor uzelf. Zij wordt nooit gelezen."),
  ]

  /// The words of a closed list.
  static func words<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type) -> Shape {
    .choice(Choice.allCases.map(\.rawValue))
  }
}
