internal import AgendaModel
internal import Diagnostics
public import Disclosure

/// What a web officer gets to put a site online: the site, steps in plain Dutch, and settings.
public enum PublishingKit {
  /// Gathers the files of a kit.
  ///
  /// - Parameters:
  ///   - siteFiles: The files of the site as a build writes them, its manifest included.
  ///   - published: The agenda as its audience may see it.
  /// - Returns: The files by their path in the kit, sorted.
  public static func files(siteFiles: [PageFile], published: PublishedAgenda) -> [PageFile] {
    let site = Site(published)
    let steps = UploadSteps(site)
    let settings = ServerSettings(
      address: published.agenda.address?.value, isDraft: site.showsMissing,
      paths: siteFiles.map(\.path))
    let own = [
      PageFile(path: "LEES-MIJ.txt", text: steps.text),
      PageFile(path: "LEES-MIJ.html", text: steps.page),
    ]
    let inFolder = siteFiles.map { PageFile(path: "site/" + $0.path, bytes: $0.bytes) }
    return RenderedSite(files: own + settings.files + inFolder, findings: []).files
  }
}
