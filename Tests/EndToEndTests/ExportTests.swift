import Foundation
import TestSupport
import Testing

@Suite("The publish kit")
struct ExportTests {
  /// Runs a program of the system in a folder and returns its exit code and what it printed.
  private func run(
    _ words: [String], in folder: TemporaryFolder
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = folder.url
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Whether a program of the system is there.
  private static func has(_ name: String) -> Bool {
    ["/usr/bin/", "/usr/sbin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + name)
    }
  }

  /// Makes the kit of the LiS agenda as a folder called `pakket`.
  private func kit(
    _ change: (TemporaryFolder) throws -> Void = { _ in }
  ) throws -> TemporaryFolder {
    let folder = try copyOfLiS()
    try change(folder)
    let run = try Tool(in: folder.url).run("export", "--package", "--output", "pakket")
    #expect(run.status == 0, "\(run.error)")
    return folder
  }

  /// Makes the agenda a draft with a public address.
  private func makeDraft(_ folder: TemporaryFolder) throws {
    let file = "content/agenda.yaml"
    try folder.edit(file, replacing: "status: vastgesteld", with: "status: concept")
    try folder.edit(
      file, replacing: "peildatum: 2024",
      with: "adres: https://www.school.example/kwaliteit/\npeildatum: 2024")
  }

  @Test(
    "The zip holds the site as a build makes it, with steps and settings",
    .enabled(if: has("zip")))
  func zipsTheSite() throws {
    let folder = try copyOfLiS()
    let tool = Tool(in: folder.url)
    #expect(try tool.run("build").status == 0)
    let made = try tool.run("export", "--package")
    #expect(made.status == 0, "\(made.error)")
    #expect(made.output.contains("LEES-MIJ"))
    #expect(try run(["unzip", "-q", "pakket.zip", "-d", "uit"], in: folder).status == 0)
    let files = try folder.contents(of: "uit")
    #expect(try folder.contents(of: "uit/site") == folder.contents(of: "public"))
    let others = files.keys.filter { !$0.hasPrefix("site/") }.sorted()
    #expect(
      others == [
        "LEES-MIJ.html", "LEES-MIJ.txt", "instellingen/.htaccess", "instellingen/_headers",
        "instellingen/github/.github/workflows/pages.yml", "instellingen/github/.nojekyll",
        "instellingen/gitlab/.gitlab-ci.yml", "instellingen/nginx.conf",
      ])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ["content", "pakket.zip", "public", "uit"])
  }

  @Test(
    "The same agenda gives the same zip, whatever the place, language and time zone",
    .enabled(if: has("zip")))
  func zipsTheSameEverywhere() throws {
    let (first, second) = (try copyOfLiS(), try copyOfLiS())
    let here = ["LC_ALL": "C", "TZ": "Pacific/Auckland", "ZIPOPT": "-0"]
    let there = ["LC_ALL": "C.UTF-8", "TZ": "America/Lima"]
    #expect(try Tool(in: first.url, environment: here).run("export", "--package").status == 0)
    let words = ["content", "--output", "map/elders.zip"]
    let made = try Tool(in: second.url, environment: there).run(
      "export", "--package", words[0], words[1], words[2])
    #expect(made.status == 0, "\(made.error)")
    #expect(try first.contents(of: ".")["pakket.zip"] == second.contents(of: "map")["elders.zip"])
    let again = try Tool(in: first.url).run("export", "--package")
    #expect(again.status == 0, "an earlier zip is replaced")
    let list = try run(["unzip", "-Z", "-v", "pakket.zip"], in: first).output
    #expect(!list.contains("subfield"), "no extra fields, which hold times of access and owners")
  }

  @Test("An agenda that is not published gives no kit, and an earlier one stays")
  func refusesWhatABuildRefuses() throws {
    let folder = try kit()
    let before = try folder.contents(of: "pakket")
    try folder.edit("content/prioriteit-1/1.3.md", replacing: "2022: 3,6", with: "2022: 3,6,1")
    let tool = Tool(in: folder.url)
    let refused = try tool.run("export", "--package", "--output", "pakket")
    #expect(refused.status == 1)
    #expect(refused.error.contains("is niet gepubliceerd"))
    #expect(try folder.contents(of: "pakket") == before)
    let forced = try tool.run("export", "--package", "--output", "pakket", "--allow-errors")
    #expect(forced.status == 0)
  }

  @Test("Nothing but a zip is overwritten, and the agenda's own folder is left alone")
  func keepsOtherFiles() throws {
    let folder = try copyOfLiS()
    try folder.write("verslag.zip", "geen zip")
    let tool = Tool(in: folder.url)
    let over = try tool.run("export", "--package", "--output", "verslag.zip")
    #expect(over.status == 2)
    #expect(over.error.contains("geen zip-bestand"))
    #expect(try folder.text("verslag.zip") == "geen zip")
    #expect(try tool.run("export", "--package", "--output", "content/pakket.zip").status == 2)
    #expect(try tool.run("export").status == 2)
  }

  @Test("Without the program zip the message names how to get it, and the folder works")
  func tellsHowToGetZip() throws {
    let folder = try copyOfLiS()
    let tool = Tool(in: folder.url, environment: ["PATH": "/nergens"])
    let zip = try tool.run("export", "--package")
    #expect(zip.status == 2)
    #expect(zip.error.contains("sudo apt-get install zip"))
    #expect(zip.error.contains("--output pakket"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["content"])
    #expect(try tool.run("export", "--package", "--output", "pakket").status == 0)
  }

  @Test("The policy in the settings is the one in the pages; an adopted agenda may be found")
  func agreesWithThePages() throws {
    let folder = try kit()
    let page = try folder.text("pakket/site/index.html")
    let policy = try #require(
      page.firstMatch(of: #/Content-Security-Policy" content="([^"]*)"/#)
    ).1
    for name in ["nginx.conf", ".htaccess", "_headers"] {
      let text = try folder.text("pakket/instellingen/\(name)")
      #expect(text.contains(policy + "; frame-ancestors 'none'"), "\(name)")
      #expect(!text.contains("noindex"), "\(name)")
    }
    #expect(!page.contains("noindex"))
  }

  @Test("A draft asks search engines to stay away, in the pages and in the settings")
  func hidesDrafts() throws {
    let folder = try kit(makeDraft)
    for (path, bytes) in try folder.contents(of: "pakket/site") where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
    }
    for name in ["nginx.conf", ".htaccess", "_headers"] {
      #expect(try folder.text("pakket/instellingen/\(name)").contains("X-Robots-Tag"), "\(name)")
    }
    #expect(try folder.text("pakket/LEES-MIJ.txt").contains("Dit is een concept"))
    let nginx = try folder.text("pakket/instellingen/nginx.conf")
    #expect(nginx.contains("location /kwaliteit/ {"))
  }

  @Test("nginx accepts its settings", .enabled(if: has("nginx")))
  func suitsNginx() throws {
    let folder = try kit(makeDraft)
    try folder.write(
      "nginx.conf",
      """
      pid nginx.pid;
      error_log stderr;
      events {}
      http { access_log off; server { listen 127.0.0.1:18080;
        include pakket/instellingen/nginx.conf; } }
      """)
    let test = try run(
      ["nginx", "-t", "-p", folder.path, "-c", folder.path + "/nginx.conf"], in: folder)
    #expect(test.status == 0, "\(test.output)")
  }

  @Test("Apache accepts its settings", .enabled(if: has("apache2")))
  func suitsApache() throws {
    let folder = try kit(makeDraft)
    let modules = "/usr/lib/apache2/modules/mod_"
    let names = [
      ("mpm_event", "mpm_event"), ("authz_core", "authz_core"), ("dir", "dir"), ("mime", "mime"),
      ("headers", "headers"),
    ]
    let loads = names.map { "LoadModule \($0.0)_module \(modules)\($0.1).so\n" }.joined()
    try folder.write(
      "apache.conf",
      """
      \(loads)ServerName localhost
      Listen 127.0.0.1:18081
      PidFile \(folder.path)/apache.pid
      ErrorLog /dev/stderr
      TypesConfig /dev/null
      <Directory "\(folder.path)/pakket/site">
      Include \(folder.path)/pakket/instellingen/.htaccess
      </Directory>
      """)
    let test = try run(["apache2", "-t", "-f", folder.path + "/apache.conf"], in: folder)
    #expect(test.status == 0, "\(test.output)")
  }
}
