public import AgendaModel
internal import Diagnostics

/// Which figures of a delivery go where: what is proposed to the user, and then written.
public struct IntakePlan: Sendable {
  /// What a column of the delivery was used for.
  public struct ColumnUse: Sendable, Equatable {
    /// Its title.
    public var title: String
    /// What it was used for, in words.
    public var use: String
  }

  /// Lines that the user has to put into a document himself.
  public struct Paste: Sendable, Equatable {
    /// The path of the document; nil where the agenda has none for the indicator.
    public var path: String?
    /// The code or own id of the indicator.
    public var indicator: String
    /// The lines.
    public var lines: [String]
  }

  /// Who the delivery is from.
  public let kind: DeliveryKind
  /// What was passed over or done, in words.
  public let remarks: [String]
  /// The new data file.
  let table: DataTable
  /// Its name.
  public let name: String
  /// Its path in the folder `data`.
  let path: String
  /// Its title.
  public let title: String
  /// The id of its source.
  public let source: String?
  /// The day on which its figures stood as they are.
  public let date: CalendarDate?
  /// The data file that it replaces.
  let replaced: Dataset?
  /// What the columns of the delivery were used for.
  public let columns: [ColumnUse]

  /// The path of the data file in the agenda's folder.
  public var dataPath: String { "data/" + path }
  /// The indicators that get figures.
  public var indicators: [String] { table.indicators }
  /// The numbers of rows and columns of the new data file.
  public var size: (rows: Int, columns: Int) { (table.rows.count, table.columns.count) }
  /// Whether it replaces one that is there.
  public var isReplacing: Bool { replaced != nil }

  /// Returns how many values an indicator gets from the data file.
  public func count(for indicator: String) -> Int { table.count(for: indicator) }

  /// Returns the files that change, and what the user has to paste.
  ///
  /// - Parameters:
  ///   - files: The bytes of the agenda's files by path.
  ///   - agenda: The agenda that was read from them.
  ///   - writesHeaders: Whether the headers of documents are written too.
  /// - Returns: The changes, and the lines that are left to the user.
  /// - Throws: `IntakeProblem` when the description of the data files cannot be added to.
  public func changes(
    _ files: [String: [UInt8]], _ agenda: Agenda, writesHeaders: Bool
  ) throws(IntakeProblem) -> (changes: [FileChange], pastes: [Paste]) {
    let entry = DatasetEntry(
      name: name, path: path, title: title, source: source, date: date,
      remark: replaced?.remark, legend: replaced?.legend, isInternal: replaced?.isInternal ?? false,
      primaryKey: replaced?.primaryKey.map(\.value) ?? [], table: table)
    let old = files[PackageText.path]
    let package = PackageText(
      entry: entry, replaced: replaced?.name.value,
      isRetitled: replaced.map { $0.title != title } ?? false)
    guard let text = package.text(over: old) else { throw Self.unsafePackage }
    var changes = [
      FileChange(path: dataPath, old: files[dataPath], new: Array(table.csv.utf8)),
      FileChange(path: PackageText.path, old: old, new: text),
    ]
    var pastes: [Paste] = []
    for indicator in indicators where !isUsed(indicator, agenda) {
      let header = HeaderChange(plan: self, indicator: indicator, agenda: agenda)
      if header.isTaken(files) { throw header.taken }
      let written = writesHeaders ? header.change(files, changes) : nil
      if let written {
        changes.removeAll { $0.path == written.path }
        changes.append(written)
      } else {
        pastes.append(header.paste)
      }
    }
    return (changes.filter { $0.old != $0.new }, pastes)
  }

  /// Whether an indicator refers to the replaced data file already.
  private func isUsed(_ indicator: String, _ agenda: Agenda) -> Bool {
    let series = agenda.indicators.filter { $0.key == indicator }.flatMap(\.series)
    return isReplacing && series.contains { $0.datasets.contains { $0.value == name } }
  }

  /// The description of the data files is written in a way that nothing can be added to.
  private static let unsafePackage = IntakeProblem(
    "data/datapackage.yaml kan niet veilig worden aangevuld",
    reason:
      "Het bestand is geen UTF-8, of resources staat er op een andere manier in dan in het handboek.",
    mend: "sla het op als UTF-8 en schrijf resources: met elk bestand als een punt eronder")
}

/// The change of a document by which an indicator takes its values out of the new data file.
struct HeaderChange {
  /// The plan.
  let plan: IntakePlan
  /// The indicator.
  let indicator: String
  /// The agenda.
  let agenda: Agenda

  /// The lines for the header.
  private var header: HeaderText {
    HeaderText(
      indicator: indicator, dataset: plan.name, kinds: plan.table.kinds(of: indicator),
      hasParts: !plan.table.dimensions.isEmpty
        || plan.table.columns.contains { !$0.cell.parts.isEmpty }, source: plan.source)
  }

  /// The block of the indicator.
  private var block: IndicatorBlock? { agenda.indicator(indicator) }

  /// The document that it is in, or belongs in.
  private var document: AgendaDocument? {
    let documents = agenda.doelstellingen + agenda.prioriteiten + agenda.chapters
    if let found = documents.first(where: { $0.indicator(indicator) != nil }) { return found }
    let owner = agenda.regeling.indicator(indicator)?.owner ?? ""
    return agenda.doelstelling(owner) ?? Int(owner).flatMap(agenda.prioriteit)
  }

  /// Returns the changed document; nil when that cannot be done safely.
  func change(_ files: [String: [UInt8]], _ earlier: [FileChange]) -> FileChange? {
    guard let path = document?.file.path, let old = files[path] else { return nil }
    let now = earlier.first { $0.path == path }?.new ?? old
    // Places in a document that was changed already are no longer known.
    guard now == old || block == nil else { return nil }
    let new = block.map { header.text(now, at: $0) } ?? header.text(addedTo: now)
    return new.map { FileChange(path: path, old: old, new: $0) }
  }

  /// Whether all keys by which the indicator could take values have some already.
  func isTaken(_ files: [String: [UInt8]]) -> Bool {
    guard let block, let path = document?.file.path, let bytes = files[path] else { return false }
    return header.isTaken(bytes, at: block)
  }

  /// The indicator has no room for a second data file.
  var taken: IntakeProblem {
    let used = block?.series.flatMap(\.datasets).map(\.value).first
    return IntakeProblem(
      "In het kopblok heeft indicator \(indicator) al een uitsplitsing en eigen waarden",
      reason: "Een tweede gegevensbestand past daar niet bij: \(document?.file.path ?? "").",
      mend: used.map { "werk het bestand bij dat er al is: --replace \($0)" }
        ?? "haal uitsplitsing in het kopblok weg en laat het bestand ook die waarden leveren")
  }

  /// The lines to put into the document by hand.
  var paste: IntakePlan.Paste {
    let keys = header.keys([])
    return .init(
      path: document?.file.path, indicator: indicator, lines: block == nil ? header.item : keys)
  }
}
