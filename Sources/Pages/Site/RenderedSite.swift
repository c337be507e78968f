public import Diagnostics

/// One file of a site.
public struct PageFile: Sendable, Equatable {
  /// The path in the output folder, with `/` between its parts.
  public var path: String
  /// The contents.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }

  /// Creates a file of text.
  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

/// A picture that a site wants of a drawing.
public struct WantedPicture: Sendable, Equatable {
  /// Where it comes to stand.
  public var path: String
  /// The drawing, as SVG that needs nothing else.
  public var drawing: [UInt8]

  /// Creates a wish.
  init(path: String, drawing: [UInt8]) { (self.path, self.drawing) = (path, drawing) }
}

/// A whole site in memory.
public struct RenderedSite: Sendable {
  /// The files, sorted by path; no two have the same path.
  public var files: [PageFile]
  /// What is wrong with templates or with what pages refer to.
  public var findings: [Diagnostic]
  /// What each template was given, where names were checked.
  public var offered: [String: TemplateFields]

  /// The pictures that pages refer to and that are still to be made.
  public var pictures: [WantedPicture]

  /// Creates a site from files in any order; of two files with one path the first stays.
  public init(
    files: [PageFile], findings: [Diagnostic], offered: [String: TemplateFields] = [:],
    pictures: [WantedPicture] = []
  ) {
    var seen: Set<String> = []
    self.files = files.filter { seen.insert($0.path).inserted }.sorted { $0.path < $1.path }
    (self.findings, self.offered, self.pictures) = (findings, offered, pictures)
  }

  /// Returns the site with its pictures, which are made.
  public func with(_ made: [PageFile]) -> RenderedSite {
    RenderedSite(files: files + made, findings: findings, offered: offered)
  }

  /// Returns the file at a path.
  public func file(_ path: String) -> PageFile? { files.first { $0.path == path } }
}
