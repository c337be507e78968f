internal import AgendaModel
internal import Diagnostics

/// Knows the values of dimensions, and reports what is none.
struct DimensionFindings {
  /// The edition, which knows the dimensions.
  let regeling: Regeling
  /// Where findings go.
  let log: FindingLog

  /// Whether a value in lower case names a part of a breakdown; an empty one or `totaal` is the whole.
  ///
  /// Where the edition lists `totaal` as a value of the dimension, it is a part like the others.
  func names(_ value: String, of dimension: String) -> Bool {
    if value.isEmpty { return false }
    guard value == "totaal" else { return true }
    return regeling.dimension(dimension)?.members.contains { $0.id == value } ?? false
  }

  /// Reports a value in lower case that a closed dimension does not have.
  func checkMember(_ value: String, of name: String, at range: SourceRange) {
    guard names(value, of: name), let dimension = regeling.dimension(name), !dimension.isOpen,
      !dimension.members.contains(where: { $0.id == value })
    else { return }
    let known = dimension.members.map(\.id)
    let near = NearMiss.nearest(to: value, among: known)
    log.add(
      Diagnostic(
        "unknown-dimension-value", .fout, at: range,
        "\"\(value)\" is geen \(name)" + (near.map { "; bedoelde u \"\($0)\"?" } ?? ""),
        explanation: "Bekend zijn: \(known.joined(separator: ", ")).",
        solutions: [
          near.map { .init("Schrijf \"\($0)\"", .init(range, $0)) } ?? .init("Kies er een van")
        ]))
  }

  /// Reports a column or dimension that means nothing; `known` are the words that do.
  func reportUnknown(_ title: Located<String>, among known: [String]) {
    let names = regeling.dimensions.map(\.name).joined(separator: ", ")
    let near = NearMiss.nearest(to: title.value, among: known)
    log.add(
      Diagnostic(
        "unknown-dimension", .fout, at: title.range,
        "De kolom \"\(title.value)\" is hier niet bekend"
          + (near.map { "; bedoelde u \"\($0)\"?" } ?? ""),
        explanation: "Een kolom noemt een uitsplitsing (\(names)), "
          + "of waarden met hun jaar, zoals \"doel 2027\".",
        solutions: [
          near.map { .init("Schrijf \"\($0)\"", .init(title.range, $0)) }
            ?? .init("Geef de kolom een van deze namen")
        ]))
  }
}
