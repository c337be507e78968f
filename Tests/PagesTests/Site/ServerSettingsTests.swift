import Testing

@testable import Pages

/// The settings for servers: who may put which page in a window.
struct ServerSettingsTests {
  /// The settings of a small site.
  private func settings(address: String? = nil, isDraft: Bool = false) -> ServerSettings {
    ServerSettings(
      address: address, isDraft: isDraft,
      paths: [
        "404.html", "assets/stijl.css", "data/agenda.json", "embed/begroting/begroting/index.html",
        "index.html", "indicator/2c/2c.csv", "indicator/2c/index.html", "manifest.json",
      ])
  }

  /// The text of one file.
  private func text(_ name: String, of settings: ServerSettings) throws -> String {
    let file = try #require(settings.files.first { $0.path == "instellingen/" + name })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// The headers of each rule of a `_headers` file that fits a path, as its readers match it.
  private func headers(for path: String, in text: String) -> [String] {
    var fits = false
    return text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  ") else {
        let stem = line.hasSuffix("*") ? line.dropLast() : line
        fits = line.hasSuffix("*") ? path.hasPrefix(stem) : path == line
        return nil
      }
      return fits ? String(line.dropFirst(2)) : nil
    }
  }

  @Test(arguments: ["/", "/index.html", "/404.html", "/indicator/2c/", "/assets/stijl.css"])
  func keepsPagesOutOfTheWindowsOfOthers(_ path: String) throws {
    let found = headers(for: path, in: try text("_headers", of: settings()))
    let policies = found.filter { $0.hasPrefix("Content-Security-Policy") }
    #expect(policies.count == 1, "two policies for one path would both hold")
    #expect(policies.first?.hasSuffix("; frame-ancestors 'none'") == true)
    #expect(found.contains("X-Content-Type-Options: nosniff"))
  }

  @Test func letsAPageWithOneFigureBeFramed() throws {
    let found = headers(for: "/embed/begroting/", in: try text("_headers", of: settings()))
    let policies = found.filter { $0.hasPrefix("Content-Security-Policy") }
    #expect(policies == ["Content-Security-Policy: " + SecurityHeaders.framedPolicy])
    #expect(found.contains("Referrer-Policy: no-referrer"))
  }

  @Test func asksSearchEnginesToLeaveADraftOutEverywhere() throws {
    let text = try text("_headers", of: settings(isDraft: true))
    for path in ["/", "/embed/begroting/", "/elders"] {
      #expect(headers(for: path, in: text).contains("X-Robots-Tag: noindex"), "\(path)")
    }
  }

  @Test func framesOnlyEmbedOnServersOfYourOwn() throws {
    let settings = settings(address: "https://school.example/plan/")
    let nginx = try text("nginx.conf", of: settings).split(separator: "location ")
    #expect(nginx.count == 3)
    #expect(nginx[1].hasPrefix("/plan/ {") && nginx[1].contains("frame-ancestors 'none'"))
    #expect(nginx[2].hasPrefix("/plan/embed/ {") && nginx[2].contains("frame-ancestors *\""))
    #expect(!nginx[2].contains("frame-ancestors 'none'"))
    let apache = try text(".htaccess", of: settings).split(separator: "<If ")
    #expect(apache.first?.contains("frame-ancestors 'none'") == true)
    #expect(apache.last?.hasPrefix("\"%{REQUEST_URI} =~ m#^/plan/embed/#\">") == true)
    #expect(apache.last?.contains("frame-ancestors *\"") == true)
  }
}
