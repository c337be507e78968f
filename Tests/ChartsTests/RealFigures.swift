import Charts

/// Charts with figures from the kwaliteitsagenda 2024-2027 of Noorderpoort, from two others that are
/// named, and some with figures made up (they say so).
enum RealFigures {
  /// A value in tenths of a percent with its text.
  static func tenths(_ value: Int) -> ChartValue {
    let decimals = value % 10 == 0 ? 0 : 1
    let number = DutchNumber(Double(value) / 10, decimals: decimals)
    return .known(Double(value) / 10, number?.percent() ?? "")
  }

  /// Early leaving by leerweg and niveau: four school years and the goal.
  static let leaving = SmallMultiplesChart(
    name: "Voortijdig schoolverlaten", unitSuffix: "%",
    panels: [
      panel("bbl, entree", [276, 320, 400, 327], 300),
      panel("bbl, niveau 2", [95, 131, 117, 115], 110),
      panel("bbl, niveau 3", [64, 55, 75, 47], 45),
      panel("bbl, niveau 4", [38, 34, 78, 51], 45),
      panel("bol, entree", [190, 224, 309, 313], 300),
      panel("bol, niveau 2", [85, 119, 127, 142], 125),
      panel("bol, niveau 3", [37, 55, 70, 60], 55),
      panel("bol, niveau 4", [28, 33, 42, 48], 40),
    ])

  /// The school years 2019-2020 and on, and 2027.
  static func panel(_ title: String, _ values: [Int], _ goal: Int) -> SmallMultiplesChart.Panel {
    var points = values.enumerated().map { index, value in
      TargetPathChart.Point(
        x: 2019.5 + Double(index), period: "\(2019 + index)-\(2020 + index)", value: tenths(value),
        kind: .start, isProvisional: index == 3)
    }
    points.append(.init(x: 2027, period: "2027", value: tenths(goal), kind: .target))
    return .init(title: title, points: points)
  }

  /// Panels with absent values, a break and a single value; made up.
  static let leavingAbsent = SmallMultiplesChart(
    name: "Voortijdig schoolverlaten (verzonnen)",
    panels: [
      .init(
        title: "bol, niveau 1",
        points: [
          .init(x: 2022.5, period: "2022-2023", value: .known(18, "18"), kind: .start),
          .init(
            x: 2023.5, period: "2023-2024",
            value: .absent(short: "afgeschermd", full: "niet getoond door de bron"),
            kind: .measured),
          .init(x: 2024.5, period: "2024-2025", value: .known(16, "16"), kind: .measured),
          .init(x: 2027, period: "2027", value: .known(14, "14"), kind: .target),
        ]),
      .init(
        title: "bbl, niveau 1",
        points: [
          .init(
            x: 2022.5, period: "2022-2023",
            value: .absent(short: "minder dan 5", full: "minder dan 5"), kind: .start),
          .init(
            x: 2027, period: "2027",
            value: .absent(short: "minder dan 5", full: "minder dan 5"), kind: .target),
        ]),
      .init(
        title: "bol, niveau 2",
        points: [
          .init(x: 2022.5, period: "2022-2023", value: .known(31, "31"), kind: .start),
          .init(
            x: 2023.5, period: "2023-2024", value: .known(29, "29"), kind: .measured,
            isComparable: false),
          .init(x: 2027, period: "2027", value: .known(25, "25"), kind: .target),
        ]),
    ], rowLength: 3)

  /// Help with choosing between work and further study (JOB-monitor 2022), all five answers.
  static let choosing = ShareBarsChart(
    name: "Hulp bij de keuze",
    answers: [
      "heel slecht", "een na laagste antwoord", "middelste antwoord", "een na hoogste antwoord",
      "heel goed",
    ],
    rows: [
      .init(
        label: "startpunt 2022", shares: [60, 160, 410, 290, 80].map(tenths),
        remark: "7.607 antwoorden")
    ])

  /// Lessons in Dutch: the two best answers, at the startpunt and as aimed at.
  static let lessons = ShareBarsChart(
    name: "Lessen Nederlands", answers: ["goed", "heel goed"],
    rows: [
      .init(label: "startpunt 2022", shares: [450, 110].map(tenths), remark: "samen 56%"),
      .init(label: "doel 2027", shares: [600, 150].map(tenths), remark: "samen 75%"),
      .init(
        label: "meting 2024 (verzonnen)",
        shares: [tenths(410), .absent(short: "afgeschermd", full: "niet getoond door de bron")]),
    ])

  /// How measures are carried out, which is made up: no institution has accounted for them yet.
  static let stands = StandBarsChart(
    name: "Uitvoering van de maatregelen (verzonnen)", things: "maatregelen",
    kinds: [
      .init(words: "afgerond", fill: .full), .init(words: "op schema", fill: .light),
      .init(words: "gestart", fill: .middle),
      .init(words: "vertraagd, niet gestart of gestopt", fill: .open),
      .init(words: "geen stand genoemd", fill: .dashed),
    ],
    rows: [
      .init(label: "Prioriteit 1", counts: [3, 9, 4, 1, 1]),
      .init(label: "Prioriteit 2", counts: [0, 0, 0, 1, 0]),
      .init(label: "Prioriteit 3", counts: []),
    ])

  /// The programmes of annex 1 with three percentages.
  static let programmes = SpreadChart(
    name: "Opleidingen in bijlage 1", words: ("opleiding", "opleidingen"), unitSuffix: "%",
    rows: [
      .init(label: "Aansluiting van opleiding op werk 2019-2020", items: aansluiting),
      .init(label: "Studiesucces in het hbo 2020-2021", items: hbo),
      .init(label: "Startersresultaat 2021-2022", items: starters),
    ])

