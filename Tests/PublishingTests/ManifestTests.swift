import Testing

@testable import Publishing

/// The list of published files.
@Suite struct ManifestTests {
  /// A digest for the tests that need one.
  private static let digits = String(repeating: "0a", count: 32)

  /// Returns the text of a manifest with these files.
  private static func text(
    format: String = "1", generator: String = "\"ijkpunt\"", version: String = "\"1\"",
    files: String = ""
  ) -> String {
    """
    {"format": \(format), "generator": \(generator), "version": \(version), "files": [\(files)]}
    """
  }

  /// Returns the text of one file in a manifest.
  private static func file(
    _ path: String, size: String = "1", digest: String = Self.digits
  ) -> String {
    "{\"path\": \"\(path)\", \"size\": \(size), \"sha256\": \"\(digest)\"}"
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func computesTheDigestsOfTheStandard(text: String, digest: String) {
    #expect(SHA256Digest(of: Array(text.utf8))?.hexadecimal == digest)
  }

  @Test func writesOneLinePerFile() throws {
    let pages = try Page.sorted(site(["b.html": "abc", "a/\"x\"\\\n.html": ""]))
    let manifest = Manifest(generatorVersion: "1.0", entries: pages.map(\.entry))
    #expect(
      String(decoding: manifest.json(), as: UTF8.self) == #"""
        {
          "format": 1,
          "generator": "ijkpunt",
          "version": "1.0",
          "files": [
            {"path": "a/\"x\"\\\u000a.html", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
            {"path": "b.html", "size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
          ]
        }

        """#)
    #expect(Manifest(json: manifest.json()) == manifest)
  }

  @Test func writesAnEmptyListOnOneLine() {
    let manifest = Manifest(generatorVersion: "1", entries: [])
    #expect(String(decoding: manifest.json(), as: UTF8.self).contains("\"files\": []\n"))
    #expect(Manifest(json: manifest.json()) == manifest)
  }

  @Test(arguments: [
    Self.text(), Self.text(files: Self.file("a") + ", " + Self.file("b/c")),
  ])
  func readsWhatWeWrite(text: String) {
    #expect(Manifest(json: Array(text.utf8)) != nil)
  }

  @Test(arguments: [
    "", "null", "[]", "{}", Self.text() + "x",
    Self.text(format: "2"), Self.text(format: "\"1\""),
    Self.text(generator: "\"hugo\""), Self.text(version: "1"),
    Self.text(files: "1"), Self.text(files: "{\"path\": \"a\"}"),
    Self.text(files: Self.file("../a")), Self.text(files: Self.file("/etc/passwd")),
    Self.text(files: Self.file("manifest.json")), Self.text(files: Self.file("a\\u0000b")),
    Self.text(files: Self.file("a") + ", " + Self.file("a")),
    Self.text(files: Self.file("a", size: "-1")), Self.text(files: Self.file("a", size: "1.5")),
    Self.text(files: Self.file("a", digest: "0a")),
    Self.text(files: Self.file("a", digest: Self.digits.uppercased())),
  ])
  func refusesWhatWeNeverWrite(text: String) {
    #expect(Manifest(json: Array(text.utf8)) == nil)
  }

  @Test func joinsTwoListsForTheMomentsBetween() throws {
    let old = Manifest(
      generatorVersion: "1", entries: try Page.sorted(site(["a": "1", "c": "2"])).map(\.entry))
    let new = Manifest(
      generatorVersion: "2", entries: try Page.sorted(site(["b": "3", "c": "4"])).map(\.entry))
    let both = new.including(old)
    #expect(both.entries.map(\.path.text) == ["a", "b", "c"])
    #expect(both.entries.last == new.entries.last, "the new digest counts")
    #expect(both.generatorVersion == "2")
  }
}
