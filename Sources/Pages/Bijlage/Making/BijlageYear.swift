internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The chapter *Hoe staat het ervoor?* in front of the prioriteiten: a year in short.
struct BijlageYear {
  /// What all pages draw on.
  private let site: Site
  /// What is wanted.
  private let selection: BijlageSelection
  /// The year.
  private let stand: TermStand

  /// Prepares the chapter; nil without an account of the year, and for one doelstelling alone, whose own
  /// paragraph says it all.
  init?(_ site: Site, _ selection: BijlageSelection) {
    guard let stand = selection.stand, selection.doelstellingen.count > 1 else { return nil }
    (self.site, self.selection, self.stand) = (site, selection, stand)
  }

  /// The sections: the chapter, then what the school says of the whole, the tables, the money and the
  /// talks.
  var sections: [BijlageSection] {
    let parts: [(title: String, name: String, blocks: [BijlageBlock])] = [
      ("Over de hele agenda", "geheel", whole),
      ("Per doelstelling", "doelstellingen", tables),
      ("Begroot en besteed", "geld", money),
      ("Met wie het is besproken", "besproken", talks),
    ]
    let chapter = BijlageSection(
      level: 2, title: AccountPage.title(of: stand.term), anchor: anchor, blocks: short)
    return [chapter]
      + parts.filter { !$0.blocks.isEmpty }.map {
        BijlageSection(level: 3, title: $0.title, anchor: "\(anchor)-\($0.name)", blocks: $0.blocks)
      }
  }

  /// The id of the chapter.
  private var anchor: String { BijlageLinks.anchor(of: .whole, in: stand.term) }

  /// The prioriteiten that are shown whole.
  private var complete: [Regeling.Prioriteit] {
    site.regeling.prioriteiten.filter(selection.isComplete)
  }

  /// What is shown, in the order of the agenda.
  private var subjects: [Account.Subject] {
    (selection.isWhole ? [.whole] : []) + complete.map { .prioriteit($0.number) }
      + selection.doelstellingen.map { .doelstelling($0) }
  }

  /// The money of what is shown.
  private var spending: YearSpending {
    selection.isWhole ? stand.spending : stand.spending.only(Set(subjects))
  }

  /// The counts, the money in a sentence, what the words mean, and for the whole agenda the charts.
  private var short: [BijlageBlock] {
    let owners = Set(selection.doelstellingen + complete.map { String($0.number) })
    let indicators = site.indicators.filter { selection.isWhole || owners.contains($0.owner) }
    let counts = [
      ("Uitvoering van de maatregelen", stand.tally(ofMeasures: selection.doelstellingen)),
      ("Uitvoering van de acties", stand.tally(ofActions: selection.doelstellingen)),
      ("Resultaat van de indicatoren", stand.tally(of: indicators)),
    ].filter { $0.1.total > 0 }.map { name, tally in
      HTMLNode.element(
        "li", [:], [.element("strong", [:], [.text(name + ": ")]), .text(tally.text + ".")])
    }
    let money = spending.sentence.map { HTMLNode.element("li", [:], [.text($0)]) }
    let list = HTMLNode.element("ul", [:], counts + [money].compactMap(\.self))
    let figures = selection.isWhole ? site.figures.standFigures(in: stand.term) : []
    return [.prose(list)] + StandMeaning.texts.map { .line($0) }
      + figures.flatMap { [BijlageBlock].blocks(of: $0) }
  }

  /// What the school says of the whole agenda, with measures that stand nowhere else.
  private var whole: [BijlageBlock] {
    guard selection.isWhole else { return [] }
    let told = BijlageAccountText(stand.accounts[.whole], site, level: 4)
    let blocks =
      told.blocks + BijlageReports(stand.others(of: .whole), .whole, site, stand).blocks
    return blocks + told.notes(for: blocks)
  }

  /// A table per prioriteit.
  private var tables: [BijlageBlock] {
    let tables = StandTable(site: site, stand: stand, page: .home, counts: \.cell)
    return site.regeling.prioriteiten.filter { selection.prioriteiten.contains($0.number) }.map {
      let codes = selection.isComplete($0) ? nil : selection.doelstellingen
      return .table(BijlageTable(tables.table(of: $0, only: codes)))
    }
  }

  /// The money spent beside the money budgeted.
  private var money: [BijlageBlock] {
    SpendingTable(site: site, accounts: stand.accounts, page: .home).table(spending).map {
      [.table(BijlageTable($0, source: BijlageMoney.spent))]
    } ?? []
  }

  /// With whom.
  private var talks: [BijlageBlock] {
    BijlageTalks(.whole, site, selection, stand).overview(of: subjects)
  }
}

/// What the words for stands and results mean, as the first page of a year says it too.
enum StandMeaning {
  /// The paragraphs.
  static let texts: [HTMLNode] = [
    .fragment([
      .text("Bij een maatregel staat onder "), .element("strong", [:], [.text("uitvoering")]),
      .text(" hoe ver de school is. Dat zegt de school zelf."),
    ]),
    .fragment([
      .text("Bij een indicator staat onder "), .element("strong", [:], [.text("resultaat")]),
      .text(
        " wat het nieuwste cijfer zegt over het doel. Dat volgt uit de cijfers: het startpunt, de "
          + "nieuwste meting en het doel. Is er een tussendoel, dan telt dat. Waar het toeval kan zijn, "
          + "staat dat erbij. Een maatregel kan goed gaan terwijl het cijfer nog niet beweegt, en "
          + "andersom."),
    ]),
  ]
}
