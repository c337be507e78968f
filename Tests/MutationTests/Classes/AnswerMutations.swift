import AgendaModel
import Diagnostics
import Markdown

/// Mistakes in the answers to what the Regeling asks: analysis, ambitions and measures.
enum AnswerMutations {
  /// All of them.
  static let all = [
    analysisGone, analysisMarkGone, analysisNumber, analysisEmpty, measureGone, measureNumber,
    decisionMisspelt, mandatoryExplained, reasonGone, ambitionNumber, ambitionGone, braceOpen,
  ]

  /// Returns the mistakes of replacing words in a part's braces.
  private static func braces(
    _ copy: AgendaCopy, _ replaced: (AgendaDocument, Part, String) -> (String, String)?
  ) -> [Mutation] {
    copy.parts.compactMap { document, part in
      guard let range = part.heading.attributes?.range else { return nil }
      let file = part.heading.range.file
      let text = file.text(range)
      guard let (old, new) = replaced(document, part, text), let found = text.firstRange(of: old)
      else { return nil }
      return Mutation(
        SourceRange(file, range),
        String(text[..<found.lowerBound]) + new + text[found.upperBound...])
    }
  }

  /// An analysis item with its text.
  static let analysisGone = MutationClass(
    id: "analysis-gone", title: "Een verplicht analyse-onderdeel is weg",
    expected: ["analysis-item-missing"],
    consequences: ["broken-link", "acceptance-stale", "abbreviation-unexplained"]
  ) { copy in
    copy.analysisParts.map { .removing(copy.bytes(of: $0), of: $0.heading.range.file) }
  }

  /// The braces of an analysis item.
  static let analysisMarkGone = MutationClass(
    id: "analysis-mark-gone",
    title: "Achter de kop van een analyse-onderdeel ontbreken de accolades",
    expected: ["analysis-item-missing"], consequences: ["broken-link", "acceptance-stale"]
  ) { copy in
    copy.analysisParts.compactMap { part in
      part.heading.attributes.map { .removing($0.range, of: part.heading.range.file) }
    }
  }

  /// The number of another item.
  static let analysisNumber = MutationClass(
    id: "analysis-number", title: "Een analyse-onderdeel krijgt het nummer van een ander",
    expected: ["analysis-item-twice", "analysis-item-missing", "answer-under-other-title"],
    consequences: ["broken-link", "acceptance-stale"]
  ) { copy in
    braces(copy) { document, part, text in
      guard part.marks.analysis.count == 1, text.contains("analyse=1"), !text.contains("analyse=10")
      else { return nil }
      let count = document.parts.flatMap(\.marks.analysis).count
      return count > 1 ? ("analyse=1", "analyse=2") : nil
    }
  }

  /// Nothing below the heading of an analysis item.
  static let analysisEmpty = MutationClass(
    id: "analysis-empty", title: "Onder de kop van een analyse-onderdeel staat niets",
    expected: ["analysis-item-empty", "heading-empty", "not-applicable-without-reason"],
    consequences: ["broken-link", "acceptance-stale", "abbreviation-unexplained"]
  ) { copy in
    copy.parts.filter { !$0.part.marks.analysis.isEmpty }.compactMap { _, part in
      copy.body(of: part).map { .removing($0, of: part.heading.range.file) }
    }
  }

  /// A measure with its text.
  static let measureGone = MutationClass(
    id: "measure-gone", title: "Een maatregel is weg", expected: ["measure-unanswered"],
    consequences: ["broken-link", "acceptance-stale", "ambition-without-measure"]
  ) { copy in
    copy.parts.filter { document, part in
      let answers = document.parts.flatMap(\.marks.measures).map(\.value)
      return part.marks.measures.count == 1
        && part.marks.measures.allSatisfy { measure in
          copy.asked.contains(measure.value)
            && !answers.contains { $0 != measure.value && $0.hasPrefix(measure.value) }
        }
    }.map { _, part in
      .removing(copy.bytes(of: part), of: part.heading.range.file)
    }
  }

  /// A measure that does not exist.
  static let measureNumber = MutationClass(
    id: "measure-number", title: "Een maatregel krijgt een nummer dat niet bestaat",
    expected: ["unknown-requirement"], consequences: ["measure-unanswered"]
  ) { copy in
    braces(copy) { _, _, text in
      text.contains("maatregel=") ? ("maatregel=", "maatregel=9") : nil
    }
  }

  /// A misspelt decision.
  static let decisionMisspelt = MutationClass(
    id: "decision-misspelt", title: "Het besluit over een maatregel is verschreven",
    expected: ["mark-value-unreadable"], consequences: ["measure-unanswered"]
  ) { copy in
    braces(copy) { _, _, text in
      text.contains("besluit=toepassen") ? ("toepassen", "toepasen") : nil
    }
  }

  /// A mandatory measure that is explained away.
  static let mandatoryExplained = MutationClass(
    id: "mandatory-explained", title: "Een verplichte maatregel staat op ‘leg uit’",
    expected: ["mandatory-measure-not-applied"],
    consequences: [
      "explained-measure-contradicted", "ambition-without-measure", "merged-measure-not-applied",
    ]
  ) { copy in
    let mandatory = Set(
      copy.agenda.regeling.measures.filter { $0.obligation == .mandatory }.map(\.id))
    return braces(copy) { _, part, text in
      guard part.marks.measures.contains(where: { mandatory.contains($0.value) }) else {
        return nil
      }
      return text.contains("besluit=toepassen") ? ("toepassen", "leg-uit") : nil
    }
  }

  /// A measure that is explained without a reason.
  static let reasonGone = MutationClass(
    id: "reason-gone", title: "De uitleg bij ‘leg uit’ is weg", expected: ["explanation-missing"]
  ) { copy in
    copy.parts.filter { $0.part.marks.decision?.value == .explain }.compactMap { _, part in
      copy.body(of: part).map { .removing($0, of: part.heading.range.file) }
    }
  }

  /// An ambition that does not exist.
  static let ambitionNumber = MutationClass(
    id: "ambition-number", title: "Een maatregel hoort bij een ambitie die niet bestaat",
    expected: ["unknown-ambition"],
    consequences: ["ambition-without-measure"]
  ) { copy in
    braces(copy) { _, _, text in
      text.contains("bij-ambitie=") ? ("bij-ambitie=", "bij-ambitie=9") : nil
    }
  }

  /// An ambition that measures and indicators refer to.
  static let ambitionGone = MutationClass(
    id: "ambition-gone", title: "Een ambitie waar maatregelen naar verwijzen, is weg",
    expected: ["unknown-ambition"], consequences: ["broken-link", "abbreviation-unexplained"]
  ) { copy in
    copy.parts.filter { document, part in
      guard let number = part.marks.ambition?.value else { return false }
      return document.parts.contains { $0.marks.forAmbitions.contains { $0.value == number } }
    }.map { _, part in .removing(copy.bytes(of: part), of: part.heading.range.file) }
  }

  /// Braces that are never closed.
  static let braceOpen = MutationClass(
    id: "brace-open", title: "De sluitende accolade achter een kop ontbreekt",
    expected: ["mark-without-braces"], consequences: ["unknown-ambition", "broken-link"]
  ) { copy in
    copy.parts.filter { !$0.part.marks.analysis.isEmpty || !$0.part.marks.measures.isEmpty }
      .compactMap { _, part in
        guard let range = part.heading.attributes?.range else { return nil }
        return Mutation(
          part.heading.range.file.path, (range.upperBound - 1)..<range.upperBound, "",
          note: part.heading.range.file.text(range))
      }
  }
}
