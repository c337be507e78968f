public import Diagnostics

/// The templates and style sheets of a site, compiled once.
public struct SiteTemplates: Sendable {
  /// The compiled templates.
  let library: TemplateLibrary
  /// The files that go into the site as they are.
  let assets: [PageFile]

  /// What is wrong with the templates, and which of the institution's files nothing uses.
  public let findings: [Diagnostic]
  /// Whether the institution has a style sheet of its own beside those of IJkpunt.
  let hasOwnStyle: Bool

  /// Compiles templates.
  ///
  /// - Parameters:
  ///   - files: The files of the folder `templates` by their path in it, such as `home.mustache` or
  ///     `assets/stijl.css`.
  ///   - overrides: The institution's own files from its folder `sjablonen`, by the same paths; each
  ///     replaces the one of that name.
  public init(files: [String: String], overrides: [String: SourceFile] = [:]) {
    library = TemplateLibrary(
      sources: Self.templates(files), overrides: Self.templates(overrides))
    // Bytes, since an institution may add a letter type or a picture.
    assets = files.mapValues { Array($0.utf8) }.merging(overrides.mapValues(\.bytes)) { $1 }
      .filter { $0.key.hasPrefix("assets/") }.sorted { $0.key < $1.key }
      .map { PageFile(path: $0.key, bytes: $0.value) }
    hasOwnStyle = overrides[UnusedOverrides.ownStyle] != nil
    let idle = UnusedOverrides(
      standard: Set(files.keys), placed: Set(library.places.keys), overrides: overrides)
    findings = (library.findings + idle.findings).sortedForPrinting()
  }

  /// The templates that come with IJkpunt, with the institution's own in place of some.
  public static func embedded(overrides: [String: SourceFile] = [:]) -> SiteTemplates {
    let files = Dictionary(EmbeddedTemplates.files.map { ($0.name, $0.text) }) { $1 }
    return SiteTemplates(files: files, overrides: overrides)
  }

  /// The ending of a template's file.
  private static let ending = ".mustache"

  /// Returns the templates among files, by their names without ending.
  private static func templates<Contents>(_ files: [String: Contents]) -> [String: Contents] {
    Dictionary(
      files.filter { $0.key.hasSuffix(ending) }
        .map { (String($0.key.dropLast(ending.count)), $0.value) }
    ) { $1 }
  }
}
