internal import AgendaModel
internal import Diagnostics

/// Reads what an account says about indicators: new values, or why there are none.
struct AccountIndicatorReader {
  /// The agenda, which knows the indicators.
  let agenda: Agenda
  /// Takes values out of datasets.
  let datasets: DatasetValues
  /// The term of the account.
  let term: AccountTerm
  /// Where findings go.
  let log: FindingLog

  /// An entry with its values; no values where it has none or its indicator is not known.
  struct Entry {
    /// What the account says.
    var entry: AccountedIndicator
    /// The values.
    var values: AccountValues?
  }

  /// Returns the entries of a header.
  func read(_ header: MapReader) -> [Entry] {
    header.maps("indicatoren", as: .accountIndicator).compactMap(entry)
  }

  /// Returns one entry.
  private func entry(_ map: MapReader) -> Entry? {
    guard let key = map.string("code") ?? map.string("id") else {
      log.error(
        "wrong-type", map.range, "Bij deze indicator ontbreekt \"code\" of \"id\"",
        mend: "Schrijf \"code: 2c\", of \"id:\" met de eigen naam die de agenda gebruikt")
      return nil
    }
    if map.node("code") != nil, let other = map.string("id") {
      log.error(
        "account-indicator-unknown", other.range, "Deze indicator heeft een code en ook een id",
        why:
          "Een indicator van de Regeling heeft een code, een eigen indicator een id; hier telt de code.",
        mend: "Haal een van de twee weg", subject: key.value)
    }
    let name = map.string("reeks")
    var entry = AccountedIndicator(key: key, series: name, range: map.range)
    entry.remark = map.string("toelichting")
    guard let block = agenda.indicator(key.value) else {
      reportUnknown(key)
      return Entry(entry: entry, values: nil)
    }
    guard let series = name.map({ block.series($0.value) }) ?? block.mainSeries else {
      if let name { reportSeries(name, of: block) }
      return Entry(entry: entry, values: nil)
    }
    let cells = cells(map, block, series, into: &entry)
    let values = AccountValues(
      indicator: block.key, series: series.range, term: term, cells: cells)
    return Entry(entry: entry, values: cells.isEmpty ? nil : values)
  }

  /// Returns the cells with the values that a map states, and notes in `entry` which they are.
  private func cells(
    _ map: MapReader, _ block: IndicatorBlock, _ series: Series,
    into entry: inout AccountedIndicator
  ) -> [Cell] {
    let values = MeasurementReader(isQualitative: series.unit == .qualitative, log: log)
    let source = CellSource(
      regeling: agenda.regeling, datasets: datasets, indicator: block.key, log: log)
    var collector = CellCollector()
    if let node = map.node("gemeten") {
      if let reference = source.datasetReference(node) {
        _ = datasets.read(reference, of: block.key, only: .measured, into: &collector)
      } else {
        collector.add(
          dated(values.measurements(node), into: &entry), .measured, to: .institution,
          at: node.range)
      }
    }
    if let node = map.node("uitsplitsing") {
      _ = source.read(node, only: .measured, values, into: &collector)
    }
    let cells = collector.sorted.filter { !$0.all.isEmpty }
    reportOtherKinds(cells)
    entry.stated = cells.flatMap { cell in
      cell.measured.compactMap { value in
        value.period.map { .init(cell: cell.key, period: $0.value) }
      }
    }
    return cells
  }

  /// Returns the values, each with a period: the account's own where none is written.
  ///
  /// A reason why there is no value at all goes into `entry`.
  private func dated(
    _ values: [Measurement], into entry: inout AccountedIndicator
  ) -> [Measurement] {
    values.compactMap { value in
      guard value.period == nil, value.undated == nil else { return value }
      if let absence = value.value.value.absence {
        entry.absence = Located(absence, value.value.range)
        return nil
      }
      var value = value
      value.period = Located(term.period, value.value.range)
      return value
    }
  }

  /// Reports a nulmeting or a doel, which an account does not set.
  private func reportOtherKinds(_ cells: [Cell]) {
    for value in cells.flatMap({ $0.nulmeting + $0.target }) {
      log.error(
        "account-value-misplaced", value.value.range,
        "In een verantwoording staan alleen nieuwe metingen",
        why: "Startpunt en doel staan in de agenda zelf; daar wordt een doel ook bijgesteld.",
        mend: "Zet deze waarde bij de indicator in de agenda, of schrijf \"gemeten\" boven de kolom"
      )
    }
  }

  /// Reports an indicator that the agenda does not have.
  private func reportUnknown(_ key: Located<String>) {
    let known = agenda.indicators.map(\.key)
    let near = NearMiss.nearest(to: key.value, among: known)
    log.add(
      Diagnostic(
        "account-indicator-unknown", .fout, at: key.range,
        "De agenda heeft geen indicator \(key.value)" + (near.map { "; bedoelde u \($0)?" } ?? ""),
        explanation: "Een verantwoording geeft nieuwe cijfers bij indicatoren van de agenda.",
        solutions: [
          near.map { .init("Schrijf \($0)", .init(key.range, $0)) }
            ?? .init("Zet de indicator eerst in de agenda, met startpunt en doel")
        ], subject: key.value))
  }

  /// Reports a series that the indicator does not have.
  private func reportSeries(_ name: Located<String>, of block: IndicatorBlock) {
    let known = block.series.compactMap { $0.id?.value }
    let near = NearMiss.nearest(to: name.value, among: known)
    log.error(
      "account-indicator-unknown", name.range,
      "Indicator \(block.key) heeft geen reeks \(name.value)"
        + (near.map { "; bedoelde u \($0)?" } ?? ""),
      why: known.isEmpty
        ? "Deze indicator heeft geen reeksen met een id."
        : "De reeksen zijn: \(known.joined(separator: ", ")).",
      mend: "Verbeter de naam achter \"reeks\"", subject: block.key)
  }
}
