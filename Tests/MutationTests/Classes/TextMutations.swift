import AgendaModel
import Diagnostics
import Markdown

/// Mistakes in running text.
enum TextMutations {
  /// All of them.
  static let all = [
    referenceMisspelt, referenceTyped, referenceTypedAlone, linkBroken, headingLevel, nameMisspelt,
    paragraphTwice,
    swotGone, termTwice, residue,
  ]

  /// The references to values, each with its place.
  private static func references(
    in copy: AgendaCopy
  ) -> [(place: SourceRange, reference: ValueReference)] {
    copy.agenda.documents.flatMap { document in
      document.body.references.compactMap { located in
        guard let reference = ValueReference(located.text) else { return nil }
        return (SourceRange(document.file, located.range), reference)
      }
    }
  }

  /// A reference to an indicator that does not exist.
  static let referenceMisspelt = MutationClass(
    id: "reference-misspelt",
    title: "Een verwijzing in de tekst noemt een indicator die niet bestaat",
    expected: ["unknown-reference"]
  ) { copy in
    references(in: copy).map { place, reference in
      Mutation(place, place.text.replacing(reference.indicator, with: reference.indicator + "q"))
    }
  }

  /// A number that was typed instead of drawn, and is wrong, where the words around it tell what it is
  /// about.
  static let referenceTyped = MutationClass(
    id: "number-typed",
    title: "In plaats van een verwijzing staat een ander getal; de zin zegt waarover het gaat",
    expected: ["prose-number-contradicts", "prose-numbers-differ", "number-among-references"],
    misses: """
      Noemt de zin alleen een jaar of een bron, en niet met woorden van de indicator wat er geteld is, dan kan het \
      getal over iets anders gaan. `--review-numbers` noemt het wel.
      """
  ) { copy in typed(in: copy) { $0 } }

  /// The same where they do not.
  static let referenceTypedAlone = MutationClass(
    id: "number-typed-alone",
    title: "In plaats van een verwijzing staat een ander getal; de zin zegt niet waarover het gaat",
    expected: ["prose-number-contradicts", "prose-numbers-differ", "number-among-references"],
    isDetectable: false,
    misses: """
      De zin noemt de indicator, de bron en het jaar niet, dus het getal kan ook over iets anders gaan. \
      `--review-numbers` noemt het wel.
      """
  ) { copy in typed(in: copy) { !$0 } }

  /// Returns the mistakes of typing other numbers in place of references, at places that tell or do not
  /// tell what the number is about.
  private static func typed(in copy: AgendaCopy, where isWanted: (Bool) -> Bool) -> [Mutation] {
    references(in: copy).compactMap { place, reference in
      guard let block = copy.agenda.indicator(reference.indicator),
        let series = reference.series.flatMap(block.series) ?? block.mainSeries,
        let value = series.cell(reference.cell)?[reference.kind].last?.value.value,
        case .number(let number) = value.content, series.unit != .qualitative,
        number.unscaled.magnitude > 9,
        isWanted(Surroundings(of: place).name(block, series, in: copy.agenda))
      else { return nil }
      let other = DecimalNumber(unscaled: number.unscaled + 7, decimals: number.decimals)
      return Mutation(
        place, Value(.number(other), writtenUnit: value.writtenUnit).dutch(unit: series.unit))
    }
  }

  /// A link to a file that is not there.
  static let linkBroken = MutationClass(
    id: "link-broken", title: "Een link leidt naar een bestand dat er niet is",
    expected: ["broken-link"]
  ) { copy in
    copy.texts.flatMap { copy.places(of: ".md)", in: $0) }.map { Mutation($0, "x.md)") }
  }

