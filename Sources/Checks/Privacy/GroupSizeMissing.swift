internal import AgendaModel
internal import Diagnostics

/// A share of a group that may be small, without the size of the group.
enum GroupSizeMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "group-size-missing", .privacy, .advies,
    title: "Bij een aandeel van een misschien kleine groep staat geen aantal",
    what: """
      Of bij een percentage van een opleiding een `n` staat, en ook bij een andere uitsplitsing als elders in de
      agenda blijkt dat de groep hoogstens \(small) personen telt. Doelen tellen niet mee.
      """,
    why: """
      Zonder `n` weet het programma niet of de groep te klein is om te tonen. De lezer weet niet hoeveel het cijfer
      zegt: van 40 mensen is 2,5% één persoon.
      """,
    wrong: """
      uitsplitsing: |
        opleiding;nulmeting 2023
        bc444;86%
      """,
    right: """
      uitsplitsing: |
        opleiding;nulmeting 2023;n 2023
        bc444;86%;31
      """,
    mend: "Zet in de tabel een kolom `n` met het aantal personen, of schrijf `n:` bij de waarde")

  /// The size up to which a group is small enough to ask for its size.
  private static let small = 20

  /// Returns one finding per indicator, at the first such share.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let sizes = GroupSizes(index)
    return index.indicators.compactMap { place in
      guard !place.block.isInternal else { return nil }
      let shares = shares(of: place.block).filter { sizes.maySmall($0.cell, small) }
      guard let first = shares.min(by: { $0.value.range.lower < $1.value.range.lower }) else {
        return nil
      }
      return finding(
        at: first.value.range, Message.summary(place.block.key, shares.count, first.cell),
        explanation: Message.explanation(sizes.known[first.cell]), subject: place.block.key)
    }
  }

  /// Returns the measured percentages of cells without a size.
  private static func shares(
    of block: IndicatorBlock
  ) -> [(cell: CellKey, value: Located<Value>)] {
    block.series.flatMap { series in
      series.cells.filter { !$0.key.parts.isEmpty }.flatMap { cell in
        (cell.nulmeting + cell.measured).filter {
          $0.count == nil && $0.value.value.number != nil
            && ($0.value.value.writtenUnit == .percent || series.unit == .percent)
        }.map { (cell.key, $0.value) }
      }
    }
  }
}

/// The sizes of groups as the agenda's own counts of persons tell them.
struct GroupSizes {
  /// The smallest count of persons of each cell.
  private(set) var known: [CellKey: DecimalNumber] = [:]

  /// Gathers the counts of an agenda.
  init(_ index: AgendaIndex) {
    for place in index.indicators where place.block.countsPersons {
      for series in place.block.series where series.unit == .count {
        for cell in series.cells where !cell.key.parts.isEmpty {
          for measurement in cell.nulmeting + cell.measured {
            guard let number = measurement.value.value.number else { continue }
            known[cell.key] = min(known[cell.key] ?? number, number)
          }
        }
      }
    }
  }

  /// Whether a cell may be a group of at most so many: an opleiding, or one known to be small.
  func maySmall(_ cell: CellKey, _ size: Int) -> Bool {
    if cell["opleiding"] != nil { return true }
    return known[cell].map { $0 <= DecimalNumber(size) } ?? false
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ count: Int, _ cell: CellKey) -> String {
    count == 1
      ? "Bij \(key) staat een aandeel zonder aantal (\(cell.text))"
      : "Bij \(key) staan \(count) aandelen zonder aantal, zoals bij \(cell.text)"
  }
  /// Why.
  static func explanation(_ size: DecimalNumber?) -> String {
    "Een aandeel van een kleine groep kan over één persoon gaan."
      + (size.map { " Elders in de agenda telt deze groep \($0.dutch()) personen." } ?? "")
  }
}
