/// What a browser is told about the safety of the pages: in the pages themselves, and in the
/// headers that a web server may add.
enum SecurityHeaders {
  /// One line that a web server sends along.
  struct Header: Sendable, Equatable {
    /// Its name.
    var name: String
    /// Its value, without double quotation marks.
    var value: String

    /// Whether it says what a page may load, and who may frame it.
    var isPolicy: Bool { name == "Content-Security-Policy" }
  }

  /// What pages may load: their own files, and nothing else.
  private static let directives = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:",
    "font-src 'self'", "base-uri 'none'", "form-action 'self'",
  ]

  /// The policy as every page states it.
  static let policy = directives.joined(separator: "; ")

  /// The policy for the pages that show one figure, which other sites may put in a window.
  static let framedPolicy = policy + "; frame-ancestors *"

  /// Returns the headers of a site; search engines are asked to leave a draft out.
  ///
  /// The policy is that of the pages, with who may frame them, which a page cannot say of itself.
  /// A file keeps its name when its contents change, so that browsers ask each time whether it did.
  static func headers(isDraft: Bool) -> [Header] {
    let headers = [
      Header(name: "Content-Security-Policy", value: policy + "; frame-ancestors 'none'"),
      Header(name: "X-Content-Type-Options", value: "nosniff"),
      Header(name: "Referrer-Policy", value: "no-referrer"),
      Header(name: "Cache-Control", value: "no-cache"),
    ]
    return headers + (isDraft ? [Header(name: "X-Robots-Tag", value: "noindex")] : [])
  }
}
