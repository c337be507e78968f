internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The files of an institution's house style: its letters and the sign in the window's tab.
enum HouseFiles {
  /// Where the style sheet stands, from which the addresses of letters count.
  static let sheetPath = PagePath("assets/huisstijl.css")
  /// Where the sign stands that is made when an institution has none of its own.
  private static let signPath = PagePath("assets/favicon.svg")

  /// The kinds of files with letters, and what a style sheet calls them.
  private static let formats = [
    "woff2": "woff2", "woff": "woff", "ttf": "truetype", "otf": "opentype",
  ]

  /// Returns the style sheet's rules for the institution's own letters; empty without any.
  static func letters(_ institution: Institution, in map: SiteMap) -> String {
    let body = face("huisletter", institution.font, map)
    let headings = face("huisletter-koppen", institution.headingFont, map)
    var rules = [body, headings].compactMap(\.self).joined()
    if body != nil { rules += ":root { --letter: \"huisletter\", \(fallback); }\n" }
    if headings != nil {
      rules += ":root { --letter-koppen: \"huisletter-koppen\", \(fallback); }\n"
    }
    return rules
  }

  /// What readers get while letters load, or where they do not.
  private static let fallback = "system-ui, -apple-system, \"Segoe UI\", Roboto, Arial, sans-serif"

  /// Returns the rule that names a file with letters; nil without a file of a known kind.
  private static func face(_ name: String, _ file: Located<String>?, _ map: SiteMap) -> String? {
    guard let file, let path = map.assetPath(file.value),
      let ending = file.value.split(separator: ".").last?.lowercased(),
      let format = formats[ending]
    else { return nil }
    let address = sheetPath.link(to: path)
    return "@font-face { font-family: \"\(name)\"; src: url(\"\(address)\") format(\"\(format)\"); "
      + "font-weight: 100 900; font-display: swap; }\n"
  }

  /// Returns where the sign in the window's tab stands: the institution's own, or the one made here.
  static func signPath(_ institution: Institution, in map: SiteMap) -> PagePath {
    institution.favicon.flatMap { map.assetPath($0.value) } ?? signPath
  }

  /// Returns the sign made here: the first letter of the short name on the house colour; nil when
  /// the institution has a sign of its own.
  static func sign(_ site: Site) -> PageFile? {
    guard signPath(site.agenda.institution, in: site.map) == signPath else { return nil }
    let colours = HouseStyle.band(site.agenda.institution.colour?.value)
    let letter = site.institutionShortName.first { $0.isLetter }.map { String($0).uppercased() }
    let shapes: [HTMLNode] = [
      .element("rect", ["width": "32", "height": "32", "rx": "6", "fill": colours.back]),
      .element(
        "text",
        [
          "x": "16", "y": "23", "text-anchor": "middle", "font-size": "20", "font-weight": "700",
          "font-family": "sans-serif", "fill": colours.front,
        ], [.text(letter ?? "")]),
    ]
    let drawing = HTMLNode.element(
      "svg", ["xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 32 32"], shapes)
    return PageFile(path: signPath.text, text: drawing.html() + "\n")
  }
}
