import Foundation
import Testing

@testable import Charts

/// Keeps `templates/assets/grafieken.css`, `ChartClass` and `Palette` the same.
struct StyleSheetTests {
  /// The style sheet, cut at its media rules.
  private func sections() throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("templates/assets/grafieken.css")
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "@media ")
  }

  @Test func hasARuleForEachClassAndNoOthers() throws {
    let sheet = try sections().joined()
    let names = Set(
      sheet.matches(of: /\.(g-[a-z0-9-]+|grafiek[a-z-]*)\b(?!\.css)/).map { String($0.1) })
    #expect(names == Set(ChartClass.allCases.map(\.rawValue)))
  }

  @Test(arguments: ChartClass.allCases.filter { $0.colour(in: .light) != nil })
  func paintsEachClassWithItsPaletteColour(_ item: ChartClass) throws {
    let all = try sections()
    let rule = try #require(
      all.joined().firstMatch(
        of: try Regex("\\.\(item.rawValue) \\{ (fill|stroke): var\\((--[a-z0-9-]+)\\)"))?[2]
        .substring)
    let dark = try #require(all.first { $0.hasPrefix("screen and (prefers-color-scheme: dark)") })
    let forced = try #require(all.first { $0.hasPrefix("(forced-colors: active)") })
    #expect(all[0].contains("\(rule): \(item.colour(in: .light)?.hex ?? "");"))
    #expect(dark.contains("\(rule): \(item.colour(in: .dark)?.hex ?? "");"))
    #expect(forced.contains("\(rule): "))
  }

  @Test func putsNoStyleAttributeInAPicture() {
    for (_, rendering) in SnapshotTests.charts {
      #expect(!rendering.pictures.html().contains("style="))
    }
  }
}
