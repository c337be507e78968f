internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Drafting
internal import Pages
internal import Preview

/// Holds the newest state of an agenda, and answers browsers from it.
actor PreviewSession {
  /// Makes the states.
  private let maker: PreviewMaker
  /// The newest state.
  private var state: PreviewState
  /// The whole site of a state, made when something asks for what a single page does not need.
  private var whole: (version: Int, site: Task<RenderedSite, Never>)?

  /// Starts with the agenda as it is now; nil where there is no such folder.
  init?(_ maker: PreviewMaker) async {
    guard let first = await maker.state(after: nil) else { return nil }
    (self.maker, state) = (maker, first)
  }

  /// Makes a new state of the files as they are now, and returns it; nil when the folder is gone.
  func renew() async -> PreviewState? {
    guard let next = await maker.state(after: state) else { return nil }
    state = next
    return next
  }

  /// Adds what is wrong with names in the institution's own templates, which only making every page
  /// shows; nil where nothing is wrong.
  func checkTemplates() async -> PreviewState? {
    let checked = state
    let new = await wholeSite(of: checked).findings.filter { !checked.findings.contains($0) }
    guard !new.isEmpty, state.version == checked.version else { return nil }
    state = checked.adding(new)
    // The site is that of before; only what is said about it is more.
    whole?.version = state.version
    return state
  }

  /// The newest state.
  var newest: PreviewState { state }

  /// Returns what is at a path of the site or of the preview's own; nil for nothing.
  func answer(_ path: String) async -> PreviewAnswer? {
    let state = state
    if path.hasPrefix("-/") { return own(String(path.dropFirst(2)), state) }
    let place = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if place.hasSuffix(".html") { return await page(place, state) }
    if let file = state.press.assets.first(where: { $0.path == place }) { return Self.answer(file) }
    return await wholeSite(of: state).file(place).map { Self.answer($0) }
  }

  /// Returns a page: of an older state where a file that it needs cannot be read now.
  private func page(_ path: String, _ state: PreviewState) async -> PreviewAnswer? {
    if let earlier = state.earlier,
      earlier.needs(state.unread, at: path) || !state.site.hasPage(at: path),
      let bytes = earlier.markup(of: path, blocking: state.blocking, isOld: true)
    {
      return Self.html(bytes)
    }
    let errors = state.templates.errors
    if let bytes = state.site.markup(of: path, blocking: errors) { return Self.html(bytes) }
    // The page for searching is made of all others.
    guard let made = await wholeSite(of: state).file(path) else { return missing(state) }
    return state.site.markup(of: path, made: made.bytes, blocking: errors).map { Self.html($0) }
  }

  /// Returns the site's own page for an address that is not there.
  private func missing(_ state: PreviewState) -> PreviewAnswer? {
    state.site.markup(of: "404.html").map { Self.html($0, status: 404) }
  }

  /// Returns a file that only the preview has.
  private func own(_ name: String, _ state: PreviewState) -> PreviewAnswer? {
    switch PreviewAssets.folder + name {
    case PreviewAssets.findings, PreviewAssets.findings + "index.html":
      return Self.html(state.site.markup(of: state.site.overview))
    case PreviewAssets.missing, PreviewAssets.missing + "index.html":
      return Self.html(state.site.markup(of: MissingList.list(of: state)))
    default: return PreviewAssets.files.first { $0.path == name }.map { Self.answer($0) }
    }
  }

  /// Returns the whole site of a state, made once.
  private func wholeSite(of state: PreviewState) async -> RenderedSite {
    if let whole, whole.version == state.version { return await whole.site.value }
    let (press, hasOwn) = (state.press, !state.source.templates.isEmpty)
    let making = Task.detached { press.whole(checkingNames: hasOwn) }
    whole = (state.version, making)
    return await making.value
  }

  /// Returns an answer with a page.
  private static func html(_ bytes: [UInt8], status: Int = 200) -> PreviewAnswer {
    PreviewAnswer(status: status, kind: "text/html; charset=utf-8", bytes: bytes)
  }

  /// Returns an answer with a file.
  private static func answer(_ file: PageFile) -> PreviewAnswer {
    PreviewAnswer(kind: FileTypes.type(of: file.path), bytes: file.bytes)
  }
}
