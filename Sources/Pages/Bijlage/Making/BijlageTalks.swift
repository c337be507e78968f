internal import AgendaModel
internal import Charts
internal import Diagnostics

/// With whom a year was discussed: what came out of evaluations with partners, and of talks.
struct BijlageTalks {
  /// What it is about.
  private let subject: Account.Subject
  /// What all pages draw on.
  private let site: Site
  /// What is wanted.
  private let selection: BijlageSelection
  /// The year.
  private let stand: TermStand

  /// Gathers the talks about a subject.
  init(
    _ subject: Account.Subject, _ site: Site, _ selection: BijlageSelection, _ stand: TermStand
  ) {
    (self.subject, self.site, self.selection, self.stand) = (subject, site, selection, stand)
  }

  /// The words of the pages.
  private var facts: AccountFacts {
    AccountFacts(site: site, accounts: stand.accounts, page: .home, subject: subject)
  }

  /// What the account of the subject says.
  var blocks: [BijlageBlock] {
    let views = [stand.accounts[subject]].compactMap(\.self)
    return Self.part("Wat we met partners bespraken", evaluations(views))
      + Self.part("Met wie dit is besproken", facts.talkLines(views))
  }

  /// With whom all that is shown was discussed, in names, and what the account of the whole says.
  func overview(of subjects: [Account.Subject]) -> [BijlageBlock] {
    let views = subjects.compactMap { stand.accounts[$0] }
    let groups = [
      ("Partners", evaluations(views), evaluations(whole)),
      ("Organen en anderen", facts.talkLines(views), facts.talkLines(whole)),
    ]
    return groups.flatMap { title, all, own -> [BijlageBlock] in
      guard !all.isEmpty else { return [] }
      let names = HTMLNode.element(
        "p", [:],
        [
          .element("strong", [:], [.text(title + ". ")]), .text(AccountFacts.names(all)),
        ])
      return [.prose(.fragment([names] + [AccountFacts.list(own)].compactMap(\.self)))]
    }
  }

  /// The account of the whole agenda, where all of it is shown.
  private var whole: [DocumentView] {
    selection.isWhole ? [stand.accounts[.whole]].compactMap(\.self) : []
  }

  /// Returns the evaluations; of a partner that was chosen, its own alone.
  private func evaluations(_ views: [DocumentView]) -> [AccountFacts.Line] {
    let chosen = selection.partner?.name.lowercased()
    return facts.evaluationLines(views).filter { chosen == nil || $0.name.lowercased() == chosen }
  }

  /// Returns lines under a heading; nothing without any.
  private static func part(_ title: String, _ lines: [AccountFacts.Line]) -> [BijlageBlock] {
    guard let list = AccountFacts.list(lines) else { return [] }
    return [.heading(level: 5, id: nil, .text(title)), .prose(list)]
  }
}
