import Diagnostics
import Foundation
import Pages
import Preview
import Reading
import TestSupport
import Testing

@testable import CommandLineTool

/// What a preview shows after many changes is what a clean build of the same files makes.
@Suite("A preview after many changes")
struct PreviewEditTests {
  /// The templates that come with IJkpunt.
  private static let standard = SiteTemplates.embedded()

  @Test(
    "equals, to the byte, a clean build after each of three times 100 random changes",
    arguments: [2024, 2026, 2027] as [UInt64])
  func equalsCleanBuild(seed: UInt64) async throws {
    var work = try EditedFolder("examples/concept", seed: seed)
    let maker = PreviewMaker(
      folder: work.path, isPublic: false, regelingen: Editions.all().regelingen,
      standard: Self.standard)
    let session = try #require(await PreviewSession(maker))
    var broken = 0
    for round in 1...100 {
      let edit = try work.edit()
      let state = try #require(await session.renew())
      if !state.unread.isEmpty { broken += 1 }
      let differences = Self.differences(
        state, from: try Self.cleanBuild(work.path), alone: round % 6)
      #expect(differences.isEmpty, "round \(round), \(edit): \(differences)")
      guard differences.isEmpty else { return }
      let home = await session.answer("")
      #expect(home?.status == 200, "round \(round), \(edit): no home page")
    }
    #expect(broken > 10, "too few changes broke a file to say anything: \(broken)")
  }

  @Test("answers as a preview that starts now, wherever every file can be read")
  func equalsFreshStart() async throws {
    var work = try EditedFolder("examples/concept", seed: 1984)
    let maker = PreviewMaker(
      folder: work.path, isPublic: true, regelingen: Editions.all().regelingen,
      standard: Self.standard)
    let session = try #require(await PreviewSession(maker))
    var compared = 0
    for round in 1...30 {
      let edit = try work.edit()
      let state = try #require(await session.renew())
      guard state.unread.isEmpty, state.templates.errors.isEmpty else { continue }
      compared += 1
      let fresh = try #require(await PreviewSession(maker))
      let pages = state.press.whole().files.map(\.path).filter { $0.hasSuffix(".html") }
      for (place, path) in pages.enumerated() where place % 6 == round % 6 {
        let (now, then) = (await session.answer(path), await fresh.answer(path))
        let number = Array("data-versie=\"\(state.version)\"".utf8)
        let text = now.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(text?.utf8.firstRange(of: number) != nil)
        #expect(
          text?.replacing("data-versie=\"\(state.version)\"", with: "data-versie=\"1\"")
            == then.map { String(decoding: $0.bytes, as: UTF8.self) },
          "round \(round), \(edit): \(path)")
      }
    }
    #expect(compared > 8, "too few states to compare: \(compared)")
  }

  /// Returns the site that `ijkpunt build --internal --allow-errors` makes, by path.
  private static func cleanBuild(_ folder: String) throws -> [String: [UInt8]] {
    let source = try #require(AgendaSource(folder, regelingen: Editions.all().regelingen))
    let making = SiteMaking(isInternal: true, allowsErrors: true, standard: standard)
    guard case .made(let made) = making.run(source) else { return [:] }
    return Dictionary(made.site.files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }

  /// Returns the paths of files that a preview makes otherwise: all of the whole site, and every
  /// sixth page alone, beginning at a number.
  private static func differences(
    _ state: PreviewState, from clean: [String: [UInt8]], alone first: Int
  ) -> [String] {
    // What was compiled before goes on where a template is broken now; a build has no before.
    guard state.templates.errors.isEmpty else { return [] }
    let whole = Dictionary(state.press.whole().files.map { ($0.path, $0.bytes) }) { $1 }
    // Without agenda.yaml there is nothing to build.
    guard state.source.isThere else { return [] }
    let missing = Set(clean.keys).symmetricDifference(whole.keys)
    let changed = clean.keys.sorted().enumerated().filter { place, path in
      if plain(whole[path]) != clean[path] { return true }
      guard place % 6 == first, let alone = state.press.page(at: path) else { return false }
      return plain(alone.bytes) != clean[path]
    }
    return missing.union(changed.map(\.element)).sorted()
  }

  /// Returns a page without the marks that tell where its text comes from.
  private static func plain(_ bytes: [UInt8]?) -> [UInt8]? {
    guard let bytes else { return nil }
    let heading = removing("<span data-bron=\"", to: "></span>", from: bytes)
    return removing(" data-bron=\"", to: "\"", from: heading)
  }

  /// Returns bytes without what lies from one text up to and with another.
  private static func removing(_ start: String, to end: String, from bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var rest = bytes[...]
    while let place = rest.firstRange(of: start.utf8) {
      plain += rest[..<place.lowerBound]
      let past = rest[place.upperBound...].firstRange(of: end.utf8)?.upperBound
      rest = rest[(past ?? rest.endIndex)...]
    }
    return plain + rest
  }
}
