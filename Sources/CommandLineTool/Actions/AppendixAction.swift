internal import AgendaModel
internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Disclosure
internal import Office
internal import Pages
internal import Publishing
internal import Reading

/// Makes the appendix to the jaarverslag.
enum AppendixAction {
  /// The formats of an appendix.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A web page in one file.
    case html
    /// A PDF.
    case pdf
    /// A Word document.
    case docx
    /// An Excel workbook with all tables.
    case xlsx
  }

  /// What the user asked for.
  struct Request {
    /// The folder with the agenda.
    var folder: String
    /// The year of the verantwoording.
    var year: Int?
    /// The format.
    var format: Format
    /// The file.
    var output: String
    /// The one prioriteit.
    var prioriteit: String?
    /// The one doelstelling.
    var doelstelling: String?
    /// The partner.
    var partner: String?
    /// The kinds of parts.
    var parts: [String]
    /// Whether only the summary is wanted.
    var isSummary: Bool
    /// The institution's own Word template.
    var template: String?
    /// Whether an adopted agenda with errors is used all the same.
    var allowsErrors: Bool

    /// What is chosen from the agenda.
    var choice: BijlageChoice {
      var choice = BijlageChoice()
      (choice.prioriteit, choice.doelstelling, choice.partner) = (prioriteit, doelstelling, partner)
      (choice.parts, choice.isSummary, choice.year) = (parts, isSummary, year)
      return choice
    }
  }

  /// Makes the appendix.
  static func run(_ request: Request) -> ExitStatus {
    guard let source = AgendaSource(request.folder, regelingen: Editions.all().regelingen) else {
      AgendaSource.reportMissing(request.folder)
      return .failed
    }
    let findings = CheckRunner.run(agenda: source.agenda, readingFindings: source.findings)
    if let status = refusal(source, findings, request) { return status }
    let published = PublishedAgenda(source.agenda, findings: findings, for: .everyone)
    let bijlage: Bijlage
    do throws(BijlageRefusal) {
      bijlage = try Bijlage(published, request.choice)
    } catch {
      return refuse(error)
    }
    do throws(PublishingError) {
      let writer = AppendixWriter(
        bijlage: bijlage, published: published, styles: ownStyles(source), request: request)
      try writer.write()
    } catch {
      Terminal.report(error)
      return .failed
    }
    return Terminal.out(summary(bijlage, request, findings))
  }

  /// Says why there is no appendix, and returns how that ends; nil when nothing stops it.
  private static func refusal(
    _ source: AgendaSource, _ findings: [Diagnostic], _ request: Request
  ) -> ExitStatus? {
    let barrier = PublishingBarrier(source.agenda, isInternal: false)
    let isStopped = !request.allowsErrors && findings.contains(where: barrier.stops)
    guard isStopped || !source.isThere else { return nil }
    return SiteMaking.refuse(
      source, findings, source.isThere ? .findings : .failed,
      outcome: "kan niet in een bijlage. Een eerdere bijlage is niet veranderd.")
  }

  /// Says what is wrong with a choice.
  private static func refuse(_ refusal: BijlageRefusal) -> ExitStatus {
    Terminal.error("\(refusal.summary)\n  \(refusal.mend)\n")
    return .failed
  }

  /// Returns the institution's own style sheets for the appendix, by name.
  private static func ownStyles(_ source: AgendaSource) -> [String: String] {
    let known = source.templates.filter { BijlageStyle.names.contains($0.key) }
    return known.mapValues { $0.text(0..<$0.bytes.count) }
  }

  /// How another year is chosen than the newest, with a blank in front.
  private static let newest = " Een ander jaar kiest u met --year."

  /// Returns what was made.
  private static func summary(
    _ bijlage: Bijlage, _ request: Request, _ findings: [Diagnostic]
  ) -> String {
    let (figures, tables) = (bijlage.figures.count, bijlage.tables.count)
    let name = bijlage.isSummary ? "Samenvatting" : "Bijlage bij het jaarverslag"
    let contents =
      request.format == .xlsx
      ? Dutch.count(tables, "tabel", "tabellen")
      : Dutch.count(figures, "figuur", "figuren") + " en "
        + Dutch.count(tables, "tabel", "tabellen")
    var lines = [
      "\(name) van \"\(request.folder)\": \(contents) in \"\(request.output)\"."
    ]
    if let year = bijlage.year {
      lines.append(
        "  Met de verantwoording over \(year)." + (request.year == nil ? Self.newest : ""))
    }
    if bijlage.cover.isDraft {
      lines.append("  Dit is een concept: dat staat voorop, en de versie op elk blad.")
    }
    lines.append("  Controle: \(FindingCount(findings).sentence)")
    return lines.joined(separator: "\n") + "\n"
  }
}
