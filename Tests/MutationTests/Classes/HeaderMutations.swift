import AgendaModel
import Diagnostics
import Markdown

/// Mistakes in headers and `agenda.yaml`: keys, codes, sources, bodies and dates.
enum HeaderMutations {
  /// All of them.
  static let all = [
    keyMisspelt, codeUnknown, sourceMisspelt, indicatorGone, cellGone, consentLate, consentGone,
    dateImpossible, documentGone, chapterGone, acceptanceGone, flowValue,
  ]

  /// Two letters of a key swapped.
  static let keyMisspelt = MutationClass(
    id: "key-misspelt", title: "Een sleutel in een kopblok is verschreven",
    expected: ["unknown-key"],
    consequences: ["nulmeting-missing", "streefwaarde-missing", "unknown-reference"]
  ) { copy in
    ["toelichting:", "nulmeting:", "eenheid:", "richting:", "schaal:", "vraag:"].flatMap { key in
      copy.texts.filter { $0.path.hasPrefix("prioriteit") }.flatMap { file in
        copy.places(of: " " + key, in: file).map { Mutation($0, $0.text.swapped(at: 2)) }
      }
    }
  }

  /// The code of an indicator that the Regeling does not have.
  static let codeUnknown = MutationClass(
    id: "code-unknown", title: "De code van een indicator bestaat niet",
    expected: ["unknown-indicator"],
    consequences: ["indicator-missing", "unknown-reference", "acceptance-stale"]
  ) { copy in
    copy.agenda.indicators.compactMap { block in
      block.code.map { Mutation($0.range, $0.value + "x") }
    }
  }

  /// A source that is not listed.
  static let sourceMisspelt = MutationClass(
    id: "source-misspelt", title: "De bron van een indicator is verschreven",
    expected: ["unknown-source"]
  ) { copy in
    copy.agenda.indicators.flatMap(\.series).compactMap { series in
      guard let source = series.source, source.range.file.path.hasSuffix(".md") else { return nil }
      return Mutation(source.range, source.value.swapped(at: 1))
    }
  }

  /// An indicator with all its values.
  static let indicatorGone = MutationClass(
    id: "indicator-gone", title: "Een verplichte indicator is weg",
    expected: ["indicator-missing"],
    consequences: ["unknown-reference", "acceptance-stale", "ambition-without-indicator"]
  ) { copy in
    copy.agenda.indicators.filter { copy.asked.contains($0.key) }.map { block in
      let file = block.range.file
      return .removing(copy.block(from: block.range.start.line, in: file), of: file)
    }
  }

  /// A row of a breakdown that the Regeling asks.
  static let cellGone = MutationClass(
    id: "cell-gone", title: "Een rij van een verplichte uitsplitsing is weg",
    expected: ["breakdown-cell-missing"],
    consequences: ["unknown-reference", "aggregate-outside-parts"]
  ) { copy in
    let places = copy.values.filter { place in
      guard let asked = place.block.requirement?.breakdowns, place.kind == .nulmeting else {
        return false
      }
      let shape = place.cell.key.dimensions.sorted()
      return !shape.isEmpty && Set(shape).isSubset(of: ["niveau", "leerweg"])
        && asked.contains { $0.sorted() == shape }
        && place.range.file.text(place.range.file.range(ofLine: place.range.start.line))
          .contains(";")
    }
    return places.map { place in
      let (file, line) = (place.range.file, place.range.start.line)
      return .removing(file.start(ofLine: line)..<file.start(ofLine: line + 1), of: file)
    }
  }

  /// Consent after adoption.
  static let consentLate = MutationClass(
    id: "consent-late", title: "De instemming is van na de vaststelling",
    expected: ["consent-after-adoption", "consent-after-reference-date"]
  ) { copy in
    copy.agenda.consents.filter { $0.act?.value == "instemming" }.compactMap { consent in
      guard let moment = consent.moment, case .day(let day) = moment.value else { return nil }
      return Mutation(moment.range, moment.range.text.replacing("\(day.year)", with: "2096"))
    }
  }

