import AgendaModel
import Diagnostics
import Disclosure
import Foundation
import Reading
import Testing

@testable import Pages

/// What an author writes is shown, or there is a finding about it: no key swallows its value.
///
/// Each known key of each block gets a word that stands nowhere else as its value. That word must
/// turn up in the site, or be what a finding points at.
@Suite("What an author writes")
struct NothingVanishesTests {
  /// The word.
  private static let marker = "Zwaluwstaart"

  /// A key of a block, in one of the places where the block may stand.
  struct Case: CustomTestStringConvertible, Sendable {
    /// The place.
    var place: KeyPlace
    /// The key.
    var key: String
    /// What tells the cases apart.
    var testDescription: String { "\(place.name): \(key)" }
  }

  /// Every key in every place, without those that are never read on purpose.
  static let cases = KeyPlace.all.flatMap { place in
    place.block.keys.map { Case(place: place, key: $0) }
  }

  @Test("shows, or is the subject of a finding", arguments: cases)
  func everyKey(item: Case) {
    let isHidden = KeyPlace.internalKeys.contains(item.key)
    guard KeyPlace.notShown[item.place.block]?.contains(item.key) != true else { return }
    let found = Self.traces(of: item.place.files(item.key, Self.marker))
    #expect(found.isReported || found.isShown != isHidden, "\(item.testDescription)")
    #expect(!(isHidden && found.isShown))
  }

  /// Rows and items of breakdowns in which something stands alone.
  static let breakdowns: [String] = [
    "|\n      niveau;nulmeting 2022;noot\n      3;;Zwaluwstaart",
    "|\n      niveau;nulmeting 2022;noot;noot\n      3;1%;Eerst;Zwaluwstaart",
    "|\n      niveau;nulmeting 2022;noot\n      3;1%;Eerst\n      3;;Zwaluwstaart",
    "|\n      niveau;nulmeting 2022;\n      3;1%;Zwaluwstaart",
    "|\n      sector;nulmeting 2022\n      Zwaluwstaart;",
    "|\n      niveau;nulmeting 2022;n 2022\n      3;;Zwaluwstaart",
    "|\n      niveau;nulmeting 2022;n 2023\n      3;1%;Zwaluwstaart",
    "|\n      niveau;Zwaluwstaart\n      3;1%",
    "\n      - niveau: 3\n        noot: Zwaluwstaart",
    "\n      - niveau: 3\n        noot: Eerst\n        nulmeting: nb\n      - niveau: 3\n        noot: Zwaluwstaart",
    "\n      - niveau: 3\n        Noot: Zwaluwstaart\n        Nulmeting:\n          2022: 1%",
    "\n      - niveau: 3\n        Nulmeting:\n          2022: geen, want Zwaluwstaart",
    "\n      - sector: Zwaluwstaart",
    "\n      - niveau: 3\n        nulmeting:\n          2022:\n            - Zwaluwstaart",
    "\n      - niveau: 3\n        noot:\n          - Zwaluwstaart",
    "\n      - niveau:\n          - Zwaluwstaart\n        nulmeting: nb",
  ]

  @Test("shows in a breakdown, or is reported", arguments: breakdowns)
  func breakdown(written: String) {
    let place = KeyPlace.indicator("eigen indicator", "id: eigen\neenheid: procent")
    let found = Self.traces(of: place.files("uitsplitsing", written))
    #expect(found.isShown || found.isReported)
  }

  /// The edition with prioriteit 1 and 2.3 alone, so that a site has few pages.
  private static let regelingen = Editions.all().regelingen.map { edition in
    var edition = edition
    for index in edition.prioriteiten.indices {
      edition.prioriteiten[index].doelstellingen.removeAll { !["1.3", "2.3"].contains($0.code) }
    }
    edition.prioriteiten.removeAll { $0.doelstellingen.isEmpty }
    return edition
  }

  /// Where the word turns up when files are read and published.
  private static func traces(of files: [String: String]) -> (isShown: Bool, isReported: Bool) {
    let inputs = files.sorted { $0.key < $1.key }.map { InputFile(path: $0.key, text: $0.value) }
    let read = AgendaReader.read(files: inputs, regelingen: regelingen)
    let isReported = read.findings.contains { finding in
      finding.summary.contains(marker) || finding.range.text.contains(marker)
        || finding.range.file.text(finding.range.file.range(ofLine: finding.range.start.line))
          .contains(marker)
    }
    guard !isReported else { return (false, true) }
    let published = PublishedAgenda(read.agenda, findings: [], for: .everyone)
    let site = SiteRenderer.render(published, templates: SiteSources.templates)
    let words = [marker, marker.lowercased()].map { Data($0.utf8) }
    let isShown = site.files.contains { file in
      words.contains { Data(file.bytes).firstRange(of: $0) != nil }
    }
    return (isShown, isReported)
  }
}
