internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Disclosure
internal import Pages
internal import Publishing

/// Makes the site of an agenda in memory, or says why it may not be published.
struct SiteMaking {
  /// Whether internal parts are included.
  var isInternal = false
  /// Whether an adopted agenda with errors is published all the same.
  var allowsErrors: Bool
  /// Whether each drawing also becomes a PNG picture.
  var hasPictures = false
  /// The templates that came with IJkpunt.
  var standard: SiteTemplates

  /// A site that may be published.
  struct Made {
    /// The site.
    var site: RenderedSite
    /// What was found in the agenda and the templates.
    var findings: [Diagnostic]
    /// The agenda as its audience may see it.
    var published: PublishedAgenda
  }

  /// How the making ended.
  enum Outcome {
    /// There is a site.
    case made(Made)
    /// There is none, and the user was told why.
    case refused(ExitStatus)
  }

  /// Makes the site.
  func run(_ source: AgendaSource) -> Outcome {
    var findings = CheckRunner.run(agenda: source.agenda, readingFindings: source.findings)
    guard source.isThere else { return .refused(Self.refuse(source, findings, .failed)) }
    let published = source.published(
      to: isInternal ? .institution : .everyone, findings: findings)
    let templates = source.siteTemplates(standard)
    let site = SiteRenderer.render(
      published, templates: templates, checkingNames: !source.templates.isEmpty,
      hasPictures: hasPictures, generator: toolVersion)
    findings += site.findings
    let barrier = PublishingBarrier(source.agenda, isInternal: isInternal)
    if !allowsErrors, findings.contains(where: barrier.stops) {
      return .refused(Self.refuse(source, findings, .findings))
    }
    do throws(PublishingError) {
      let whole = try Self.withPictures(site)
      return .made(Made(site: whole, findings: findings, published: published))
    } catch {
      Terminal.report(error)
      return .refused(.failed)
    }
  }

  /// Returns a site with the pictures that its pages refer to.
  private static func withPictures(_ site: RenderedSite) throws(PublishingError) -> RenderedSite {
    guard !site.pictures.isEmpty else { return site }
    let orders = site.pictures.map { PictureOrder(path: $0.path, drawing: $0.drawing) }
    let made = try PictureMaker().pictures(orders)
    return site.with(made.map { PageFile(path: $0.path, bytes: $0.bytes) })
  }

  /// Whether pictures can be made where they are asked for; says so when they cannot.
  static func canMakePictures(_ areWanted: Bool) -> Bool {
    guard areWanted else { return true }
    do throws(PublishingError) {
      try PictureMaker().require()
      return true
    } catch {
      Terminal.report(error)
      return false
    }
  }

  /// Says why nothing is published, and prints the errors.
  static func refuse(
    _ source: AgendaSource, _ findings: [Diagnostic], _ status: ExitStatus,
    outcome: String = "is niet gepubliceerd. Een oude site is niet veranderd."
  ) -> ExitStatus {
    let errors = findings.filter(PublishingBarrier.isOpenError).sortedForPrinting()
    Terminal.error(TextFormatter.report(errors, folder: source.folder))
    Terminal.error(
      """
      De agenda in "\(source.folder)" \(outcome)
        Los de fouten op, of publiceer toch met --allow-errors.

      """)
    return status
  }
}