  /// A heading two levels too deep.
  static let headingLevel = MutationClass(
    id: "heading-level", title: "Een kop slaat een niveau over",
    expected: ["heading-level-skipped", "mark-misplaced"],
    consequences: [
      "analysis-item-missing", "measure-unanswered", "unknown-ambition",
      "analysis-item-empty",
    ]
  ) { copy in
    copy.parts.filter { !$0.part.marks.measures.isEmpty }.map { _, part in
      let file = part.heading.range.file
      let start = file.start(ofLine: part.heading.range.start.line)
      return Mutation(file.path, start..<start, "##", note: part.heading.text)
    }
  }

  /// The name of a partner with two letters swapped.
  static let nameMisspelt = MutationClass(
    id: "name-misspelt", title: "De naam van een partner is verschreven",
    expected: ["name-misspelt", "name-in-two-forms"],
    misses: """
      Een naam die door de fout op een gewoon woord of een andere naam lijkt, of die nergens anders juist staat, \
      herkent de controle niet.
      """
  ) { copy in
    let names = (copy.agenda.partners + copy.agenda.documents.flatMap(\.partners)).map(\.name.value)
      .filter { $0.count > 7 && $0.count < 40 && !$0.contains("(") }
    return copy.agenda.documents.flatMap { document in
      Set(names).sorted().flatMap { name in
        copy.places(of: name, in: document.file).filter { $0.lower > document.headerRange.upper }
          .prefix(1).map { Mutation($0, name.swapped(at: name.count / 2)) }
      }
    }
  }

  /// A paragraph that stands twice.
  static let paragraphTwice = MutationClass(
    id: "paragraph-twice", title: "Een alinea staat twee keer in de agenda",
    expected: ["paragraph-twice"]
  ) { copy in
    copy.parts.compactMap { document, part in
      let paragraphs = part.blocks.filter {
        if case .paragraph = $0.kind { return $0.range.count > 250 } else { return false }
      }
      guard let first = paragraphs.first else { return nil }
      let text = document.file.text(first.range)
      return Mutation(
        document.file.path, first.range.upperBound..<first.range.upperBound, "\n\n" + text,
        note: String(text.prefix(60)))
    }
  }

  /// A quadrant of the SWOT without its heading.
  static let swotGone = MutationClass(
    id: "swot-gone", title: "Een kop van de SWOT is weg", expected: ["swot-quadrant-missing"],
    consequences: ["abbreviation-unexplained", "heading-level-skipped"]
  ) { copy in
    copy.agenda.chapters.filter { $0.code?.value == "swot" }.flatMap { document in
      ["Sterk", "Zwak", "Ontwikkelpunt", "Kans", "Bedreiging", "Uitdaging"].flatMap { word in
        copy.places(of: "# " + word, in: document.file).map { place in
          let line = document.file.range(ofLine: place.start.line)
          return Mutation(
            document.file.path, line.lowerBound..<line.upperBound, "", place: .document,
            note: document.file.text(line))
        }
      }
    }
  }

  /// An abbreviation that is explained twice, in two ways.
  static let termTwice = MutationClass(
    id: "term-twice", title: "Een afkorting heeft twee verklaringen",
    expected: ["abbreviation-two-meanings", "duplicate-id"]
  ) { copy in
    guard let key = copy.places(of: "begrippen:\n", in: copy.agenda.file).first else { return [] }
    return copy.agenda.terms.filter { $0.term.value.count < 5 }.map { term in
      Mutation(
        copy.agenda.file.path, key.upper..<key.upper,
        "  - begrip: \(term.term.value)\n    uitleg: iets heel anders\n", place: .document,
        note: term.term.value)
    }
  }

  /// A note of the writers that was left.
  static let residue = MutationClass(
    id: "residue", title: "In de tekst is een werkaantekening blijven staan",
    expected: ["drafting-residue"]
  ) { copy in
    copy.parts.compactMap { document, part in
      guard let block = part.blocks.first, case .paragraph = block.kind else { return nil }
      let marks = ["TODO: navragen. ", "[nog invullen] ", "XXX "]
      let mark = marks[block.range.lowerBound % marks.count]
      let at = block.range.lowerBound
      return Mutation(document.file.path, at..<at, mark, note: mark)
    }
  }
}
