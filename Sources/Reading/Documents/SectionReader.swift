internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Divides the body of a document into sections (`##`) and parts (`###`).
struct SectionReader {
  /// The document's body.
  let body: MarkdownDocument
  /// Reads the words in braces.
  let marks: MarksReader
  /// Where findings go.
  let log: FindingLog

  /// Puts the sections and parts into `document`.
  func read(into document: inout AgendaDocument) {
    var sections: [Section] = []
    for block in body.blocks {
      if case .heading(let level, let inlines) = block.kind, level <= 3 {
        let heading = Heading(
          inlines: inlines, range: body.range(block.range), attributes: block.attributes)
        open(heading, level: level, in: &sections)
      } else if sections.isEmpty {
        document.introduction.append(block)
      } else {
        append(block, to: &sections[sections.count - 1])
      }
    }
    for index in sections.indices { readActions(in: &sections[index]) }
    document.sections = sections
  }

  /// Opens a section or a part; a part before any section gets one without a heading.
  private func open(_ heading: Heading, level: Int, in sections: inout [Section]) {
    if level <= 2 {
      sections.append(
        Section(role: role(of: heading), heading: heading, introduction: [], parts: []))
      return
    }
    if sections.isEmpty {
      let none = Heading(
        inlines: [], range: SourceRange(body.file, heading.range.lower, heading.range.lower),
        attributes: nil)
      sections.append(Section(role: nil, heading: none, introduction: [], parts: []))
    }
    sections[sections.count - 1].parts.append(
      Part(heading: heading, marks: marks.marks(heading.attributes), blocks: [], actions: []))
  }

  /// Appends a block to the last part of a section, or to the section itself.
  private func append(_ block: Block, to section: inout Section) {
    if section.parts.isEmpty {
      section.introduction.append(block)
    } else {
      section.parts[section.parts.count - 1].blocks.append(block)
    }
  }

  /// Returns the role that the braces or the title name.
  private func role(of heading: Heading) -> Section.Role? {
    guard let item = heading.attributes?["rol"] else { return SectionTitles.role(of: heading.text) }
    if let role = item.value.flatMap(Section.Role.init(rawValue:)) { return role }
    log.error(
      "mark-value-unreadable", body.range(item.valueRange),
      "\"\(item.value ?? "")\" is geen rol van een sectie",
      mend: "Kies een van: \(Section.Role.allCases.map(\.rawValue).joined(separator: ", "))")
    return nil
  }

  /// Takes the actions out of the lists below each part of a section.
  private func readActions(in section: inout Section) {
    let isAboutMeasures = section.role == .maatregelen || section.role == .overigeActies
    for index in section.parts.indices {
      section.parts[index].actions = actions(
        in: section.parts[index].blocks, isAboutMeasures: isAboutMeasures)
    }
  }

  /// Returns the actions in the blocks of a part.
  ///
  /// Below a heading marked `{volgen}` stands how a measure is followed, which is no action unless
  /// it is marked as one.
  private func actions(in blocks: [Block], isAboutMeasures: Bool) -> [Action] {
    var actions: [Action] = []
    var followed: Int?
    for block in blocks {
      if case .heading(let level, _) = block.kind, level <= followed ?? .max {
        followed = block.attributes?.has("volgen") == true ? level : nil
      }
      guard case .list(_, _, let items) = block.kind else { continue }
      actions += items.compactMap { action($0, always: isAboutMeasures && followed == nil) }
    }
    return actions
  }

  /// Returns the action that a list item is: one that is marked so, or any item under a measure.
  private func action(_ item: ListItem, always: Bool) -> Action? {
    let attributes = item.attributes
    guard always || attributes?.has("actie") == true else { return nil }
    guard case .paragraph(let inlines)? = item.blocks.first?.kind else { return nil }
    let (period, rest) = leadingPeriod(inlines)
    let letter = attributes?["actie"].flatMap { mark in
      mark.value.map { Located($0, body.range(mark.valueRange)) }
    }
    var action = Action(
      letter: letter, period: period, role: attributes?["rol"]?.value, inlines: rest,
      range: body.range(item.range), isInternal: attributes?.has("intern") ?? false)
    action.status = attributes?["stand"].flatMap(marks.status)
    return action
  }

  /// Takes a bold period off the front of an action.
  private func leadingPeriod(_ inlines: [Inline]) -> (Located<Period>?, [Inline]) {
    guard let first = inlines.first, case .strong(let words) = first.kind,
      let period = Period(words.plainText)
    else { return (nil, inlines) }
    var rest = Array(inlines.dropFirst())
    if case .text(let text)? = rest.first?.kind, let range = rest.first?.range {
      rest[0] = Inline(.text(String(text.drop { $0 == " " || $0 == ":" })), range: range)
    }
    return (Located(period, body.range(first.range)), rest)
  }
}

/// The titles by which sections are recognised.
enum SectionTitles {
  /// The titles of each role, in lower case.
  static let titles: [(Section.Role, [String])] = [
    (.uitgangssituatie, ["uitgangssituatie", "analyse", "waar staan we nu"]),
    (
      .ambitie,
      [
        "ambitie", "ambities", "ambitie 2027", "ambities 2027", "ambitie en beoogd resultaat 2027",
        "wat willen we bereiken",
      ]
    ),
    (
      .maatregelen,
      ["maatregelen", "maatregelen van de regeling", "wat gaan we doen", "wat we gaan doen"]
    ),
    (.overigeActies, ["overige acties", "eigen maatregelen", "extra maatregelen"]),
    (.samenwerking, ["samenwerking", "partners"]),
    (.strategie, ["strategie", "verbinding met de strategie"]),
    (.conclusie, ["conclusie", "analyse op doelstelling totaal"]),
    (.merkJe, ["wat merk je ervan", "wat merk jij ervan"]),
    (.gedaan, ["wat we deden", "wat we hebben gedaan", "wat hebben we gedaan"]),
    (.opbrengst, ["wat het opbracht", "wat heeft het opgebracht", "wat leverde het op"]),
    (.geleerd, ["wat we leerden", "wat we hebben geleerd", "wat hebben we geleerd"]),
    (.veranderd, ["wat we veranderen", "wat we anders doen", "wat gaan we anders doen"]),
  ]

  /// Returns the role that a title names.
  static func role(of title: String) -> Section.Role? {
    let wanted = title.lowercased().filter { $0 != "?" }.trimmingLineEnd()
    return titles.first { $0.1.contains(wanted) }?.0
  }
}
