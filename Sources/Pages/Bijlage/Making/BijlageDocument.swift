internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

/// The paragraphs that an appendix has of one doelstelling, or of a prioriteit as a whole.
///
/// Each kind of part is one paragraph. What a year brought (*Hoe staat het ervoor?*) comes first: a
/// jaarverslag is about the year, and the plan it is held against follows.
struct BijlageDocument {
  /// What all pages draw on.
  let site: Site
  /// What is wanted.
  let selection: BijlageSelection
  /// The code of the doelstelling, or the number of the prioriteit.
  let code: String
  /// The document; nil when the agenda does not have it.
  let view: DocumentView?
  /// The id that begins those of the paragraphs.
  let anchor: String
  /// Writes the author's text.
  let prose: BijlageProse?

  /// Prepares the paragraphs of a doelstelling's code or a prioriteit's number.
  init(
    _ code: String, _ view: DocumentView?, anchor: String, _ site: Site,
    _ selection: BijlageSelection
  ) {
    (self.code, self.view, self.site, self.selection) = (code, view, site, selection)
    self.anchor = anchor
    prose = view.map { BijlageProse($0, site, levelShift: 2) }
  }

  /// The text before the first section.
  var introduction: [BijlageBlock] {
    prose.map { $0.blocks($0.view.document.introduction) } ?? []
  }

  /// The paragraphs that are wanted and hold something.
  var paragraphs: [(part: BijlagePart, blocks: [BijlageBlock])] {
    let all: [(BijlagePart, () -> [BijlageBlock])] = [
      (.verantwoording, { account?.blocks ?? [] }),
      (.analyse, { sections([.uitgangssituatie, .conclusie]) }),
      (.ambities, { sections([.ambitie]) }),
      (.indicatoren, { BijlageIndicators(site, owner: code).blocks }),
      (.maatregelen, { BijlageMeasures(self).measures }),
      (.acties, { BijlageMeasures(self).actions }),
      (.middelen, { money }),
      (.samenwerking, { partners }),
      (.rodeDraad, { thread }),
    ]
    return all.filter { selection.wants($0.0) }.map { ($0.0, $0.1()) }.filter { !$0.1.isEmpty }
  }

  /// What the document is about, for accounts.
  private var subject: Account.Subject {
    code.contains(".") ? .doelstelling(code) : Int(code).map { .prioriteit($0) } ?? .whole
  }

  /// The account of the year that is shown.
  private var account: BijlageAccount? {
    selection.stand.map { BijlageAccount(subject, site, selection, $0) }
  }

  /// Returns the title of a paragraph.
  func title(of part: BijlagePart) -> String {
    guard part == .verantwoording, let stand = selection.stand else {
      return isPrioriteit ? "\(part.title) van de hele prioriteit" : part.title
    }
    return isPrioriteit
      ? "Hoe staat de hele prioriteit ervoor \(stand.accounts.whenDutch)?"
      : AccountPage.title(of: stand.term)
  }

  /// Returns the id of a paragraph.
  func anchor(of part: BijlagePart) -> String {
    guard part == .verantwoording, let stand = selection.stand else {
      return "\(anchor)-\(part.rawValue)"
    }
    return BijlageLinks.anchor(of: subject, in: stand.term)
  }

  /// Whether it is about a prioriteit as a whole.
  private var isPrioriteit: Bool { !code.contains(".") }

  /// Returns the text of the sections with these roles, without their own headings.
  func sections(_ roles: Set<Section.Role>) -> [BijlageBlock] {
    guard let prose, let view else { return [] }
    return view.document.sections.filter { $0.role.map(roles.contains) ?? false }
      .flatMap { section in
        prose.blocks(section.introduction) + section.parts.flatMap { part($0, prose) }
      }
  }

  /// Returns a part that is no measure.
  func part(_ part: Part, _ prose: BijlageProse) -> [BijlageBlock] {
    let marks = part.marks
    var blocks = [prose.heading(part.heading, level: 5)]
    if let words = Self.execution(marks) { blocks.append(.line(.text(words))) }
    if marks.isNotApplicable {
      blocks.append(.decision("Niet van toepassing, want:", .explained))
    } else if marks.isSourceSilent {
      blocks.append(.decision("De bron noemt dit niet.", .open))
    }
    return blocks + prose.blocks(of: part) + ambitions(marks)
  }

  /// Returns who carries a part out and with whom; nil when its author does not say.
  static func execution(_ marks: Marks) -> String? {
    let words = [marks.role.map { "Wie: \($0)" }, marks.partners.map { "Met: \($0)" }]
      .compactMap(\.self)
    return words.isEmpty ? nil : words.map(Dutch.sentence).joined(separator: " ")
  }

  /// Returns to which ambitions a part belongs.
  func ambitions(_ marks: Marks) -> [BijlageBlock] {
    let names = marks.forAmbitions.compactMap { number in
      view?.ambition(number.value).map { "ambitie \(number.value), \($0.title)" }
    }
    return names.isEmpty
      ? [] : [.line(.text("Hoort bij \(names.joined(separator: "; "))."))]
  }

  /// The money of the doelstelling or the prioriteit.
  private var money: [BijlageBlock] {
    let table =
      if let prioriteit = site.regeling.prioriteiten.first(where: { String($0.number) == code }) {
        selection.isWhole ? nil : MoneyTables.prioriteit(prioriteit, site, on: .home)
      } else {
        MoneyTables.doelstelling(code, site, on: .home)
      }
    return table.map { [.table(BijlageTable($0, source: BijlageMoney.source))] } ?? []
  }

  /// The red thread in short.
  private var thread: [BijlageBlock] {
    ThreadView(code, site, on: .home).map { [.prose(ThreadText.node($0))] } ?? []
  }

  /// The partners; of one that was chosen, what it does here.
  private var partners: [BijlageBlock] {
    let lines = PartnerList(code, view?.document, site, on: .home).lines
    let chosen = selection.partner?.name.lowercased()
    let shown = lines.filter { chosen == nil || $0.name.lowercased() == chosen }
    let text = chosen == nil ? sections([.samenwerking]) : []
    guard !shown.isEmpty else { return text }
    let items = shown.filter { !$0.words.isEmpty }.map { line in
      HTMLNode.element(
        "li", [:], [.element("strong", [:], [.text(line.name)]), .text(": " + line.words)])
    }
    let others = shown.filter(\.words.isEmpty).map(\.name)
    let names = (items.isEmpty ? "" : "En verder: ") + Dutch.list(others)
    let list: [BijlageBlock] = items.isEmpty ? [] : [.prose(.element("ul", [:], items))]
    return text + list
      + (others.isEmpty
        ? [] : [.prose(.element("p", [:], [.text(Dutch.sentence(names))]))])
  }
}
