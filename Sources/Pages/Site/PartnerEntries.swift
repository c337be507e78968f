internal import AgendaModel
internal import Diagnostics

/// One organisation with all that `agenda.yaml` and the documents say of it.
struct PartnerEntry {
  /// What it does, and for which doelstellingen or prioriteiten in particular.
  struct Role {
    /// The codes; empty for what it does in general.
    var codes: [String]
    /// What it does.
    var text: String
  }

  /// Its name.
  var name: String
  /// Whether it is outside the institution.
  var isExternal: Bool
  /// What it does; the same words stand once.
  var roles: [Role] = []
  /// The codes of the doelstellingen and prioriteiten it works on.
  var codes: [String] = []
  /// When the cooperation was last evaluated.
  var evaluated: [String] = []

  /// Adds a role; one that was there already gets the code as well.
  fileprivate mutating func add(_ text: String, for code: String?) {
    if let same = roles.firstIndex(where: { $0.text == text }) {
      // What holds in general holds for each doelstelling.
      if let code, !roles[same].codes.isEmpty { roles[same].codes.append(code) }
    } else {
      roles.append(Role(codes: code.map { [$0] } ?? [], text: text))
    }
  }

  /// Adds codes that are not there yet.
  fileprivate mutating func add(_ codes: [String]) {
    for code in codes where !self.codes.contains(code) { self.codes.append(code) }
  }
}

/// Gathers the partners of an agenda, each organisation once, in the order of the alphabet.
///
/// Of what a partner does for a doelstelling, the document about it has the last word.
struct PartnerEntries {
  /// The entries.
  private var entries: [PartnerEntry] = []
  /// The place of each entry by its name in lower case.
  private var places: [String: Int] = [:]
  /// What the documents say, by name and code.
  private var told: [String: Set<String>] = [:]

  /// Returns the entries of an agenda.
  static func all(of agenda: Agenda) -> [PartnerEntry] {
    var gathered = PartnerEntries()
    let documents = agenda.prioriteiten + agenda.doelstellingen
    for document in documents {
      for partner in document.partners where partner.role != nil {
        gathered.told[partner.name.value.lowercased(), default: []].insert(
          document.code?.value ?? "")
      }
    }
    for partner in agenda.partners { gathered.add(partner) }
    for document in documents {
      for partner in document.partners { gathered.add(partner, of: document.code?.value) }
    }
    return gathered.entries.map(sorted).sorted { Self.key($0) < Self.key($1) }
  }

  /// Adds what one place says of a partner; `code` is the doelstelling or prioriteit of that place.
  private mutating func add(_ partner: Partner, of code: String? = nil) {
    let key = partner.name.value.lowercased()
    let place = places[key] ?? entries.count
    if place == entries.count {
      places[key] = place
      entries.append(PartnerEntry(name: partner.name.value, isExternal: partner.isExternal))
    }
    if !partner.isExternal { entries[place].isExternal = false }
    if let role = partner.role { entries[place].add(role, for: code) }
    for role in partner.roles where told[key]?.contains(role.code.value) != true {
      entries[place].add(role.text, for: role.code.value)
    }
    entries[place].add((code.map { [$0] } ?? []) + partner.doelstellingen.map(\.value))
    if let words = partner.evaluated { entries[place].evaluated.append(words) }
  }

  /// Returns an entry with its codes in order.
  private static func sorted(_ entry: PartnerEntry) -> PartnerEntry {
    var entry = entry
    entry.codes.sort()
    for place in entry.roles.indices { entry.roles[place].codes.sort() }
    entry.roles.sort { ($0.codes.first ?? "") < ($1.codes.first ?? "") }
    return entry
  }

  /// Returns what an entry is ordered by.
  private static func key(_ entry: PartnerEntry) -> (String, String) {
    (Slug.make(entry.name), entry.name)
  }
}
