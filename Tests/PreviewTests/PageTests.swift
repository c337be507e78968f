import Foundation
import Testing

@testable import Preview

/// What a browser gets.
@Suite("Pages of the preview")
struct PageTests {
  @Test func servesThePageOfAFolder() async throws {
    try await RunningPreview.run { preview in
      for target in ["/", "/?a=b", "/index.html"] {
        let page = try await preview.get(target)
        #expect(page.status == 200)
        #expect(page.body == "<h1>thuis</h1>")
        #expect(page.header("Content-Type") == "text/html; charset=utf-8")
        #expect(page.header("Content-Length") == "14")
        #expect(page.header("Cache-Control") == "no-store")
        #expect(page.header("X-Content-Type-Options") == "nosniff")
      }
      #expect(try await preview.get("/a%20b/%C3%A9.html").body == "<h1>vreemde tekens</h1>")
    }
  }

  @Test func passesTheQueryOn() async throws {
    let answer: @Sendable (String, String) async -> PreviewAnswer? = { path, query in
      .text(200, path + "|" + query)
    }
    try await RunningPreview.run(answer: answer) { preview in
      let page = try await preview.get("/zoek/?q=a%20b")
      #expect(page.body == "zoek/index.html|q=a%20b\n")
    }
  }

  @Test func sendsAFolderOnToItsLastSlash() async throws {
    try await RunningPreview.run { preview in
      let page = try await preview.get("/indicator/2c?x=1")
      #expect(page.status == 302)
      #expect(page.header("Location") == "/indicator/2c/?x=1")
    }
  }

  @Test func sendsTheHeadAlone() async throws {
    try await RunningPreview.run { preview in
      let page = try await preview.ask(
        "HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      #expect(page.status == 200)
      #expect(page.header("Content-Length") == "14")
      #expect(page.body.isEmpty)
    }
  }

  @Test func saysWhatIsMissing() async throws {
    try await RunningPreview.run { preview in
      let page = try await preview.get("/er-niet/")
      #expect(page.status == 404)
      #expect(page.body.hasPrefix("Deze pagina is er niet."))
    }
  }

  @Test func leavesTheStatusToTheSite() async throws {
    let answer: @Sendable (String, String) async -> PreviewAnswer? = { path, _ in
      path == "map/index.html" ? .text(200, "map") : .text(404, "Weg")
    }
    try await RunningPreview.run(answer: answer) { preview in
      let page = try await preview.get("/er-niet")
      #expect(page.status == 404)
      #expect(page.body == "Weg\n")
      let folder = try await preview.get("/map")
      #expect(folder.header("Location") == "/map/")
    }
  }

  @Test func answersSeveralRequestsOnOneConnection() async throws {
    try await RunningPreview.run { preview in
      let one = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let last = "GET /er-niet HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
      let all = try await preview.ask(one + one + last)
      #expect(all.text.matches(of: /<h1>thuis/).count == 2)
      #expect(all.text.matches(of: /HTTP\/1.1 404/).count == 1)
    }
  }

  @Test func closesForHTTP10() async throws {
    try await RunningPreview.run { preview in
      let page = try await preview.ask("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n")
      #expect(page.status == 200)
      #expect(page.header("Connection") == "close")
    }
  }

  @Test(
    "Only gets pages", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get"])
  func refusesOtherMethods(method: String) async throws {
    try await RunningPreview.run { preview in
      let page = try await preview.ask(
        "\(method) / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nabcd")
      #expect(page.status == 405)
      #expect(page.header("Allow") == "GET, HEAD")
    }
  }

  @Test("Takes no content", arguments: ["Content-Length: 4", "Transfer-Encoding: chunked"])
  func refusesContent(header: String) async throws {
    try await RunningPreview.run { preview in
      let page = try await preview.get("/", more: header + "\r\n")
      #expect(page.status == 413)
    }
  }

  @Test func addsHeadersButNeverReplacesItsOwn() async throws {
    try await RunningPreview.run { settings in
      settings.extraHeaders = [
        ("Referrer-Policy", "no-referrer"), ("cache-control", "max-age=9"),
        ("X-Broken", "a\r\nSet-Cookie: b"),
      ]
    } _: { preview in
      let page = try await preview.get("/")
      #expect(page.header("Referrer-Policy") == "no-referrer")
      #expect(page.header("Cache-Control") == "no-store")
      #expect(!page.head.contains("max-age") && !page.head.contains("Set-Cookie"))
    }
  }

  @Test func letsOtherSitesLeadHereButTakeNothing() async throws {
    try await RunningPreview.run { preview in
      let elsewhere = "Sec-Fetch-Site: cross-site\r\n"
      let link = elsewhere + "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n"
      let page = try await preview.get("/", more: link)
      #expect(page.status == 200)
      #expect(page.header("Cross-Origin-Resource-Policy") == "same-origin")
      let stream = try await preview.get("/-/events", more: link)
      #expect(stream.status == 403)
      for (mode, place) in [("no-cors", "script"), ("cors", "empty"), ("navigate", "iframe")] {
        let more = "Sec-Fetch-Mode: \(mode)\r\nSec-Fetch-Dest: \(place)\r\n"
        let refused = try await preview.get("/", more: elsewhere + more)
        #expect(refused.status == 403)
        #expect(!refused.text.contains("thuis"))
      }
    }
  }

  @Test func answersWhileAnotherPageTakesLong() async throws {
    let answer: @Sendable (String, String) async -> PreviewAnswer? = { path, _ in
      if path == "traag" { try? await Task.sleep(for: .seconds(60)) }
      return .text(200, path)
    }
    try await RunningPreview.run(answer: answer) { preview in
      let port = preview.port
      let slow = try await apart { try RawClient(port: port) }
      slow.send("GET /traag HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(try await preview.get("/snel").body == "snel\n")
    }
  }
}
