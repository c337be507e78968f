internal import AgendaModel
internal import Diagnostics

/// The terms and abbreviations, in the order of the alphabet under their first letter.
enum BegrippenPage {
  /// Makes the page; nil when there are none.
  static func page(_ site: Site) -> Page? {
    guard !site.agenda.terms.isEmpty else { return nil }
    var page = Page(.begrippen, .terms, title: "Begrippen en afkortingen")
    page.lead = "Wat woorden en afkortingen in deze agenda betekenen."
    let letters = letters(site.agenda.terms)
    var taken: Set<String> = []
    page.body = ["letters": .list(letters.map { value($0, &taken) })]
    page.contents = letters.map { .init(name: $0.name, anchor: anchor($0.name)) }
    return page
  }

  /// The terms that begin with the same letter.
  private typealias Letter = (name: String, terms: [Term])

  /// Returns the terms in order, by first letter.
  private static func letters(_ terms: [Term]) -> [Letter] {
    let sorted = terms.sorted { left, right in
      (Slug.make(left.term.value), left.term.value) < (
        Slug.make(right.term.value), right.term.value
      )
    }
    return sorted.reduce(into: [Letter]()) { letters, term in
      let name = initial(of: term.term.value)
      if letters.last?.name == name {
        letters[letters.count - 1].terms.append(term)
      } else {
        letters.append((name, [term]))
      }
    }
  }

  /// Returns the letter a term stands under; all digits stand together.
  private static func initial(of term: String) -> String {
    guard let first = Slug.make(term).first else { return "0-9" }
    return first.isNumber ? "0-9" : first.uppercased()
  }

  /// Returns the anchor of a letter.
  private static func anchor(_ letter: String) -> String { "letter_" + Slug.make(letter) }

  /// Returns what the template gets; of two terms with one anchor the first has it.
  private static func value(_ letter: Letter, _ taken: inout Set<String>) -> TemplateValue {
    [
      "naam": .text(letter.name), "anker": .text(anchor(letter.name)),
      "begrippen": .list(
        letter.terms.map { term in
          let anchor = TermMarks.anchor(of: term.term.value)
          return [
            "naam": .text(term.term.value), "uitleg": .text(Dutch.sentence(term.meaning)),
            "anker": .text(taken.insert(anchor).inserted ? anchor : ""),
          ]
        }),
    ]
  }
}
