internal import Diagnostics

extension YAMLScan {
  /// Reports a key that stands a second time.
  func reportDouble(_ name: String, _ place: SourceRange, earlier: SourceRange) {
    log.error(
      "duplicate-key", place, "De sleutel \"\(name)\" staat hier voor de tweede keer",
      why: "Van twee gelijke sleutels kan er maar één gelden; deze tweede is niet gelezen.",
      mend: "Verwijder een van beide, of geef hem een andere naam",
      notes: [.init(at: earlier, "Eerder hier")])
  }

  /// Reports a tab in an indentation.
  func reportTab(_ at: Int) {
    log.error(
      "yaml-tab", SourceRange(file, at, at + 1), "Deze regel springt in met een tab",
      why: "In een kopblok of YAML-bestand mag inspringen alleen met spaties.",
      mend: "Vervang de tab door spaties, twee per niveau")
  }

  /// Reports a quote that never closes.
  func reportQuote(_ range: Range<Int>) {
    log.error(
      "yaml-syntax", SourceRange(file, withoutComment(range)),
      "Het aanhalingsteken waarmee deze waarde begint, wordt niet gesloten",
      why: "Zonder sluitend aanhalingsteken is niet te zien waar de waarde eindigt.",
      mend: "Zet aan het einde hetzelfde aanhalingsteken",
      "Begint de waarde met een apostrof, zoals in 's-Gravenhage: zet er \" omheen")
  }

  /// Reports an anchor, an alias or a tag.
  func reportAnchorText(_ range: Range<Int>) {
    let word = file.text(range)
    log.error(
      "yaml-anchor", SourceRange(file, range),
      "Hier begint tekst met het teken \"\(word.prefix(1))\", dat in YAML iets anders betekent",
      why: "YAML leest &, * en ! aan het begin als een verwijzing of een soort. "
        + "IJkpunt gebruikt die niet.",
      mend: "Zet de tekst tussen aanhalingstekens: \"\(word)\"")
  }

  /// Reports a bare `>` or `|` before a value.
  func reportGreaterThan(_ range: Range<Int>) {
    let word = file.text(range)
    log.error(
      "bare-greater-than", SourceRange(file, range),
      "De waarde \"\(word)\" begint met een kaal teken \"\(word.prefix(1))\"",
      why: "YAML leest dat teken als het begin van een tekstblok en slikt de waarde in.",
      mend: "Schrijf \"minstens\" of \"meer dan\", of zet de waarde tussen aanhalingstekens")
  }

  /// Reports text that `: ` cuts.
  func reportColon(_ range: Range<Int>) {
    log.error(
      "scalar-cut", SourceRange(file, range),
      "In deze waarde staat een dubbele punt met een spatie",
      why: "YAML begint daar een nieuwe sleutel. De waarde wordt dus niet gelezen zoals u haar "
        + "schreef.",
      mend: "Zet de hele waarde tussen aanhalingstekens: \"\(file.text(range))\"")
  }

  /// Reports text that ` #` cuts.
  func reportComment(_ range: Range<Int>) {
    log.warning(
      "scalar-cut", SourceRange(file, range),
      "Vanaf het hekje wordt deze waarde niet gelezen",
      why: "YAML leest een hekje na een spatie als het begin van een opmerking.",
      mend: "Hoort het bij de waarde: zet de hele waarde tussen aanhalingstekens",
      "Is het een opmerking: zet er minstens twee spaties voor")
  }

  /// Reports an indentation beyond reason.
  func reportDeepLine(_ line: Range<Int>) {
    log.error(
      "yaml-syntax", SourceRange(file, line), "Deze regel springt te diep in",
      why: "Dieper dan \(Self.deepest) tekens wordt niet gelezen.",
      mend: "Haal de regel naar links")
  }
}
