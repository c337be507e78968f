internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

/// The measures of one account on its page: what the agenda said, how far it is, and why.
struct MeasureReportView {
  /// What all pages draw on.
  let site: Site
  /// The term.
  let stand: TermStand
  /// The page.
  let page: SitePage

  /// Returns what the template `delen/uitvoering` gets.
  func values(_ reports: [MeasureReport]) -> TemplateValue { .list(reports.map(value)) }

  /// Returns the anchor of a measure on the page of an account.
  func anchor(_ report: MeasureReport) -> String {
    if let told = report.told.first, isHere(told.view) { return told.anchor }
    return "maatregel_" + Slug.make(report.ids.first ?? report.title)
  }

  /// Whether a document is shown on this page, so that its anchors are here.
  private func isHere(_ view: DocumentView) -> Bool {
    view.document.account.map { stand.accounts.page(of: $0.subject) == page } ?? false
  }

  /// Returns one measure.
  private func value(_ report: MeasureReport) -> TemplateValue {
    let actions = report.actions.map(item)
    return [
      "anker": .text(anchor(report)), "aliassen": .list(aliases(report)),
      "stand": .html(StandWords.node(report.status)), "titel": .text(report.title),
      "nummers": .text(numbers(report)), "besluit": .text(decision(report)),
      "agendaAdres": .text(
        report.plan.map {
          site.address(.doelstelling($0.document), from: page, anchor: $0.anchor)
        }),
      "eigenTitel": .text(ownTitle(report)), "tekst": .html(text(report)),
      "zwijgt": .text(silence(report)), "metActies": .flag(!actions.isEmpty),
      "acties": .html(
        actions.isEmpty ? nil : .element("ul", ["class": "acties verantwoord"], actions)),
    ]
  }

  /// Returns the further ids of a measure, such as that of the second measure it reports on.
  private func aliases(_ report: MeasureReport) -> [TemplateValue] {
    report.told.enumerated().filter { isHere($0.element.view) }.flatMap { index, told in
      (index == 0 ? [] : [told.anchor])
        + told.view.anchors.aliases(ofHeadingAt: told.part.heading.range.lower)
    }.map { ["anker": .text($0)] }
  }

  /// Returns which measure of the Regeling it is: `Maatregel 1.3.1 van de Regeling`.
  func numbers(_ report: MeasureReport) -> String {
    let numbers = report.ids.filter { site.measure($0) != nil }.map { String($0.dropFirst()) }
    guard !numbers.isEmpty else { return "Eigen maatregel van de school" }
    return (numbers.count == 1 ? "Maatregel " : "Maatregelen ") + Dutch.list(numbers)
      + " van de Regeling"
  }

  /// Returns what the agenda decided, or that the agenda does not know the measure.
  func decision(_ report: MeasureReport) -> String {
    guard let state = report.decision else { return "staat niet in de agenda" }
    let isOwn = report.plan?.part.marks.measures.isEmpty ?? false
    return isOwn ? "" : MeasureWords.text(state).lowercased()
  }

  /// Returns the account's own title where it is another than the agenda's.
  func ownTitle(_ report: MeasureReport) -> String? {
    let titles = report.told.map(\.part.heading.text).filter { $0 != report.title && !$0.isEmpty }
    return titles.isEmpty ? nil : titles.joined(separator: "; ")
  }

  /// Returns what the account says, without the items that report on actions.
  private func text(_ report: MeasureReport) -> HTMLNode {
    .fragment(
      report.told.map { told in
        let blocks = told.text
        return prose(told.view).blocks(isHere(told.view) ? blocks : blocks.excerpt)
      })
  }

  /// Returns what the account leaves out: the stand, or the reason for one that departs from the plan.
  func silence(_ report: MeasureReport) -> String? {
    if report.told.isEmpty, let before = report.before { return already(before) }
    if report.told.isEmpty { return "De \(stand.accounts.name) zegt niets over deze maatregel." }
    guard let status = report.status else {
      return "De \(stand.accounts.name) zegt niet hoe ver deze maatregel is."
    }
    guard status.isDeviation, !report.isExplained else { return nil }
    return "De \(stand.accounts.name) zegt niet waarom."
  }

  /// Returns that something was closed before.
  private func already(_ before: ClosedStand) -> String { "Dat was al zo in \(before.term.dutch)." }

  /// Returns an action: how far it is, the agenda's words and those of the account.
  func item(_ action: ActionReport) -> HTMLNode {
    var nodes: [HTMLNode] = []
    if action.said != nil || action.plan == nil || action.before != nil {
      nodes.append(
        .element("p", ["class": "actie-stand"], [StandWords.node(action.status)]))
    }
    if let plan = action.plan { nodes.append(planned(plan)) }
    if let told = action.told, let said = action.said { nodes.append(words(said, in: told)) }
    if action.said == nil {
      nodes.append(
        .element(
          "p", ["class": "zonder-waarde"],
          [
            .text(
              action.before.map(already)
                ?? "De \(stand.accounts.name) zegt niets over deze actie.")
          ]))
    }
    return .element("li", [:], nodes)
  }

  /// Returns the words of the agenda about an action.
  private func planned(_ action: Action) -> HTMLNode {
    let when = action.period.map { "\($0.value.text): " } ?? ""
    let text = PlainProse(nil, in: site.map).text(action.inlines)
    return .element(
      "p", ["class": "actie-plan"],
      [
        .element("span", ["class": "kaart-label"], [.text("In de agenda: ")]),
        .text(when + text),
      ])
  }

  /// Returns the words of the account about an action; empty where it only gives the stand.
  private func words(_ action: Action, in told: MeasureReport.Told) -> HTMLNode {
    let prose = prose(told.view)
    let text = prose.inlines(action.inlines)
    guard !text.plainText.isEmpty else { return .fragment([]) }
    let mark: [HTMLNode] = action.isInternal ? [.text("Alleen intern: ")] : []
    let when = action.period.map { [HTMLNode.text("\($0.value.text): ")] } ?? []
    let role = action.role.map {
      [HTMLNode.element("span", ["class": "wie"], [.text("Wie: \($0)")])]
    }
    return .element(
      "div", [:],
      [.element("p", [:], mark + when + [text] + (role ?? []))]
        + [prose.blocks(rest(of: action, in: told).excerpt)])
  }

  /// Returns what stands below the first paragraph of the item that reports on an action.
  private func rest(of action: Action, in told: MeasureReport.Told) -> [Block] {
    for block in told.part.blocks {
      guard case .list(_, _, let items) = block.kind else { continue }
      if let item = items.first(where: { $0.range.lowerBound == action.range.lower }) {
        return Array(item.blocks.dropFirst())
      }
    }
    return []
  }

  /// Returns a writer of a document's text on this page.
  private func prose(_ view: DocumentView) -> ProseRenderer {
    ProseRenderer(document: view.document, map: site.map, page: page)
  }
}
