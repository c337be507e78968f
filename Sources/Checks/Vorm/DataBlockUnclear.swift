internal import AgendaModel
internal import Diagnostics

/// A `tabel` or `grafiek` block that names no data that is there.
enum DataBlockUnclear: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "data-block-unclear", .form, .fout,
    title: "Een tabelblok in de tekst wijst geen gegevens aan",
    what: """
      Of elk blok met ```` ```tabel ```` of ```` ```grafiek ```` achter `gegevens:` de naam heeft van een
      gegevensbestand uit `data/datapackage.yaml`, en verder alleen sleutels die een blok kent.
      """,
    why: "Anders staat er op de pagina ‘Deze gegevens zijn er niet’ in plaats van een tabel.",
    wrong: """
      ```tabel
      gegevens: studenten-laiden
      ```
      """,
    right: """
      ```tabel
      gegevens: studenten-leiden
      ```
      """)

  /// Returns a finding for each line of a block that cannot be followed, and each block without data.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let names = index.agenda.datasets.map(\.name.value)
    return index.documents.flatMap { document in
      document.codes.flatMap { code -> [Diagnostic] in
        let place = document.place(code.range)
        guard DataBlock.isDataBlock(code.value.info) else {
          return misspelt(code.value.info, at: place)
        }
        let block = DataBlock(code.value.text)
        // `ChartBlockUnclear` looks at blocks that name a kind of chart.
        if DataBlock.canBeChart(code.value.info), block.namesKind { return [] }
        return wrong(block, names, at: place, in: index)
      }
    }
  }

  /// Returns the findings about one block.
  private static func wrong(
    _ block: DataBlock, _ names: [String], at place: SourceRange, in index: AgendaIndex
  ) -> [Diagnostic] {
    let strange = block.lines.filter { !DataBlock.keys.contains($0.key) }.map { line in
      let near = NearMiss.nearest(to: line.key, among: DataBlock.keys)
      return finding(
        at: word(line.key, in: place), Message.key(line.key),
        explanation: DataBlock.chartKeys.contains(line.key) ? Message.chartKeys : Message.keys,
        solutions: [mend(line.key, near, in: place)])
    }
    guard let name = block.dataset else {
      return strange.isEmpty
        ? [
          finding(
            at: place, Message.nothing, explanation: Message.why, solutions: [.init(Message.mend)])
        ] : strange
    }
    guard !names.contains(name), !index.damage.isTouched("data/datapackage.yaml") else {
      return strange
    }
    let near = NearMiss.nearest(to: name, among: names)
    return strange + [
      finding(
        at: word(name, in: place), Message.unknown(name), explanation: Message.why, subject: name,
        solutions: [mend(name, near, in: place)])
    ]
  }

  /// Returns the finding about a fence whose word looks like that of a block.
  private static func misspelt(_ info: String, at place: SourceRange) -> [Diagnostic] {
    guard let word = info.split(separator: " ").first.map(String.init),
      let near = NearMiss.nearest(to: word, among: DataBlock.words)
    else { return [] }
    return [
      finding(
        at: self.word(word, in: place), Message.word(word), explanation: Message.why,
        solutions: [mend(word, near, in: place)])
    ]
  }

  /// Returns the mend that writes the nearest word, or asks for one that exists.
  private static func mend(
    _ wrong: String, _ near: String?, in place: SourceRange
  ) -> Diagnostic.Solution {
    near.map { .init("Bedoelde u ‘\($0)’?", .init(word(wrong, in: place), $0)) }
      ?? .init(Message.mend)
  }

  /// Returns the place of the first `text` in a block, in any case; the block where it is not found.
  private static func word(_ text: String, in place: SourceRange) -> SourceRange {
    guard let found = place.text.lowercased().firstRange(of: text.lowercased()) else {
      return place
    }
    let start = place.lower + place.text.lowercased()[..<found.lowerBound].utf8.count
    return SourceRange(place.file, start, min(start + text.utf8.count, place.upper))
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about data that are not there.
  static func unknown(_ name: String) -> String {
    "Dit blok noemt de gegevens ‘\(name)’, en die zijn er niet"
  }
  /// The headline about an unknown key.
  static func key(_ key: String) -> String { "De sleutel ‘\(key)’ is in dit blok niet bekend" }
  /// The headline about a block without data.
  static let nothing = "Dit blok noemt geen gegevens"
  /// The headline about the word behind the fence.
  static func word(_ word: String) -> String {
    "‘\(word)’ is geen soort blok; de tekst staat nu als code op de pagina"
  }
  /// Which keys there are.
  static let keys = "Een blok kent de sleutels \(DataBlock.keys.dutchList)."
  /// Which keys only a chart has.
  static let chartKeys =
    keys
    + " Een grafiek over iets anders dan een gegevensbestand begint met ```grafiek en een regel `soort:`."
  /// Why.
  static let why = "Een blok toont de tabel van gegevens die in data/datapackage.yaml staan."
  /// The mend without a nearest name.
  static let mend = "Schrijf `gegevens:` met een naam uit data/datapackage.yaml"
}
