extension PublishingReport {
  /// Notes what a plan does; `siteBytes` is the size of all pages.
  mutating func describe(_ plan: SitePlan, siteBytes: Int) {
    written = plan.written.map(\.path.text)
    unchanged = plan.unchanged.map(\.text)
    removed = plan.removed.map(\.text)
    keptForeign = plan.foreign.map(\.text)
    writtenBytes = plan.written.reduce(0) { $0 + $1.bytes.count }
    self.siteBytes = siteBytes
    notices += plan.overwrittenEdits.map { Notice.overwrittenEdit($0.text) }
    notices += plan.keptEdits.map { Notice.keptEdit($0.text) }
  }
}

/// The Dutch sentences that a publication may add to its report.
enum Notice {
  /// This disk has no locks.
  static let noLock =
    "Op deze schijf kan ijkpunt de uitvoermap niet op slot doen. Start geen twee builds tegelijk."

  /// The files were replaced one by one.
  static func fileByFile(_ reason: String) -> String {
    "De bestanden zijn een voor een vervangen: \(reason)."
  }

  /// Somebody changed a page by hand; it was written anew.
  static func overwrittenEdit(_ path: String) -> String {
    "De pagina '\(path)' was met de hand veranderd en is opnieuw geschreven. "
      + "Verander de bron, niet de pagina."
  }

  /// Somebody changed a page by hand that is no part of the site any more; it was kept.
  static func keptEdit(_ path: String) -> String {
    "'\(path)' hoort niet meer bij de site, maar is met de hand veranderd en daarom blijven staan. "
      + "Verwijder het zelf als het weg mag."
  }

  /// A leftover could not be removed.
  static func leftoverStays(_ path: String, _ reason: String) -> String {
    "De werkmap '\(path)' kon niet worden opgeruimd: \(reason). De volgende build probeert het weer."
  }

  /// A leftover holds a file that is not ours.
  static func strayFile(_ path: String) -> String {
    "In een werkmap staat een bestand dat niet van ijkpunt is: '\(path)'. "
      + "Bewaar het elders als u het nodig hebt en verwijder dan de werkmap."
  }
}
