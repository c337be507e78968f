internal import AgendaModel
internal import Charts
internal import Diagnostics

/// What the account of a year says about one subject: its text, the measures, the indicators, the
/// money and the talks, in the words of the site's pages.
struct BijlageAccount {
  /// What it is about.
  private let subject: Account.Subject
  /// What all pages draw on.
  private let site: Site
  /// What is wanted.
  private let selection: BijlageSelection
  /// The year.
  private let stand: TermStand
  /// The account; nil when the year is silent about the subject.
  private let view: DocumentView?

  /// Looks up the account of a subject.
  init(
    _ subject: Account.Subject, _ site: Site, _ selection: BijlageSelection, _ stand: TermStand
  ) {
    (self.subject, self.site, self.selection, self.stand) = (subject, site, selection, stand)
    view = stand.accounts[subject]
  }

  /// The blocks; of a doelstelling without an account, that there is none.
  var blocks: [BijlageBlock] {
    let told = BijlageAccountText(view, site, level: 5)
    let blocks =
      told.blocks + silence + measures + indicators + money
      + BijlageTalks(subject, site, selection, stand).blocks
    return blocks + told.notes(for: blocks)
  }

  /// That there is no account, or which of the questions of a year it leaves open.
  private var silence: [BijlageBlock] {
    guard let view else {
      guard case .doelstelling = subject else { return [] }
      let words = "In deze \(stand.accounts.name) staat niets over \(subject.dutch)."
      return [.line(.text(words))]
    }
    return AccountText(site, view, on: .home).silence(stand.accounts).map {
      [.line(.text($0))]
    } ?? []
  }

  /// How far the measures are.
  private var measures: [BijlageBlock] {
    let reports: [MeasureReport] =
      if case .doelstelling(let code) = subject, view != nil {
        stand.measures(of: code)
      } else {
        stand.others(of: subject)
      }
    return BijlageReports(reports, subject, site, stand).blocks
  }

  /// How the indicators came out.
  private var indicators: [BijlageBlock] {
    let owner: String? =
      switch subject {
      case .whole: nil
      case .prioriteit(let number): String(number)
      case .doelstelling(let code): code
      }
    let own = site.indicators.filter { $0.owner == owner }
    return BijlageOutcomes(own, subject, site, stand).blocks
  }

  /// The money, or that the account does not speak of it where the begroting does.
  private var money: [BijlageBlock] {
    let table = SpendingTable(site: site, accounts: stand.accounts, page: .home)
      .table(of: subject, in: stand.spending)
    let isBudgeted = stand.spending.lines.contains { $0.subject == subject }
    guard view != nil, table != nil || isBudgeted else { return [] }
    let heading = BijlageBlock.heading(level: 5, id: nil, .text("Geld"))
    guard let table else {
      return [
        heading, .line(.text("De \(stand.accounts.name) zegt niet wat er is besteed.")),
      ]
    }
    return [heading, .table(BijlageTable(table, source: BijlageMoney.spent))]
  }
}

/// The running text of an account, with its sections under headings.
struct BijlageAccountText {
  /// Writes the text; nil where there is no account.
  private let prose: BijlageProse?
  /// The text without the parts that report on measures.
  private let text: AgendaDocument?
  /// The sections with something to read.
  private let places: [Int]
  /// The level of the headings of sections.
  private let level: Int

  /// Prepares the text of an account.
  init(_ view: DocumentView?, _ site: Site, level: Int) {
    self.level = level
    // A section stands at level 2 in the account.
    prose = view.map { BijlageProse($0, site, levelShift: level - 2) }
    text = view?.withoutReports.document
    places = view.map { AccountText(site, $0, on: .home).places } ?? []
  }

  /// The blocks.
  var blocks: [BijlageBlock] {
    guard let prose, let text else { return [] }
    return prose.blocks(text.introduction)
      + places.map { text.sections[$0] }.flatMap { section in
        [prose.heading(section.heading, level: level)] + prose.blocks(section.introduction)
          + section.parts.flatMap {
            [prose.heading($0.heading, level: level + 1)] + prose.blocks(of: $0)
          }
      }
  }

  /// Returns the footnotes that blocks refer to.
  func notes(for blocks: [BijlageBlock]) -> [BijlageBlock] { prose?.notes(for: blocks) ?? [] }
}
