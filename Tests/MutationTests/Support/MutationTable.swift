/// The results of all classes, as the handbook shows them.
struct MutationTable: Sendable {
  /// The classes whose mistakes contradict something.
  private let detectable: [ClassResult]
  /// The classes whose mistakes contradict nothing.
  private let others: [ClassResult]

  /// Gathers the results.
  init(_ results: [ClassResult]) {
    detectable = results.filter(\.kind.isDetectable)
    others = results.filter { !$0.kind.isDetectable }
  }

  /// How many kinds of mistakes there are.
  var classCount: Int { detectable.count + others.count }
  /// How many mistakes were made that contradict something.
  var mistakeCount: Int { detectable.reduce(0) { $0 + $1.made } }
  /// Which share of them was found, from 0 to 1.
  var foundShare: Double {
    Double(detectable.reduce(0) { $0 + $1.found }) / Double(max(mistakeCount, 1))
  }
  /// Which share of all mistakes brought a false finding besides, from 0 to 1.
  var extraShare: Double {
    let results = detectable + others
    let made = results.reduce(0) { $0 + $1.made }
    return Double(results.reduce(0) { $0 + $1.withExtra }) / Double(max(made, 1))
  }
  /// All misses and findings too many.
  var report: String { (detectable + others).map(\.report).joined() }

  /// The page of the handbook.
  var page: String {
    """
    # Wat de controle vindt

    Deze tabel is gemaakt door een proef, en wordt bij elke verandering van het programma opnieuw nagerekend. In de twee echte agenda’s \
    die bij IJkpunt horen (LiS en Noorderpoort) is telkens één aannemelijke fout gezet. Daarna is gekeken of `ijkpunt check` die \
    fout op haar plaats meldt, en verder niets.

    - **Gemaakt**: zoveel fouten van deze soort zijn er gezet.
    - **Gevonden**: zoveel daarvan stonden er met een melding op hun plaats.
    - **Ook waar**: bij zoveel fouten kwam er een tweede melding bij die ook klopt. Wie een ambitie weghaalt, hoort bijvoorbeeld \
    ook van de maatregel die ernaar verwijst.
    - **Te veel**: bij zoveel fouten kwam er een melding bij die niets met de fout te maken heeft.

    \(Self.table(detectable))

    Samen: \(mistakeCount) fouten, \(Self.percent(foundShare)) gevonden; bij \(Self.percent(extraShare)) van alle fouten kwam er een \
    melding te veel bij.

    ## Wat niet te vinden is

    \(Self.table(others))

    \(others.map(\.kind.misses).joined(separator: "\n\n"))

    ## Waarom niet alles is gevonden

    \(misses)

    """
  }

  /// Why mistakes were missed, per class with a miss.
  private var misses: String {
    let missed = detectable.filter { $0.found < $0.made }
    guard !missed.isEmpty else { return "Alle fouten die iets tegenspreken, zijn gevonden." }
    return missed.map { "- **\($0.kind.title)** (\($0.made - $0.found)). \($0.kind.misses)" }
      .joined(separator: "\n")
  }

  /// Returns a table with a row per class.
  private static func table(_ results: [ClassResult]) -> String {
    let head = """
      | de fout | gemaakt (LiS + Noorderpoort) | gevonden | ook waar | te veel |
      | --- | ---: | ---: | ---: | ---: |

      """
    return head
      + results.map { result in
        let made = result.shares.map { String($0.made) }.joined(separator: " + ")
        return "| \(result.kind.title) | \(made) | \(result.found) | \(result.withSecond) | "
          + "\(result.withExtra) |"
      }.joined(separator: "\n")
  }

  /// Returns a share as a percentage with one decimal.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10),\(tenths % 10)%"
  }
}
