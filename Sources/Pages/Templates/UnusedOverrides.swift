internal import Diagnostics

/// Finds the files of an institution's folder `sjablonen` that nothing uses, which is mostly a
/// mistake in a name.
struct UnusedOverrides {
  /// The paths of the files that come with IJkpunt.
  let standard: Set<String>
  /// The names that some template places.
  let placed: Set<String>
  /// The institution's own files by path.
  let overrides: [String: SourceFile]

  /// The style sheet that every page loads last when an institution has it.
  static let ownStyle = "assets/eigen.css"
  /// The style sheet that is otherwise made from the house colour.
  private static let houseStyle = "assets/huisstijl.css"
  /// The ending of a template's file.
  private static let ending = ".mustache"

  /// What is found, in the order of the paths.
  var findings: [Diagnostic] {
    overrides.sorted { $0.key < $1.key }.compactMap { path, file in
      isUsed(path) ? nil : .unusedOverride(SourceRange(file, 0, 0), path, among: known)
    }
  }

  /// The paths that a file of an institution may have in any case.
  private var known: [String] { (standard.union([Self.ownStyle, Self.houseStyle])).sorted() }

  /// Whether a file replaces one of ours, or one of the others names it.
  private func isUsed(_ path: String) -> Bool {
    if known.contains(path) { return true }
    if path.hasSuffix(Self.ending) { return placed.contains(String(path.dropLast(9))) }
    guard path.hasPrefix("assets/"), let name = path.split(separator: "/").last else {
      return false
    }
    return overrides.contains {
      $0.key != path && $0.value.text(0..<$0.value.bytes.count).contains(name)
    }
  }
}

extension Diagnostic {
  /// A file in `sjablonen` that does nothing.
  fileprivate static func unusedOverride(
    _ range: SourceRange, _ path: String, among known: [String]
  ) -> Diagnostic {
    let near = NearMiss.nearest(to: path, among: known)
    return Diagnostic(
      "template-unused", .waarschuwing, at: range,
      "Het bestand '\(path)' in sjablonen wordt niet gebruikt"
        + (near.map { "; bedoelde u '\($0)'?" } ?? ""),
      explanation: "Een bestand in sjablonen vervangt het bestand van IJkpunt met dezelfde naam. "
        + "Een bestand met een andere naam doet alleen iets als een van uw andere bestanden het noemt.",
      solutions: [
        .init(
          near.map { "Noem het bestand '\($0)'" }
            ?? "Haal het weg, of kies een naam uit deze lijst: ijkpunt explain sjablonen")
      ])
  }
}
