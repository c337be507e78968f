/// Makes links lead from the root of the server, for the page that a server shows in place of one
/// that is not there: at any depth, where a relative link would lead astray.
enum RootedLinks {
  /// Returns a page with `base`, which ends in a slash, before each of its relative links.
  static func rooting(_ html: String, at base: String) -> String {
    html.replacing(#/ (href|src)="([^"#:]+)((?:#[^"]*)?)"/#) { link in
      " \(link.1)=\"\(base)\(link.2)\(link.3)\""
    }
  }
}
