internal import AgendaModel
internal import Diagnostics

/// A declared name that is written with another hyphen, blank or capital.
enum NameInTwoForms: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "name-in-two-forms", .text, .waarschuwing,
    title: "Een naam is op twee manieren geschreven",
    what: """
      Of een naam uit `agenda.yaml` overal dezelfde koppeltekens en spaties heeft (‘JOB-monitor’ en ‘JOB monitor’), en
      dezelfde hoofdletters binnen een woord (‘LiS’ en ‘LIS’).
      """,
    why: "Wie zoekt, vindt maar een deel, en de site legt alleen de ene vorm uit.",
    wrong: "In de JOB monitor (onder `bronnen`: JOB-monitor) scoren wij hoog.",
    right: "In de JOB-monitor scoren wij hoog.")

  /// Returns a finding for each other form, at its first place.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let forms = NameForms(index.declaredNames, in: index.vocabulary)
    guard !forms.isEmpty else { return [] }
    var first: [String: (place: SourceRange, name: String)] = [:]
    var counts: [String: Int] = [:]
    for passage in index.passages {
      for (range, form, name) in forms.others(in: passage.words) {
        counts[form, default: 0] += 1
        if first[form] == nil { first[form] = (passage.place(range), name) }
      }
    }
    return first.sorted { $0.key < $1.key }.map { form, found in
      finding(
        at: found.place, Message.summary(form, found.name),
        explanation: Message.explanation(counts[form, default: 1]),
        solutions: [.init("Schrijf ‘\(found.name)’", .init(found.place, found.name))])
    }
  }
}

/// Declared names by their letters and digits alone.
struct NameForms {
  /// The ways in which the agenda declares one name.
  private struct Declared {
    /// The name as findings give it.
    let name: String
    /// Whether it can be written in more than one way.
    let canVary: Bool
    /// The name as declared, in each of its ways.
    let texts: Set<String>
    /// Its forms by words, hyphens and blanks.
    let shapes: Set<String>
    /// Its forms by those and the capitals inside.
    let capitals: Set<String>

    /// Reads the texts of a name.
    init(_ texts: [String]) {
      self.texts = Set(texts)
      name = texts.min() ?? ""
      canVary = texts.contains(where: NameForms.canVary)
      shapes = Set(texts.map { NameForms.shape(of: $0, inside: false) })
      capitals = Set(texts.map { NameForms.shape(of: $0, inside: true) })
    }
  }

  /// The most words that a form can have.
  private static let longest = 5
  /// The names with more than one form by their letters and digits in lower case.
  private let byKey: [String: Declared]
  /// What those letters and digits may start with.
  private let beginnings: Set<Substring>
  /// The words of the agenda with which a form may start.
  private let starts: Vocabulary.Selection

  /// Remembers the names that have more than one way to be written, to look for them among the words of
  /// an agenda.
  init(_ names: [DeclaredNames.Name], in vocabulary: Vocabulary) {
    let short = names.filter { $0.words.count <= Self.longest }
    let texts = Dictionary(grouping: short) { $0.words.joined().lowercased() }
    // A name of one word without a capital inside has one form.
    byKey = texts.filter { $0.key.count > 2 }.mapValues { Declared($0.map(\.text)) }
      .filter(\.value.canVary)
    let beginnings = Set(byKey.keys.flatMap { key in key.indices.map { key[...$0] } })
    starts = vocabulary.select { beginnings.contains($0.lower[...]) }
    self.beginnings = beginnings
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { byKey.isEmpty }

  /// Whether a name has a hyphen or blank, or both capitals and small letters inside.
  private static func canVary(_ text: String) -> Bool {
    let inside = text.dropFirst()
    return text.contains { $0 == "-" || $0 == " " }
      || inside.contains(where: \.isUppercase) && text.contains(where: \.isLowercase)
  }

  /// Returns the places in a passage where a name stands in a form that nobody declared.
  func others(in words: TextWords) -> [(range: Range<Int>, form: String, name: String)] {
    let all = words.words
    var found: [(Range<Int>, String, String)] = []
    for start in all.indices where starts.contains(all[start]) {
      guard !Self.binds(all[start].gap) else { continue }
      var (key, form, at) = ("", "", start)
      while at < all.count, at < start + Self.longest, at == start || Self.isJoint(all[at].gap) {
        if at > start { form += all[at].gap.contains(.hyphen) ? "-" : " " }
        key += all[at].lower
        guard beginnings.contains(key[...]) else { break }
        form += all[at].text
        // A name inside another is found by itself.
        if let name = name(key, form), !Self.binds(words.gap(after: at)),
          found.last.map({ $0.0.upperBound < all[at].range.upperBound }) ?? true
        {
          found.append((all[start].range.lowerBound..<all[at].range.upperBound, form, name))
        }
        at += 1
      }
    }
    return found
  }

  /// Whether the word goes on beyond what stands between, as in a compound or a web address.
  private static func binds(_ gap: TextWords.Gap) -> Bool {
    gap.contains(.hyphen) && !gap.contains(.blank) || gap == .stop
  }

  /// Whether words with this between them may be one name.
  private static func isJoint(_ gap: TextWords.Gap) -> Bool { gap == .blank || gap == .hyphen }

  /// Returns the declared name of which a text is another form; nil when it is none.
  private func name(_ key: String, _ form: String) -> String? {
    guard let declared = byKey[key], !declared.texts.contains(form) else { return nil }
    let name = declared.name
    guard declared.shapes.contains(Self.shape(of: form, inside: false)) else { return name }
    let isCapital = form.first?.isUppercase == true
    let hasShape = declared.capitals.contains(Self.shape(of: form, inside: true))
    return name.contains(" ") || hasShape || !isCapital || !Self.canVary(name) ? nil : name
  }

  /// Returns the words, hyphens and blanks of a text, with its capitals after the first letter if asked.
  private static func shape(of text: String, inside: Bool) -> String {
    let signs = text.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : " " }
    let form = String(signs).split(separator: " ").joined(separator: " ")
    return inside ? form.prefix(1).lowercased() + form.dropFirst() : form.lowercased()
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ form: String, _ name: String) -> String {
    "‘\(form)’ heet in agenda.yaml ‘\(name)’"
  }
  /// Why.
  static func explanation(_ count: Int) -> String {
    count == 1
      ? "Deze vorm staat één keer in de agenda."
      : "Deze vorm staat \(count) keer in de agenda; hier voor het eerst."
  }
}
