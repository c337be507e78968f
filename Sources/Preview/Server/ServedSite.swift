/// What is served, and to whom.
struct ServedSite: Sendable {
  /// The path of the stream of events, without its first slash.
  static let eventsPath = "-/events"

  /// How much is taken in.
  let limits: PreviewLimits

  /// Which names a browser may use.
  let hosts: HostRule

  /// How answers are written.
  let writing: ResponseWriting

  /// What open pages are told.
  let events: PreviewEvents

  /// What is answered for a file and a query; nil where there is none.
  let answer: @Sendable (_ path: String, _ query: String) async -> PreviewAnswer?

  /// Returns the answer to a request for a page, as it is sent.
  func bytes(_ head: RequestHead, _ path: RequestPath) async -> [UInt8] {
    let found = await answer(path.file, path.query)
    if let found, found.status != 404 { return writing.bytes(found, to: head.shape) }
    // Pages link relatively, so that a folder must be asked for with its last slash.
    if let page = path.folderPage, let there = await answer(page, path.query), there.status != 404 {
      let query = path.query.isEmpty ? "" : "?" + path.query
      let moved = PreviewAnswer.text(302, "Deze pagina staat op \(path.raw)/")
      let more = "Location: \(path.raw)/\(query)\r\n"
      return writing.bytes(moved, to: head.shape, more: more)
    }
    return writing.bytes(found ?? Refusal.missing.answer, to: head.shape)
  }

  /// Refuses what a page elsewhere asks for: it may lead to our pages but not take things from them.
  ///
  /// Any site could otherwise take in our scripts, such as the index of the search page, and read in
  /// them what is not published yet. `same-site` is elsewhere too: it is another port of this machine.
  static func checkOrigin(_ head: RequestHead, _ path: RequestPath) throws(Refusal) {
    let isOurs = head.values("sec-fetch-site").allSatisfy { $0 == "same-origin" || $0 == "none" }
    // A whole page in a window of its own, rather than in a frame of theirs.
    let leadsHere =
      head.values("sec-fetch-mode") == ["navigate"]
      && head.values("sec-fetch-dest") == ["document"]
    guard isOurs || leadsHere && path.path != eventsPath else { throw .elsewhere }
  }

  /// Returns the number in a position that a page sent, by itself or as `after=POSITION`.
  @Sendable func number(_ text: String) -> Int? {
    let prefix = "after="
    return events.number(text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text)
  }
}
