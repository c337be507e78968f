internal import AgendaModel
internal import Diagnostics

/// An indicator that measures no ambition, in a document where others do.
enum IndicatorWithoutAmbition: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "indicator-without-ambition", .coherence, .advies,
    title: "Een indicator noemt geen ambitie, andere wel",
    what: """
      Of elke indicator van een doelstelling `ambitie:` heeft. Alleen in documenten met ambities waar de
      meeste indicatoren dat hebben.
      """,
    why: "Zo ziet de lezer wat een cijfer zegt over wat de school wil bereiken.",
    wrong: """
      - code: 2a
        ambitie: 1
      - code: 2c
      """,
    right: """
      - code: 2a
        ambitie: 1
      - code: 2c
        ambitie: 2
      """)

  /// Returns a finding at each such indicator.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    Threads.all(in: index).flatMap { threads -> [Diagnostic] in
      let loose = threads.looseIndicators
      guard threads.marksIndicators, loose.count * 2 < threads.indicators.count,
        !index.damage.touches(threads.document.headerRange)
      else { return [] }
      return loose.filter { !$0.isSourceSilent }.map { block in
        finding(
          at: block.keyRange, Message.summary(block), explanation: Message.explanation(threads),
          subject: block.key, solutions: [.init(Message.mend(threads))])
      }
    }
  }
}

extension IndicatorBlock {
  /// Whether every value of the indicator says that the source of a retelling is silent.
  fileprivate var isSourceSilent: Bool {
    let values = series.flatMap(\.cells).flatMap(\.all).map(\.measurement.value.value)
    return !values.isEmpty && values.allSatisfy { $0.absence == .sourceSilent }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ block: IndicatorBlock) -> String {
    "Indicator \(block.key) (\(block.shortName)) noemt geen ambitie, andere indicatoren hier wel"
  }
  /// How many do.
  static func explanation(_ threads: Threads) -> String {
    let all = threads.indicators.count
    return "Van de \(all) indicatoren in dit document noemen er "
      + "\(all - threads.looseIndicators.count) een ambitie."
  }
  /// The mend, with the numbers to choose from.
  static func mend(_ threads: Threads) -> String {
    let numbers = threads.ambitions.map { String($0.number.value) }.dutchChoice
    return "Zet `ambitie:` in het blok, met \(numbers)"
  }
}
