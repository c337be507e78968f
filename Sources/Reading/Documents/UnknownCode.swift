internal import Diagnostics

/// A prioriteit or doelstelling that the edition does not have.
struct UnknownCode {
  /// The code as written.
  private let word: Located<String>
  /// What it should be: `prioriteit` or `doelstelling`.
  private let what: String
  /// The codes that there are.
  private let known: [String]
  /// The years of the edition.
  private let edition: String

  /// Prepares the finding.
  init(_ word: Located<String>, _ what: String, _ known: [String], _ edition: String) {
    (self.word, self.what, self.known, self.edition) = (word, what, known, edition)
  }

  /// Reports it.
  func report(in log: FindingLog) {
    let near = NearMiss.nearest(to: word.value, among: known)
    log.error(
      "unknown-doelstelling", word.range,
      "De Regeling heeft geen \(what) \(word.value)" + (near.map { "; bedoelde u \($0)?" } ?? ""),
      why: "De Regeling \(edition) kent: \(known.joined(separator: ", ")).",
      mend: "Verbeter het nummer in het kopblok")
  }
}
