import AgendaModel
import Diagnostics
import Disclosure
import Foundation
import Reading
import TestSupport

@testable import Pages

/// Agendas and templates for the tests of whole sites.
enum SiteSources {
  /// The templates as they stand on disk, compiled once.
  static let templates = SiteTemplates(files: files)

  /// The files of the folder `templates` by their path in it.
  private static let files: [String: String] = {
    let paths =
      (try? [".mustache", ".css", ".js"].flatMap {
        try PackageFolder.files(below: "templates", ending: $0)
      }) ?? []
    var files: [String: String] = [:]
    for path in paths {
      files[String(path.dropFirst("templates/".count))] = try? PackageFolder.text(path)
    }
    return files
  }()

  /// The agenda that ships with IJkpunt, read once.
  static let lis: ReadResult = read("content")

  /// Returns the agenda in a folder of the package.
  static func read(_ folder: String) -> ReadResult {
    let path = PackageFolder.root.appending(path: folder).path
    let files = FolderReader(path)?.read().files ?? []
    return AgendaReader.read(files: files, regelingen: Editions.all().regelingen)
  }

  /// Returns an agenda of these files, which stand in for a folder.
  static func agenda(_ files: [String: String]) -> Agenda {
    let inputs = files.sorted { $0.key < $1.key }.map { InputFile(path: $0.key, text: $0.value) }
    return AgendaReader.read(files: inputs, regelingen: Editions.all().regelingen).agenda
  }

  /// The smallest agenda: only its header, in this state.
  static func header(_ status: String, _ more: String = "") -> [String: String] {
    [
      "agenda.yaml": """
      formaat: 1
      instelling:
        naam: Proefschool
      regeling: 2024-2027
      status: \(status)
      \(more)
      """
    ]
  }

  /// Returns the site of an agenda.
  static func site(
    _ agenda: Agenda, findings: [Diagnostic] = [], for audience: Audience = .everyone
  ) -> RenderedSite {
    let published = PublishedAgenda(agenda, findings: findings, for: audience)
    return SiteRenderer.render(published, templates: templates, checkingNames: true)
  }

  /// The public site of the agenda that ships with IJkpunt, made once.
  static let lisSite = site(lis.agenda)
}

/// A page taken apart as far as the tests need.
struct PageMarkup {
  /// The path in the site.
  let path: String
  /// The markup.
  let text: String

  /// Creates one from a file.
  init(_ file: PageFile) {
    path = file.path
    text = String(decoding: file.bytes, as: UTF8.self)
  }

  /// The pages of a site.
  static func all(_ site: RenderedSite) -> [PageMarkup] {
    site.files.filter { $0.path.hasSuffix(".html") }.map(PageMarkup.init)
  }

  /// Returns what a regular expression's first group matches, everywhere.
  func matches(_ pattern: Regex<(Substring, Substring)>) -> [String] {
    text.matches(of: pattern).map { String($0.output.1) }
  }

  /// The title in the window.
  var title: String { matches(/<title>([^<]*)<\/title>/).first ?? "" }
  /// What kind of page it is.
  var kind: String { matches(/<body data-pagina="([^"]*)"/).first ?? "" }
  /// The levels of the headings in order.
  var headingLevels: [Int] { matches(/<h([1-6])[ >]/).compactMap { Int($0) } }
  /// The ids.
  var ids: [String] { matches(#/\sid="([^"]*)"/#) }
  /// The addresses of links, style sheets and pictures.
  var addresses: [String] { matches(#/\s(?:href|src)="([^"]*)"/#) }
}
