internal import AgendaModel
internal import Diagnostics

/// One row of the catalogue, read leniently: the catalogue ships with the tool and its tests prove
/// it whole, so an absent key is an empty value here and not a finding for an author.
struct Row {
  /// The pairs.
  private let values: [YAMLNode.Pair]
  /// Where the row stands.
  let range: SourceRange
  /// Where findings go.
  private let log: FindingLog

  /// Opens a row.
  init(_ values: [YAMLNode.Pair], _ range: SourceRange, log: FindingLog) {
    (self.values, self.range, self.log) = (values, range, log)
  }

  /// Returns the value of a key.
  private func node(_ key: String) -> YAMLNode? { values.first { $0.key.value == key }?.value }

  /// Returns text; empty when absent.
  func text(_ key: String) -> String { (node(key)?.text ?? "").trimmingLineEnd() }

  /// Returns text, or nil when absent or empty.
  func optional(_ key: String) -> String? {
    let text = text(key)
    return text.isEmpty ? nil : text
  }

  /// Returns a whole number.
  func integer(_ key: String) -> Int? { Int(text(key)) }

  /// Returns whole numbers with commas between them.
  func integers(_ key: String) -> [Int] { Self.words(text(key)).compactMap { Int($0) } }

  /// Whether a key says `ja`.
  func flag(_ key: String) -> Bool { text(key) == "ja" }

  /// Returns one of a closed list.
  func choice<Choice: RawRepresentable<String>>(_ key: String, _ type: Choice.Type) -> Choice? {
    Choice(rawValue: text(key))
  }

  /// Returns the rows of a list.
  func rows(_ key: String) -> [Row] {
    guard case .sequence(let items)? = node(key)?.kind else { return [] }
    return items.compactMap { item in
      guard case .mapping(let pairs) = item.kind else { return nil }
      return Row(pairs, item.range, log: log)
    }
  }

  /// Returns the words of a list.
  func list(_ key: String) -> [String] {
    guard case .sequence(let items)? = node(key)?.kind else { return [] }
    return items.compactMap(\.text)
  }

  /// Returns the keys and texts of a mapping.
  func pairs(_ key: String) -> [(String, String)] {
    guard case .mapping(let pairs)? = node(key)?.kind else { return [] }
    return pairs.map { ($0.key.value, $0.value.text ?? "") }
  }

  /// Splits words with commas between them.
  static func words(_ text: String) -> [String] {
    text.split(separator: ",").map { piece in
      String(piece.drop { $0 == " " }).trimmingLineEnd()
    }.filter { !$0.isEmpty }
  }

  /// How well the row is supported.
  var evidence: Evidence {
    Evidence(
      isSingle: text("bewijs") == "één bron", sources: Self.words(text("bronnen")),
      notes: list("noten"), remark: optional("noot"))
  }

  /// Which schools the row concerns.
  var applicability: Applicability {
    Applicability(niveaus: integers("niveaus"), leerwegen: Self.words(text("leerwegen")))
  }
}

/// Reads the chapters, consents and parts of the begroting.
struct OtherRequirementsReader {
  /// Fills an edition.
  func read(_ map: Row, into regeling: inout Regeling) {
    regeling.chapters = map.rows("hoofdstukken").map { row in
      Regeling.Chapter(
        id: row.text("id"), title: row.text("titel"), question: row.text("vraag"),
        requirement: requirement(row), parts: Row.words(row.text("delen")), evidence: row.evidence)
    }
    regeling.consents = map.rows("instemmingen").map { row in
      Regeling.Consent(
        body: row.text("orgaan"), act: row.text("handeling"), requirement: requirement(row),
        staffLimit: row.integer("onder-medewerkers"), substitute: row.optional("dan"),
        evidence: row.evidence)
    }
    regeling.entryList = entryList(map)
    regeling.accounting = map.row("verantwoording").flatMap(accounting)
    guard let budget = map.row("begroting") else { return }
    regeling.budgetParts = budget.rows("onderdelen").map { row in
      Regeling.BudgetPart(
        id: row.text("id"), title: row.text("titel"), doelstelling: row.text("doelstelling"),
        requirement: requirement(row), applicability: row.applicability, evidence: row.evidence)
    }
  }

  /// Returns what is keyed into the portal.
  private func entryList(_ map: Row) -> Regeling.EntryList {
    var list = Regeling.EntryList()
    guard let row = map.row("invoerlijst") else { return list }
    list.isConfirmed = row.flag("bevestigd")
    list.fields = row.rows("velden").compactMap { field in
      field.choice("veld", Regeling.EntryList.Content.self).map {
        .init(content: $0, title: field.text("titel"))
      }
    }
    return list
  }

  /// Returns what is asked of the account of each year; nil without a day such as `07-01`.
  private func accounting(_ row: Row) -> Regeling.Accounting? {
    let day = row.text("uiterlijk").split(separator: "-").compactMap { Int($0) }
    guard day.count == 2 else { return nil }
    return Regeling.Accounting(
      due: (day[0], day[1]), bodies: Row.words(row.text("besproken-met")), evidence: row.evidence)
  }

  /// Returns whether a row is asked.
  private func requirement(_ row: Row) -> Regeling.Requirement {
    Regeling.Requirement(rawValue: row.text("verplicht")) ?? .unknown
  }
}

extension Row {
  /// Returns a mapping below this one.
  func row(_ key: String) -> Row? {
    guard let node = node(key), case .mapping(let pairs) = node.kind else { return nil }
    return Row(pairs, node.range, log: log)
  }
}
