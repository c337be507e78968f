internal import AgendaModel
internal import Diagnostics

/// An indicator that is silent in the account of a year in which its source measures.
enum IndicatorWithoutNewValue: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "indicator-without-new-value", .account, .waarschuwing, isAboutMissingPart: true,
    title: "Een verantwoording geeft bij een indicator geen nieuwe waarde",
    what: """
      Of een verantwoording bij elke indicator van haar doelstelling of prioriteit een nieuwe waarde geeft, een reden
      waarom die er niet is (`gemeten: geen, want …`), of een `toelichting`. Een waarde van dat jaar in de agenda telt
      mee. In een jaar waarin de bron niet meet (`meetjaren`, `eindigt`) hoeft het niet. Een waarde uit een
      voortgang telt niet: die blijft binnen de school.
      """,
    why: """
      Aan de indicatoren ziet de lezer of het werkt. Over een jaar waarin is gemeten, verwacht hij een cijfer.
      """,
    wrong: """
      verantwoording: "2024"     # indicator 2c: meetjaren 2022, 2024, 2026
      doelstelling: "1.3"
      """,
    right: """
      verantwoording: "2024"
      doelstelling: "1.3"
      indicatoren:
        - code: 2c
          gemeten: 44%
      """)

  /// Returns a finding for each silent indicator of each yearly account.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.accounts.flatMap { document -> [Diagnostic] in
      guard let account = document.account, case .year(let year) = account.term.value,
        let owner = document.code?.value, let about = index.document(ofOwner: owner)
      else { return [] }
      let told = Set(
        index.accounts.accounts(of: account.term.value).flatMap { other in
          other.account?.indicators.filter(\.saysSomething).map(\.key.value) ?? []
        })
      return index.indicators.filter { $0.document.file.path == about.file.path }.filter { place in
        isSilent(place, in: year, index) && !told.contains(place.block.key)
      }.map { place in
        finding(about: place.block, document, account, year, in: index)
      }
    }
  }

  /// Whether an indicator should have a value of a year and nothing says that it does.
  private static func isSilent(_ place: IndicatorPlace, in year: Int, _ index: AgendaIndex) -> Bool
  {
    guard place.block.takesNewValues, let series = place.block.mainSeries,
      !index.isDamaged(place), index.agenda.measures(series, in: year) == true
    else { return false }
    return !place.block.tells(of: year)
  }

  /// Returns the finding, at the entry of the account where it has an empty one.
  private static func finding(
    about block: IndicatorBlock, _ document: AgendaDocument, _ account: Account, _ year: Int,
    in index: AgendaIndex
  ) -> Diagnostic {
    let entry = account.indicators.first { $0.key.value == block.key }
    let source = block.mainSeries?.mainSources.first.flatMap(index.agenda.source)
    return finding(
      at: entry?.key.range ?? document.code?.range ?? document.headerRange,
      Message.summary(block, year), explanation: Message.explanation(source, year),
      subject: block.key, notes: [.init(at: block.keyRange, "De indicator in de agenda")],
      solutions: [.init(Message.mend)])
  }
}

extension AccountedIndicator {
  /// Whether it gives readers a value, a reason or a remark.
  fileprivate var saysSomething: Bool {
    !stated.isEmpty || absence != nil || remark.map { !$0.value.isBlank } ?? false
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ block: IndicatorBlock, _ year: Int) -> String {
    "Indicator \(block.key) (\(block.shortName)) heeft in de verantwoording van \(year) geen nieuwe "
      + "waarde"
  }
  /// Why one is expected.
  static func explanation(_ source: DataSource?, _ year: Int) -> String {
    guard let source else { return "De agenda noemt geen bron die in \(year) niet meet." }
    return source.years.isEmpty
      ? "Bij ‘\(source.name)’ staan geen `meetjaren`, zodat zij elk jaar meet."
      : "Volgens agenda.yaml meet ‘\(source.name)’ in \(year)."
  }
  /// The mend.
  static let mend =
    "Schrijf bij de indicator `gemeten:` met de waarde, of `gemeten: geen, want …`"
}
