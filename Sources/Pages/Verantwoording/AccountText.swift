internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The running text of an account: its sections without the parts that report on a measure.
struct AccountText {
  /// The sections.
  let sections: SectionView
  /// The places of the sections with something to read besides reports on measures.
  let places: [Int]
  /// Which of the four questions of a year no section answers.
  let silent: [String]

  /// Gathers the text of an account on its page.
  init(_ site: Site, _ view: DocumentView, on page: SitePage) {
    let text = view.withoutReports
    sections = SectionView(site, text, on: page, of: view)
    places = text.document.sections.indices.filter { place in
      let section = text.document.sections[place]
      return !section.introduction.allSatisfy(\.isEmpty) || !section.parts.isEmpty
    }
    let answered = Set(places.compactMap { text.document.sections[$0].role })
    silent = Self.questions.filter { !answered.contains($0.0) }.map(\.1)
  }

  /// What a year should tell, with the words for it.
  private static let questions: [(Section.Role, String)] = [
    (.gedaan, "wat de school deed"), (.opbrengst, "wat het opbracht"),
    (.geleerd, "wat de school ervan leerde"), (.veranderd, "wat er verandert"),
  ]

  /// That some of the questions have no answer; nil where all have.
  func silence(_ accounts: TermAccounts) -> String? {
    guard !silent.isEmpty else { return nil }
    return "De \(accounts.name) zegt niet \(Dutch.list(silent))."
  }
}

extension DocumentView {
  /// The document without the parts that report on a measure, which stand on their own.
  var withoutReports: DocumentView {
    var document = document
    for place in document.sections.indices {
      document.sections[place].parts.removeAll { !$0.marks.reports.isEmpty }
    }
    return DocumentView(document, anchors: anchors)
  }
}
