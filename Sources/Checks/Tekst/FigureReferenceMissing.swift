internal import Diagnostics

/// A figure or table that the text refers to and nobody numbered.
enum FigureReferenceMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "figure-reference-missing", .text, .waarschuwing,
    title: "De tekst verwijst naar een figuur of tabel die er niet is",
    what: """
      Of elke ‘figuur 3’, ‘tabel 2’ of ‘grafiek 1’ in de tekst ergens als bijschrift, titel of kop staat. ‘Tabel 2
      van het instellingsplan’ telt niet mee.
      """,
    why: """
      De lezer zoekt de tabel en vindt haar niet. Nummers verschuiven als er een figuur bij komt; een link
      naar de kop doet dat niet.
      """,
    wrong: "In tabel 3 staat de instroom.",
    right: """
      In tabel 2 staat de instroom.

      Tabel 2: instroom per jaar
      """,
    mend: "Verbeter het nummer, zet het in het bijschrift, of schrijf ‘de tabel hieronder’")

  /// Returns a finding for each reference without a caption.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let figures = NumberedFigures(index)
    return figures.references.filter { figures.definitions[$0.name] == nil }.map { reference in
      finding(
        at: reference.place, Message.summary(reference.name.text),
        explanation: Message.explanation(
          reference.name.kind, figures.labels(of: reference.name.kind)))
    }
  }
}

/// A number that two figures or tables have.
enum FigureNumberTwice: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "figure-number-twice", .text, .waarschuwing,
    title: "Twee figuren of tabellen hebben hetzelfde nummer",
    what: """
      Of een nummer van een figuur, tabel of grafiek één keer als bijschrift voorkomt: in de hele agenda, of
      per document als de nummers in elk document opnieuw beginnen.
      """,
    why: "Een verwijzing naar dat nummer kan dan over allebei gaan.",
    wrong: """
      Tabel 2: instroom

      Tabel 2: uitstroom
      """,
    right: """
      Tabel 2: instroom

      Tabel 3: uitstroom
      """,
    mend: "Geef een van de twee een ander nummer, ook in de verwijzingen")

  /// Returns a finding at each caption after the first with its number.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    NumberedFigures(index).definitions.sorted { $0.key < $1.key }.flatMap { name, places in
      places.doubles.map { place, earlier in
        finding(
          at: place, Message.twice(name.text), explanation: Message.ambiguous,
          notes: [.init(at: earlier, "Eerder hier")])
      }
    }
  }
}

/// The figures and tables with a number, and the references to them.
struct NumberedFigures {
  /// A kind and a number.
  struct Name: Hashable, Comparable {
    /// The kind in words.
    let kind: String
    /// The number.
    let label: String

    /// The name as a text has it.
    var text: String { "\(kind) \(label)" }

    /// Orders names by their text.
    static func < (left: Name, right: Name) -> Bool { left.text < right.text }
  }

  /// Where captions with one number stand.
  struct Places {
    /// The places in order.
    var all: [SourceRange] = []
    /// Whether each document counts from one.
    var perDocument = false

    /// The places after the first with their first one.
    var doubles: [(place: SourceRange, earlier: SourceRange)] {
      var first: [String: SourceRange] = [:]
      return all.compactMap { place in
        let scope = perDocument ? place.file.path : ""
        guard let earlier = first[scope] else {
          first[scope] = place
          return nil
        }
        return (place, earlier)
      }
    }
  }

  /// The kinds that are figures.
  private static let kinds: Set<NumberedMention.Kind> = [.figuur, .tabel, .grafiek]

  /// The captions by name.
  private(set) var definitions: [Name: Places] = [:]
  /// The references in order.
  private(set) var references: [(name: Name, place: SourceRange)] = []

  /// Gathers the captions and references of an agenda.
  init(_ index: AgendaIndex) {
    let nouns = NumberedMention.nouns(in: index.vocabulary)
    for passage in index.passages where passage.place != .data {
      let words = passage.words
      for mention in NumberedMention.all(in: words, nouns: nouns)
      where Self.kinds.contains(mention.kind) {
        let name = Name(kind: mention.kind.rawValue, label: mention.label)
        if mention.isDefinition(in: words, passage) {
          definitions[name, default: Places()].all.append(passage.place(mention.range))
        } else if !mention.leadsElsewhere(in: words) {
          references.append((name, passage.place(mention.range)))
        }
      }
    }
    let restarts = definitions.contains { name, places in
      name.label == "1" && Set(places.all.map(\.file.path)).count > 1
    }
    for name in definitions.keys { definitions[name]?.perDocument = restarts }
  }

  /// Returns the numbers of a kind that have a caption, sorted.
  func labels(of kind: String) -> [String] {
    definitions.keys.filter { $0.kind == kind }.map(\.label).sorted()
  }
}

/// The texts of the findings.
fileprivate enum Message {
  /// The headline about a reference.
  static func summary(_ name: String) -> String { "Er is geen \(name)" }
  /// Why.
  static func explanation(_ kind: String, _ labels: [String]) -> String {
    labels.isEmpty
      ? "Geen enkel bijschrift, geen titel en geen kop noemt een \(kind) met een nummer."
      : "Een bijschrift, titel of kop is er alleen voor \(kind) \(labels.dutchList)."
  }
  /// The headline about a double.
  static func twice(_ name: String) -> String { "Er is nog een \(name)" }
  /// Why a double is wrong.
  static let ambiguous = "Een verwijzing naar dit nummer kan nu over twee dingen gaan."
}
