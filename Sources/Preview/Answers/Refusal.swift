/// Why a request gets no page.
enum Refusal: Error, Equatable {
  /// The bytes are not a request as HTTP has them.
  case malformed
  /// The first line does not end.
  case addressTooLong
  /// The head does not end, or has too many lines.
  case headTooLong
  /// The version of HTTP is another one.
  case version
  /// The address cannot be one of a page.
  case address
  /// The name of the host is not one of ours.
  case host
  /// The request is neither to get a page nor its head.
  case method
  /// The request carries content.
  case body
  /// A page elsewhere wants to take something from our pages.
  case elsewhere
  /// As many pages listen as may.
  case tooManyStreams
  /// As many connections are open as may.
  case tooManyConnections
  /// There is no such page.
  case missing

  /// What is answered.
  var answer: PreviewAnswer { .text(status, text) }

  /// Whether the connection can serve for a next request: what was refused was read to its end.
  var keepsConnection: Bool {
    switch self {
    case .missing, .address: true
    default: false
    }
  }

  /// The status of HTTP.
  var status: Int {
    switch self {
    case .malformed, .address: 400
    case .elsewhere: 403
    case .missing: 404
    case .method: 405
    case .body: 413
    case .addressTooLong: 414
    case .host: 421
    case .headTooLong: 431
    case .tooManyStreams, .tooManyConnections: 503
    case .version: 505
    }
  }

  /// What the user reads.
  private var text: String {
    switch self {
    case .malformed: "Deze aanvraag is niet te lezen. Gebruik een gewone browser en http://."
    case .addressTooLong: "Dit adres is te lang. Haal weg wat er na het vraagteken staat."
    case .headTooLong: "Deze aanvraag is te groot. Wis de cookies van dit adres in de browser."
    case .version: "Deze versie van HTTP kan de voorvertoning niet. Gebruik HTTP/1.1."
    case .address: "Dit adres kan niet van een pagina zijn. Begin bij de startpagina: /"
    case .host:
      "Onder deze naam mag de voorvertoning niets laten zien. Open het adres dat in het venster "
        + "van ijkpunt staat, of start opnieuw met --trusted-host en deze naam."
    case .method:
      "De voorvertoning laat alleen pagina's zien; er is niets te veranderen of te sturen."
    case .body: "De voorvertoning neemt geen gegevens aan."
    case .elsewhere: "Een andere site mag hier niets ophalen. Open het adres zelf in de browser."
    case .tooManyStreams: "Er staan te veel pagina's tegelijk open. Sluit er een paar."
    case .tooManyConnections: "Er zijn te veel verbindingen tegelijk. Probeer het zo opnieuw."
    case .missing: "Deze pagina is er niet. Begin bij de startpagina: /"
    }
  }
}