  /// Consent that is gone.
  static let consentGone = MutationClass(
    id: "consent-gone", title: "De instemming van een raad is weg",
    expected: ["consent-missing", "consent-wrong-body"], consequences: ["acceptance-stale"]
  ) { copy in
    let asked = Set(copy.agenda.regeling.consents.map(\.body))
    return copy.agenda.consents.filter {
      $0.act?.value == "instemming" && asked.contains($0.body.value)
    }
    .map { consent in
      let file = consent.range.file
      return .removing(copy.block(from: consent.body.range.start.line, in: file), of: file)
    }
  }

  /// A day that the calendar does not have.
  static let dateImpossible = MutationClass(
    id: "date-impossible", title: "Een datum bestaat niet (30 februari)",
    expected: ["date-unreadable"], consequences: ["consent-missing"]
  ) { copy in
    let dates =
      copy.agenda.consents.compactMap { consent -> SourceRange? in
        guard let moment = consent.moment, case .day = moment.value else { return nil }
        return moment.range
      } + [copy.agenda.referenceDate?.range].compactMap(\.self)
    return dates.map { Mutation($0, $0.text.prefix(4) + "-02-30") }
  }

  /// A doelstelling without its document.
  static let documentGone = MutationClass(
    id: "document-gone", title: "Het document van een doelstelling is weg",
    expected: ["doelstelling-missing"],
    consequences: [
      "broken-link", "acceptance-stale", "unknown-reference", "unknown-requirement",
      "unknown-indicator", "row-missing", "unused-file", "budget-without-measure",
      "abbreviation-unexplained", "merged-measure-unknown", "chapter-reference-missing",
    ]
  ) { copy in
    copy.agenda.doelstellingen.map { document in
      var mutation = Mutation([], place: .document, note: "weg: \(document.file.path)")
      mutation.removed = [document.file.path]
      return mutation
    }
  }

  /// A required chapter that is gone.
  static let chapterGone = MutationClass(
    id: "chapter-gone", title: "Een verplicht hoofdstuk is weg",
    expected: ["chapter-missing"],
    consequences: [
      "broken-link", "acceptance-stale", "unknown-reference", "unused-file",
      "budget-line-missing", "swot-quadrant-missing", "abbreviation-unexplained",
      "unknown-indicator", "chapter-reference-missing",
    ]
  ) { copy in
    let asked = Set(copy.agenda.regeling.chapters.map(\.id))
    return copy.agenda.chapters.filter { asked.contains($0.code?.value ?? "") }.map { document in
      var mutation = Mutation([], place: .document, note: "weg: \(document.file.path)")
      mutation.removed = [document.file.path]
      return mutation
    }
  }

  /// An accepted finding that is no longer accepted.
  static let acceptanceGone = MutationClass(
    id: "acceptance-gone", title: "Een regel onder ‘besproken en zo gelaten’ is weg",
    expected: Set(CheckIDs.all)
  ) { copy in
    copy.agenda.acceptances.map { acceptance -> Mutation in
      let file = acceptance.range.file
      let lines = copy.block(from: acceptance.finding.range.start.line, in: file)
      var mutation = Mutation.removing(lines, of: file)
      mutation.edits[0] = .init(path: file.path, range: lines, text: "")
      mutation.place = .anywhere
      return mutation
    }
  }

  /// A value in braces, in which a comma parts.
  static let flowValue = MutationClass(
    id: "flow-value", title: "Waarden staan op één regel tussen accolades ({ 2022: 3,6 })",
    expected: ["flow-value", "comma-lost"],
    consequences: ["unknown-reference", "nulmeting-missing"]
  ) { copy in
    copy.values.filter { place in
      place.kind == .nulmeting && place.cell.key == .institution && place.cell.nulmeting.count == 1
        && place.text.contains(",")
    }.compactMap { place in
      let file = place.range.file
      guard let line = copy.line(ofKey: "nulmeting", above: place.range.start.line, in: file),
        line == place.range.start.line - 1, let period = place.measurement.period
      else { return nil }
      let head = file.range(ofLine: line)
      return Mutation(
        file.path, head.upperBound..<place.range.upper, " { \(period.range.text): \(place.text) }",
        note: place.text)
    }
  }
}
