internal import AgendaModel
internal import Diagnostics

/// What a choice comes down to in one agenda.
struct BijlageSelection {
  /// The numbers of the prioriteiten.
  let prioriteiten: [Int]
  /// The codes of the doelstellingen.
  let doelstellingen: [String]
  /// The kinds of parts.
  let parts: Set<BijlagePart>
  /// The partner whose doelstellingen are shown, with what it does.
  let partner: PartnerEntry?
  /// How the agenda stands in the year whose account is shown; nil for the agenda alone.
  let stand: TermStand?
  /// Whether only the summary is wanted.
  let isSummary: Bool
  /// Whether it is about the whole agenda, and not about some of its doelstellingen.
  let isWhole: Bool

  /// Whether a kind of part is wanted.
  func wants(_ part: BijlagePart) -> Bool { parts.contains(part) }

  /// The year whose account is shown.
  var year: Int? { if case .year(let year) = stand?.term { year } else { nil } }

  /// Whether all doelstellingen of a prioriteit are shown, so that the prioriteit as a whole is too.
  func isComplete(_ prioriteit: Regeling.Prioriteit) -> Bool {
    prioriteit.doelstellingen.allSatisfy { doelstellingen.contains($0.code) }
  }

  /// Works out a choice.
  ///
  /// - Throws: `BijlageRefusal` when it names what is not there, or leaves nothing.
  init(_ choice: BijlageChoice, _ site: Site) throws(BijlageRefusal) {
    try Self.checkSummary(choice)
    let all = site.regeling.doelstellingen
    var codes = all.map(\.code)
    if let number = choice.prioriteit {
      let known = try Self.prioriteit(number, site)
      codes = all.filter { $0.prioriteit == known }.map(\.code)
    }
    if let code = choice.doelstelling {
      let known = try Self.doelstelling(code, site)
      codes = codes.filter { $0 == known }
    }
    partner = try choice.partner.map { name throws(BijlageRefusal) in try Self.partner(name, site) }
    if let partner {
      let own = Set(partner.codes)
      codes = codes.filter { own.contains($0) || own.contains(String($0.prefix { $0 != "." })) }
    }
    guard !codes.isEmpty else { throw Self.nothingLeft }
    isWhole = choice.prioriteit == nil && choice.doelstelling == nil && choice.partner == nil
    isSummary = choice.isSummary
    doelstellingen = codes
    prioriteiten = site.regeling.prioriteiten.map(\.number).filter { number in
      all.contains { $0.prioriteit == number && codes.contains($0.code) }
    }
    parts = try Self.parts(choice, isWhole: isWhole)
    stand = try BijlageYearChoice(choice, parts, site).stand
  }

  /// That the parts of a choice have nothing in common.
  static let nothingLeft = BijlageRefusal(
    summary: "Er blijft niets over: wat u koos, heeft in deze agenda niets gemeen.",
    mend: "Laat een van de keuzes weg (--prioriteit, --doelstelling, --partner of --parts).")

  /// Returns the kinds of parts that a choice names, or else the usual ones.
  private static func parts(
    _ choice: BijlageChoice, isWhole: Bool
  ) throws(BijlageRefusal) -> Set<BijlagePart> {
    if choice.isSummary { return [.samenvatting] }
    guard !choice.parts.isEmpty else {
      // The summary is about the whole agenda.
      return isWhole ? BijlagePart.usual : BijlagePart.usual.subtracting([.samenvatting])
    }
    var parts: Set<BijlagePart> = []
    for name in choice.parts { parts.insert(try part(name)) }
    return parts
  }

  /// Returns the kind of part with a name.
  private static func part(_ name: String) throws(BijlageRefusal) -> BijlagePart {
    if let part = BijlagePart(rawValue: name.lowercased()) { return part }
    let known = BijlagePart.allCases.map(\.rawValue)
    throw BijlageRefusal(
      summary: "Er is geen onderdeel \"\(name)\".",
      mend: nearest(name, known) + "Kies uit: \(known.joined(separator: ", ")).")
  }

  /// Returns the number of a prioriteit that the Regeling has.
  private static func prioriteit(_ text: String, _ site: Site) throws(BijlageRefusal) -> Int {
    let known = site.regeling.prioriteiten.map(\.number)
    if let number = Int(text), known.contains(number) { return number }
    throw BijlageRefusal(
      summary: "Er is geen prioriteit \"\(text)\".",
      mend: "Kies uit: \(known.map { String($0) }.joined(separator: ", ")).")
  }

  /// Returns the code of a doelstelling that the Regeling has.
  private static func doelstelling(_ text: String, _ site: Site) throws(BijlageRefusal) -> String {
    let known = site.regeling.doelstellingen.map(\.code)
    if known.contains(text) { return text }
    throw BijlageRefusal(
      summary: "Er is geen doelstelling \"\(text)\".",
      mend: "Kies uit: \(known.joined(separator: ", ")).")
  }

  /// Returns the partner with a name, in any case.
  private static func partner(_ name: String, _ site: Site) throws(BijlageRefusal) -> PartnerEntry {
    let entries = PartnerEntries.all(of: site.agenda)
    if let entry = entries.first(where: { $0.name.lowercased() == name.lowercased() }) {
      return entry
    }
    throw BijlageRefusal(
      summary: "De agenda noemt geen partner \"\(name)\".",
      mend: nearest(name, entries.map(\.name))
        + "De partners staan op de pagina over samenwerking en in agenda.yaml.")
  }

  /// Returns which of the known names was probably meant, as a sentence with a blank behind it.
  private static func nearest(_ name: String, _ known: [String]) -> String {
    NearMiss.nearest(to: name, among: known).map { "Bedoelde u \"\($0)\"? " } ?? ""
  }

  /// Refuses a summary of a part.
  private static func checkSummary(_ choice: BijlageChoice) throws(BijlageRefusal) {
    let others = [choice.prioriteit, choice.doelstelling, choice.partner].compactMap(\.self)
    let isAlone = others.isEmpty && choice.parts.isEmpty && choice.year == nil
    guard choice.isSummary, !isAlone else { return }
    throw BijlageRefusal(
      summary: "De samenvatting gaat over de hele agenda.",
      mend: "Laat --summary weg, of laat de andere keuzes weg.")
  }
}