  /// Programmes with their values; what is not available or kept secret has no number.
  static func items(_ text: String) -> [SpreadChart.Item] {
    text.split(separator: "\n").map { line in
      let halves = line.split(separator: ";").map(String.init)
      let value = halves.count > 1 ? Double(halves[1]) : nil
      return .init(
        label: halves[0],
        value: value.map { .known($0, "\(Int($0))%") } ?? .absent("niet beschikbaar"))
    }
  }

  /// What LiS receives and what it budgets, per year.
  static let paired = PairedBarsChart(
    name: "Ontvangen en begroot", names: ("ontvangen", "begroot"),
    rows: [
      .init(label: "2024", outer: LiSFigures.euro(525985), inner: LiSFigures.euro(544924)),
      .init(label: "2025", outer: LiSFigures.euro(525624), inner: LiSFigures.euro(557547)),
      .init(label: "2026", outer: LiSFigures.euro(525624), inner: LiSFigures.euro(513364)),
      .init(
        label: "2027 (verzonnen)", outer: LiSFigures.euro(526719),
        inner: .absent(short: "volgt in 2028", full: "volgt in 2028, want 2027 is niet voorbij")),
    ])

  /// Some dated actions of Noorderpoort's doelstelling 1.2.
  static let planning = PlanningChart(
    name: "Planning bij 1.2",
    rows: [
      .init(
        label: "Een veilige school",
        bars: [
          .init(letter: "a", period: "2024", begin: 2024, end: 2025),
          .init(letter: "b", period: "2024-2025", begin: 2024.58, end: 2025.58),
          .init(letter: "c", period: "2027", begin: 2027, end: 2028),
        ]),
      .init(
        label: "Weten hoe het met studenten gaat en daar met elkaar over praten",
        bars: [
          .init(letter: "a", period: "2023", begin: 2023, end: 2024),
          .init(letter: "b", period: "2025", begin: 2025, end: 2026),
        ]),
    ])

  /// Satisfaction with guidance by the leerbedrijf: LiS beside the whole country (JOB-monitor 2022).
  static let reference = ReferenceChart(
    name: "Stagebegeleiding", unitSuffix: "%",
    names: ("deze school", "landelijk (JOB-monitor 2022)"),
    rows: [
      .init(label: "deze school: door de school", value: tenths(320), isOwn: true),
      .init(label: "landelijk: bol, niveau 3, school", value: tenths(350), isOwn: false),
      .init(label: "landelijk: bol, niveau 4, school", value: tenths(330), isOwn: false),
      .init(label: "deze school: door het leerbedrijf", value: tenths(670), isOwn: true),
      .init(label: "landelijk: bol, niveau 3, leerbedrijf", value: tenths(640), isOwn: false),
      .init(label: "landelijk: bol, niveau 4, leerbedrijf", value: tenths(640), isOwn: false),
      .init(
        label: "landelijk: bbl, niveau 4 (verzonnen)", value: .absent("niet beschikbaar"),
        isOwn: false),
    ])

  /// aansluiting 2019/'20.
  static let aansluiting = items(
    """
    Apothekersassistent;87
    Doktersassistent;96
    ICT support;-
    Mbo-Verpleegkundige;89
    Operationele techniek;90
    Particuliere beveiliging;61
    Tandartsassistent;88
    Veiligheid en vakmanschap;35
    Verzorgende IG;87
    Industriële processen;74
    Analisten;80
    IT systems and devices;46
    Maatschappelijke Zorg;83
    Metselaar;-
    Middenkader engineering;78
    Pedagogisch werk;89
    Timmeren;-
    Entree;42
    Elektrotechnische installaties;43
    Procestechniek;75
    Middenkader bouw en infra;-
    Service- en onderhoudstechniek;-
    Mechatronica;-
    Software development;-
    Elektrotechnische installaties en systemen;-
    Maritiem officier;-
    """)

  /// hbo 2020/'21.
  static let hbo = items(
    """
    Apothekersassistent;71
    Doktersassistent;100
    ICT support;-
    Mbo-Verpleegkundige;81
    Operationele techniek;-
    Particuliere beveiliging;-
    Tandartsassistent;100
    Veiligheid en vakmanschap;-
    Verzorgende IG;-
    Industriële processen;-
    Analisten;85
    IT systems and devices;83
    Maatschappelijke Zorg;73
    Metselaar;-
    Middenkader engineering;80
    Pedagogisch werk;76
    Timmeren;-
    Entree;-
    Elektrotechnische installaties;-
    Procestechniek;-
    Middenkader bouw en infra;100
    Service- en onderhoudstechniek;-
    Mechatronica;-
    Software development;-
    Elektrotechnische installaties en systemen;-
    Maritiem officier;71
    """)

  /// starters 2021/'22.
  static let starters = items(
    """
    Apothekersassistent;86
    Doktersassistent;85
    ICT support;46
    Mbo-Verpleegkundige;85
    Operationele techniek;86
    Particuliere beveiliging;88
    Tandartsassistent;71
    Veiligheid en vakmanschap;-
    Verzorgende IG;86
    Industriële processen;-
    Analisten;77
    IT systems and devices;85
    Maatschappelijke Zorg;-
    Metselaar;-
    Middenkader engineering;-
    Pedagogisch werk;-
    Timmeren;80
    Entree;-
    Elektrotechnische installaties;75
    Procestechniek;86
    Middenkader bouw en infra;78
    Service- en onderhoudstechniek;-
    Mechatronica;-
    Software development;78
    Elektrotechnische installaties en systemen;-
    Maritiem officier;-
    """)
}
