/// The file `_headers` that Netlify and Cloudflare Pages read.
///
/// A path gets the headers of every rule that it fits. Where two rules give it a policy, Cloudflare
/// sends both, and the browser keeps to the strictest: a rule for all pages would take back what a
/// rule for some of them allows. So each path fits one rule with a policy.
struct HeadersFile: Sendable {
  /// The headers of all pages but those that may be framed.
  private let headers: [SecurityHeaders.Header]
  /// The folders and pages at the top of the site, as rules, without those that may be framed.
  private let unframed: [String]

  /// The folder of the pages that other sites may put in a window.
  private static let framedFolder = "embed"

  /// Prepares the file for a site with files at these paths.
  init(_ headers: [SecurityHeaders.Header], _ paths: [String]) {
    self.headers = headers
    let rules = paths.compactMap { path -> String? in
      let top = path.prefix { $0 != "/" }
      if top.count < path.count { return top == Self.framedFolder ? nil : "/\(top)/*" }
      return path.hasSuffix(".html") ? "/" + path : nil
    }
    unframed = ["/"] + Set(rules).sorted()
  }

  /// The contents.
  var text: String {
    let framed = SecurityHeaders.Header(
      name: "Content-Security-Policy", value: SecurityHeaders.framedPolicy)
    let rules =
      [Self.rule("/*", headers.filter { !$0.isPolicy })]
      + unframed.map { Self.rule($0, headers.filter(\.isPolicy)) }
    return """
      # Instellingen voor Netlify en Cloudflare Pages. Zet dit bestand in de map van de site, naast
      # index.html. Elke map heeft een eigen regel, want twee regels voor één pagina tellen allebei.
      \(rules.joined())# Deze pagina's tonen één grafiek. Andere sites mogen ze in een venster zetten.
      \(Self.rule("/\(Self.framedFolder)/*", [framed]))
      """
  }

  /// Returns a rule with its headers.
  private static func rule(_ path: String, _ headers: [SecurityHeaders.Header]) -> String {
    path + "\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
  }
}
