import Diagnostics

/// One plausible mistake, put into a copy of an agenda.
struct Mutation: Sendable {
  /// New bytes in place of old ones.
  struct Edit: Sendable {
    /// The file.
    let path: String
    /// The old bytes.
    let range: Range<Int>
    /// What comes in their place.
    let text: String
  }

  /// Where the finding must stand.
  enum Place: Sendable {
    /// On the lines that changed.
    case edited
    /// Anywhere in the changed file or in `agenda.yaml`: what is gone has no line of its own.
    case document
    /// In any file: the mistake opens what stands elsewhere.
    case anywhere
  }

  /// The changes; most mistakes are one.
  var edits: [Edit]
  /// The paths of files that are gone.
  var removed: [String] = []
  /// Where it must be found.
  var place = Place.edited
  /// What was done, for the report of a miss.
  var note: String

  /// Creates a mistake of one change.
  init(_ path: String, _ range: Range<Int>, _ text: String, place: Place = .edited, note: String) {
    edits = [Edit(path: path, range: range, text: text)]
    (self.place, self.note) = (place, note)
  }

  /// Creates a mistake at a place of the agenda.
  init(_ range: SourceRange, _ text: String, place: Place = .edited) {
    self.init(
      range.file.path, range.lower..<range.upper, text, place: place,
      note: "‘\(range.text.prefix(60))’ → ‘\(text.prefix(60))’")
  }

  /// Creates a mistake of several changes.
  init(_ edits: [Edit], place: Place = .edited, note: String) {
    (self.edits, self.place, self.note) = (edits, place, note)
  }
}

/// A kind of mistake: how it is made, and what must be said about it.
struct MutationClass: Sendable {
  /// Its name in the report of a miss.
  let id: String
  /// What goes wrong, for readers of the handbook.
  let title: String
  /// The ids of the findings that say what is wrong; any one of them will do.
  let expected: Set<String>
  /// Findings that are a second truth about the same mistake.
  var consequences: Set<String> = []
  /// Whether the mistake contradicts something else in the agenda, the catalogue or arithmetic.
  var isDetectable = true
  /// Why some of these are not found, for readers of the handbook.
  var misses = ""
  /// All places where the mistake can be made.
  let candidates: @Sendable (AgendaCopy) -> [Mutation]
}
