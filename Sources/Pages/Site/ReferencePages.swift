internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The datasets, each with its table and a file to download.
enum GegevensPage {
  /// Makes the page; `tables` are those of the whole agenda.
  static func page(_ site: Site, _ tables: [CSVFile]) -> Page {
    var page = Page(.gegevens, .data, title: "Gegevens")
    page.lead = "De cijfers achter deze agenda, om te bekijken en te downloaden."
    page.body = [
      "gegevens": .list(site.agenda.datasets.map { dataset($0, site) }),
      "indicatorenAdres": .text(site.address(.indicators, from: .data)),
      "geheel": .list(whole(site, tables)),
    ]
    page.contents =
      site.agenda.datasets.map { .init(name: $0.title, anchor: anchor($0)) }
      + [
        .init(name: "Cijfers per indicator", anchor: "sectie_per-indicator"),
        .init(name: "Alles in één keer", anchor: "sectie_geheel"),
      ]
    return page
  }

  /// Returns the files with everything.
  private static func whole(_ site: Site, _ tables: [CSVFile]) -> [TemplateValue] {
    let page = site.map.path(of: .data)
    let lists = tables.map { ($0.table.caption, $0.path, "CSV") }
    let others = [
      ("De hele agenda voor programma’s", AgendaData.path, "JSON"),
      ("Beschrijving van alle tabellen", DataPackage.path, "Frictionless data package"),
    ]
    return (lists + others).map { name, path, form in
      ["naam": .text(name), "adres": .text(page.link(to: path)), "vorm": .text(form)]
    }
  }

  /// Returns the anchor of a dataset.
  static func anchor(_ dataset: Dataset) -> String { "gegevens_" + Slug.make(dataset.name.value) }

  /// Returns one dataset.
  private static func dataset(_ dataset: Dataset, _ site: Site) -> TemplateValue {
    let figure = DatasetFigure(dataset, in: site.map)
    return [
      "naam": .text(dataset.title), "anker": .text(anchor(dataset)),
      "stand": .text(Dutch.count(dataset.rows.count, "rij", "rijen") + "."),
      "tabel": .html(figure.html(on: site.map.path(of: .data))),
      "spreiding": site.figures.spread(of: dataset.name.value),
    ]
  }
}

/// The sources of the figures.
enum BronnenPage {
  /// Makes the page.
  static func page(_ site: Site) -> Page {
    var page = Page(.bronnen, .sources, title: "Bronnen")
    page.lead =
      "Waar de cijfers vandaan komen, wat ze zeggen, hoe vaak er wordt gemeten en over welke dag."
    let differences = SourceDifferences.table(site, on: .sources)
    var users: [String: [IndicatorBlock]] = [:]
    for indicator in site.indicators {
      for id in IndicatorWords(indicator, site).sources { users[id, default: []].append(indicator) }
    }
    page.body = [
      "bronnen": .list(site.agenda.sources.map { source($0, users[$0.id.value] ?? [], site) }),
      "metVerschillen": .flag(differences != nil),
      "verschillen": .list(differences.map { [$0.value] } ?? []),
    ]
    page.contents = site.agenda.sources.map { .init(name: $0.name, anchor: anchor($0)) }
    if differences != nil {
      page.contents.append(.init(name: "Verschillen in de bron", anchor: "sectie_verschillen"))
    }
    return page
  }

  /// Returns the anchor of a source.
  private static func anchor(_ source: DataSource) -> String {
    "bron_" + Slug.make(source.id.value)
  }

  /// Returns one source.
  private static func source(
    _ source: DataSource, _ users: [IndicatorBlock], _ site: Site
  ) -> TemplateValue {
    let facts = facts(source)
    let files = site.agenda.datasets.filter { $0.source?.value == source.id.value }
    return [
      "definitie": .text(source.definition.map(Dutch.sentence)),
      "metBestanden": .flag(!files.isEmpty),
      "bestanden": .list(
        files.map { file in
          let day = file.referenceDate.map { "Stand van \($0.value.text)." }
          return [
            "naam": .text(file.title), "stand": .text(day),
            "adres": .text(site.address(.data, from: .sources, anchor: GegevensPage.anchor(file))),
          ]
        }),
      "naam": .text(source.name), "anker": .text(anchor(source)), "noot": .text(source.remark),
      "metKenmerken": .flag(!facts.isEmpty),
      "kenmerken": .list(
        facts.map {
          let address = $0.1.hasPrefix("https://") || $0.1.hasPrefix("http://") ? $0.1 : ""
          return ["naam": .text($0.0), "tekst": .text($0.1), "adres": .text(address)]
        }),
      "metGebruik": .flag(!users.isEmpty),
      "gebruik": .list(
        users.map {
          [
            "naam": .text($0.name),
            "adres": .text(site.address(.indicator($0.key), from: .sources)),
          ]
        }),
    ]
  }

  /// Returns the facts of a source.
  private static func facts(_ source: DataSource) -> [(String, String)] {
    var facts: [(String, String)] = []
    if let keeper = source.keeper { facts.append(("Van wie", keeper)) }
    if let rhythm = source.rhythm { facts.append(("Hoe vaak", rhythm)) }
    if !source.years.isEmpty {
      facts.append(("Meetjaren", Dutch.list(source.years.map { String($0) })))
    }
    if let day = source.referenceDay { facts.append(("Peildatum", day)) }
    if let scale = source.scale, let low = scale.minimum, let high = scale.maximum {
      facts.append(("Schaal", "\(low.dutch()) tot \(high.dutch())"))
    }
    if let year = source.lastYear { facts.append(("Laatste jaar", String(year))) }
    if let address = source.address?.value { facts.append(("Meer weten", address)) }
    return facts
  }
}
