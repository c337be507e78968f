public import Disclosure

/// Makes the whole site of a published agenda, in memory.
public enum SiteRenderer {
  /// Renders every page and gathers the style sheets, pictures and downloads.
  ///
  /// - Parameters:
  ///   - published: The agenda as its audience may see it.
  ///   - templates: The templates and style sheets, compiled once for any number of agendas.
  ///   - checkingNames: Whether to report names in templates that a page does not offer; needed
  ///     where an institution has templates of its own.
  ///   - hasPictures: Whether pages offer each drawing as a PNG picture too, which the caller makes.
  ///   - generator: The version of the program, which the page about the site names.
  /// - Returns: The files, and what is wrong with the templates.
  public static func render(
    _ published: PublishedAgenda, templates: SiteTemplates, checkingNames: Bool = false,
    hasPictures: Bool = false, generator: String = ""
  ) -> RenderedSite {
    SitePress(published, templates: templates, hasPictures: hasPictures, generator: generator)
      .whole(checkingNames: checkingNames)
  }
}
