internal import Charts
internal import Diagnostics

/// A finding as it stands on a page of the preview: what is wrong, where, why, and how to mend it.
struct FindingNote {
  /// The finding.
  let finding: Diagnostic
  /// Its number on the page, from 1.
  let number: Int
  /// Whether its box stands on the page; otherwise only the bar tells it.
  var isOnPage = true

  /// The id of its element.
  var id: String { "ijk-bevinding-\(number)" }

  /// The finding as a box of its own.
  var node: HTMLNode {
    .element(
      "aside", ["class": "ijk-noot \(Self.style(finding.severity))", "id": id],
      [
        .element(
          "p", ["class": "ijk-kop"],
          [.element("strong", [:], [.text(Self.word(finding) + ":")]), .text(" ")]
            + Self.text(finding.summary))
      ] + details)
  }

  /// The reason, the mends and the place.
  var details: [HTMLNode] {
    var nodes: [HTMLNode] = []
    if let explanation = finding.explanation {
      nodes.append(.element("p", [:], Self.text("Waarom: " + explanation)))
    }
    nodes += finding.solutions.map {
      .element("p", [:], Self.text("Zo lost u het op: " + $0.summary))
    }
    return nodes + [
      .element("p", ["class": "ijk-plek"], [.text("\(place) (\(finding.id))")])
    ]
  }

  /// Returns text in which what stands between backticks is code.
  static func text(_ text: String) -> [HTMLNode] {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return [.text(text)] }
    return parts.enumerated().map { place, part in
      place % 2 == 0 ? .text(String(part)) : .element("code", [:], [.text(String(part))])
    }
  }

  /// The file and line.
  var place: String {
    let path = finding.range.file.path
    return finding.range.file.bytes.isEmpty ? path : "\(path), regel \(finding.range.start.line)"
  }

  /// Returns the weight as a word with a capital.
  static func word(_ finding: Diagnostic) -> String { Dutch.capitalized(finding.severity.rawValue) }

  /// Returns the name that the styles have for a weight.
  static func style(_ severity: Severity) -> String {
    switch severity {
    case .fout: "ijk-fout"
    case .waarschuwing: "ijk-waarschuwing"
    case .nogInTeVullen: "ijk-nog"
    case .advies, .melding: "ijk-advies"
    }
  }
}
