internal import AgendaModel
internal import Diagnostics

/// A measure that the agenda applies, with what the accounts say about it.
struct MeasureAccount {
  /// The document of its doelstelling.
  let document: AgendaDocument
  /// The measure in the agenda.
  let measure: Part
  /// What the accounts say, the earliest first.
  let standings: [Standing]

  /// The code of its doelstelling.
  var doelstelling: String { document.code?.value ?? "" }
  /// The name by which findings and acceptances speak of it.
  var name: String { measure.measureName ?? measure.heading.text }

  /// Returns the measures that are applied, those of doelstellingen without any account left out.
  static func all(in index: AgendaIndex) -> [MeasureAccount] {
    guard !index.agenda.accounts.isEmpty else { return [] }
    return index.agenda.doelstellingen.flatMap { document in
      document.appliedMeasures.map { measure in
        MeasureAccount(
          document: document, measure: measure,
          standings: index.accounts.standings(on: measure, of: document.code?.value ?? ""))
      }
    }
  }

  /// Returns the stands of the measure and of its actions, in the order of the terms.
  var histories: [StandHistory] {
    let whole = StandHistory(
      letter: nil,
      stands: standings.compactMap { standing in
        standing.part.marks.status.map {
          .init(status: $0, term: standing.term.value, isExplained: standing.part.hasOwnText)
        }
      })
    return [whole] + measure.letteredActions.compactMap(\.letter?.value).map(history)
  }

  /// Returns the stands of an action.
  private func history(_ letter: String) -> StandHistory {
    StandHistory(
      letter: letter,
      stands: standings.compactMap { standing in
        guard let action = standing.part.action(letter), let status = action.status else {
          return nil
        }
        return .init(
          status: status, term: standing.term.value,
          isExplained: standing.part.hasOwnText || says(action, more: measure.action(letter)))
      })
  }

  /// Whether an action in an account says more than the agenda already did.
  func says(_ action: Action, more planned: Action?) -> Bool {
    let known = Set(planned.map { AccountWords.words(of: $0.range) } ?? [])
    return AccountWords.words(of: action.range).contains { !known.contains($0) }
  }
}

/// How a measure, or one of its actions, stood in one term after another.
struct StandHistory {
  /// A stand in a term.
  struct Stand {
    /// The stand.
    let status: Located<MeasureStatus>
    /// The term.
    let term: AccountTerm
    /// Whether a reader finds words about it.
    let isExplained: Bool
  }

  /// The letter of the action; nil for the measure itself.
  let letter: String?
  /// The stands, the earliest first.
  let stands: [Stand]
}

/// The words of a stretch of an account, as one is held against another.
enum AccountWords {
  /// Returns the words in lower case, without what stands between braces.
  static func words(of range: SourceRange) -> [String] { words(range.text) }

  /// Returns the words of a text.
  static func words(_ text: String) -> [String] {
    var depth = 0
    let plain = text.lowercased().filter { character in
      if character == "{" { depth += 1 }
      if character == "}", depth > 0 { depth -= 1 }
      return depth == 0
    }
    return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension Part {
  /// The public text of an account below its heading, without the actions that only carry a stand.
  var ownStretches: [SourceRange] {
    let actions = actions.filter { $0.letter != nil }.map(\.range)
    return stretches.map { SourceRange(heading.range.file, $0) }.filter { stretch in
      !actions.contains { $0.lower <= stretch.lower && stretch.upper <= $0.upper }
    }
  }

  /// Whether a reader finds words below the heading, besides those of the actions.
  var hasOwnText: Bool { ownStretches.contains { !AccountWords.words(of: $0).isEmpty } }
}
