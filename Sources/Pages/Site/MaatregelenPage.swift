internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The overview of all measures of the Regeling, with what the school does.
enum MaatregelenPage {
  /// Makes the page.
  static func page(_ site: Site) -> Page {
    var page = Page(.maatregelen, .measures, title: "Wat we doen: alle maatregelen")
    let measures = site.regeling.measures
    let applied = site.answers.count(measures, .applied)
    let explained = site.answers.count(measures, .explained)
    page.lead =
      "De Regeling noemt \(Dutch.count(measures.count, "maatregel", "maatregelen")). "
      + "Wij doen er \(applied)." + explanation(explained)
    let own = own(site)
    let body: TemplateObject = [
      "antwoorden": site.figures.answers(on: .measures),
      "groepen": .list(site.regeling.prioriteiten.map { group($0, site) }),
      "metEigen": .flag(!own.isEmpty), "eigen": .list(own),
    ]
    page.body = body.merging(
      AccountNotice(site, on: .measures)?.measures() ?? AccountNotice.none)
    page.contents = site.regeling.prioriteiten.flatMap { entries($0, site) }
    if !own.isEmpty {
      page.contents.append(.init(name: "Eigen maatregelen", anchor: "sectie_eigen"))
    }
    return page
  }

  /// Returns that the school explains the measures that it does not take, if there are any.
  private static func explanation(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: " Van 1 maatregel leggen we uit waarom we die niet doen."
    default: " Van \(count) maatregelen leggen we uit waarom we die niet doen."
    }
  }

  /// Returns the entries of a prioriteit and its doelstellingen for the table of contents.
  private static func entries(_ prioriteit: Regeling.Prioriteit, _ site: Site) -> [Page.Entry] {
    let whole = Page.Entry(
      name: "Prioriteit \(prioriteit.number)", anchor: "sectie_prioriteit-\(prioriteit.number)")
    let parts = prioriteit.doelstellingen.filter { !$0.measures.isEmpty }.map {
      Page.Entry(
        name: "\($0.code) \(site.title(ofDoelstelling: $0.code))", anchor: "tabel_" + $0.code,
        isPart: true)
    }
    return [whole] + parts
  }

  /// Returns the tables of a prioriteit: one per doelstelling.
  private static func group(_ prioriteit: Regeling.Prioriteit, _ site: Site) -> TemplateValue {
    let tables = prioriteit.doelstellingen.filter { !$0.measures.isEmpty }.map { doelstelling in
      var table = TableModel(
        id: "tabel_" + doelstelling.code,
        caption: "\(doelstelling.code) \(site.title(ofDoelstelling: doelstelling.code))",
        columns: [.init("Maatregel"), .init("Wat doet de school?"), .init("Waar het staat")]
          + (site.newestStand.map { [.init("Uitvoering in \($0.term.dutch)")] } ?? []))
      for measure in doelstelling.measures { table.add(row(measure, site)) }
      return table.value
    }
    return [
      "titel": .text(
        "Prioriteit \(prioriteit.number): \(site.title(ofPrioriteit: prioriteit.number))"),
      "anker": .text("sectie_prioriteit-\(prioriteit.number)"), "tabellen": .list(tables),
      "planning": site.figures.planning(ofPrioriteit: prioriteit.number),
    ]
  }

  /// Returns the row of a measure.
  private static func row(_ measure: Regeling.Maatregel, _ site: Site) -> [HTMLNode] {
    let number = String(measure.id.dropFirst())
    let mandatory = measure.obligation == .mandatory ? "verplicht" : nil
    let answers = site.answers.answers(to: measure.id)
    let links = answers.map { answer -> HTMLNode in
      let address = site.address(
        .doelstelling(answer.document), from: .measures, anchor: answer.anchor)
      return .element("li", [:], [.link(address, answer.part.heading.text)])
    }
    let place: HTMLNode =
      links.isEmpty ? .text("–") : .element("ul", ["class": "kaal"], links)
    return [
      .text("\(number) \(measure.title)", remark: mandatory),
      MeasureWords.node(site.answers.state(of: measure.id), remark: reason(answers)),
      place,
    ] + (site.newestStand.map { [execution(measure, $0)] } ?? [])
  }

  /// Returns how far a measure is in a year; a dash for one that nobody expects to hear of.
  private static func execution(_ measure: Regeling.Maatregel, _ stand: TermStand) -> HTMLNode {
    let reports = stand.measures(of: measure.doelstelling).filter { report in
      report.ids.contains { MeasureAnswers.whole($0) == measure.id }
    }
    guard !reports.isEmpty else { return .text("–") }
    return .joined(reports.map { StandWords.node($0.status) }, by: " ")
  }

  /// Returns the kind of reason for not doing a measure.
  private static func reason(_ answers: [MeasureAnswers.Answer]) -> String? {
    answers.lazy.filter { MeasureAnswers.state(of: $0.part) == .explained }
      .compactMap { $0.part.marks.reason.flatMap { MeasureWords.reasons[$0.value] } }.first
  }

  /// Returns the measures of the school's own.
  private static func own(_ site: Site) -> [TemplateValue] {
    site.regeling.doelstellingen.compactMap { site.doelstelling($0.code) }.flatMap { view in
      zip(view.document.sections, view.partAnchors).filter { $0.0.role == .overigeActies }
        .flatMap { section, anchors in
          zip(section.parts, anchors).map { part, anchor in
            [
              "naam": .text(part.heading.text), "code": .text(view.code),
              "adres": .text(
                site.address(.doelstelling(view.code), from: .measures, anchor: anchor)),
            ]
          }
        }
    }
  }
}
