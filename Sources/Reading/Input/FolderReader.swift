internal import AgendaModel
public import Diagnostics
internal import Foundation

/// Reads the files of an agenda's folder from disk.
///
/// Hidden files and those that start with `_` are passed over; nothing outside the folder is read,
/// also not through a link. A file that cannot be read is a finding, never the end of the reading.
public struct FolderReader {
  /// The largest text that is read, in bytes.
  static let largestText = 4 << 20
  /// The largest data file or picture that is read, in bytes.
  static let largestFile = 32 << 20
  /// The folders that are not read with the others.
  static let reserved = [FrozenVersion.folder, "sjablonen"]

  /// What a folder holds.
  public struct Contents: Sendable {
    /// The files, sorted by path.
    public var files: [InputFile]
    /// What could not be read.
    public var findings: [Diagnostic]
  }

  /// The folder's real path.
  private let root: String
  /// Where findings go.
  private let log = FindingLog()

  /// Opens a folder, or returns nil when there is none.
  public init?(_ folder: String) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else { return nil }
    root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
  }

  /// Reads all files.
  public func read() -> Contents {
    var paths: [String] = []
    list("", into: &paths)
    if let version = versions().last(where: { !$0.hasSuffix(FrozenVersion.draftEnding) }) {
      list("\(FrozenVersion.folder)/\(version)/\(FrozenVersion.sources)/", into: &paths)
    }
    let files = paths.sorted().compactMap(file)
    return Contents(files: files, findings: log.findings)
  }

  /// Whether a file with this path would be read with the others: nothing hidden, no template.
  public static func belongs(_ path: String) -> Bool {
    let steps = path.split(separator: "/")
    return !steps.contains { $0.hasPrefix(".") || $0.hasPrefix("_") }
      && !reserved.contains(steps.first.map(String.init) ?? "")
  }

  /// The names of the stored versions that have sources, sorted.
  public func versions() -> [String] {
    let folder = "\(root)/\(FrozenVersion.folder)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { name in
      !name.hasPrefix(".") && !name.hasPrefix("_")
        && kind(of: "\(FrozenVersion.folder)/\(name)/\(FrozenVersion.sources)") == .folder
    }
  }

  /// Reads the overriding templates in `sjablonen/`, and says which could not be read.
  public func templates() -> Contents {
    let before = log.findings.count
    var paths: [String] = []
    list("sjablonen/", into: &paths)
    let files = paths.sorted().compactMap(file)
    return Contents(files: files, findings: Array(log.findings[before...]))
  }

  /// Lists the paths of the files below a folder, given with its closing slash.
  private func list(_ folder: String, into paths: inout [String]) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)
    } catch {
      if !folder.hasPrefix("sjablonen") { reportUnreadable(String(folder.dropLast()), "de map") }
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") && !name.hasPrefix("_") {
      let path = folder + name
      if folder.isEmpty, Self.reserved.contains(name) { continue }
      switch kind(of: path) {
      case .folder: list(path + "/", into: &paths)
      case .file: paths.append(path)
      case .outside: reportOutside(path)
      case .other: reportUnreadable(path, "het bestand")
      }
    }
  }

  /// What stands at a path.
  private enum Kind {
    /// A folder of this folder's own.
    case folder
    /// A file.
    case file
    /// A link that leads out of the folder or nowhere.
    case outside
    /// A device or pipe, which is never opened.
    case other
  }

  /// Returns what stands at a path.
  private func kind(of path: String) -> Kind {
    let full = root + "/" + path
    let type = (try? FileManager.default.attributesOfItem(atPath: full))?[.type]
    switch type as? FileAttributeType {
    case .typeDirectory: return .folder
    case .typeRegular: return .file
    case .typeSymbolicLink:
      let target = URL(fileURLWithPath: full).resolvingSymlinksInPath().path
      guard target.hasPrefix(root + "/") else { return .outside }
      let real = (try? FileManager.default.attributesOfItem(atPath: target))?[.type]
      return real as? FileAttributeType == .typeRegular ? .file : .outside
    default: return .other
    }
  }

  /// Reads a file, unless it is too large or cannot be opened.
  private func file(_ path: String) -> InputFile? {
    let full = root + "/" + path
    let target = URL(fileURLWithPath: full).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    let size = (attributes?[.size] as? Int) ?? 0
    let isText = path.hasSuffix(".md") || path.hasSuffix(".yaml")
    let limit = isText ? Self.largestText : Self.largestFile
    guard size <= limit else {
      reportTooLarge(path, size: size, limit: limit)
      return nil
    }
    guard let data = FileManager.default.contents(atPath: target) else {
      reportUnreadable(path, "het bestand")
      return nil
    }
    return InputFile(path: path, bytes: [UInt8](data))
  }

  /// Returns the place of a file as a whole.
  private func place(_ path: String) -> SourceRange {
    SourceRange(SourceFile(path: path, bytes: []), 0, 0)
  }

  /// Reports a file that cannot be opened.
  private func reportUnreadable(_ path: String, _ what: String) {
    let name = path.isEmpty ? "De map" : "\"\(path)\""
    log.error(
      "file-unreadable", place(path), "\(name) kan niet worden gelezen",
      why: "Vaak ontbreekt het leesrecht, of het is geen gewoon bestand.",
      mend: "Geef uzelf leesrecht op \(what), of haal \(what) uit de agenda")
  }

  /// Reports a file beyond the bound.
  private func reportTooLarge(_ path: String, size: Int, limit: Int) {
    log.error(
      "file-too-large", place(path),
      "\"\(path)\" is te groot: \(size >> 20) MB",
      why: "Een bestand van deze soort mag hoogstens \(limit >> 20) MB zijn; het is niet gelezen.",
      mend: "Maak het bestand kleiner of splits het, of haal het uit de map")
  }

  /// Reports a link that leads out of the folder.
  private func reportOutside(_ path: String) {
    log.error(
      "file-outside", place(path),
      "\"\(path)\" verwijst niet naar een bestand in de map van de agenda",
      why: "Wat buiten de map staat wordt nooit gelezen, zodat er niets ongewild op de site komt. "
        + "Ook een verwijzing naar een map of naar niets telt niet mee.",
      mend: "Vervang de verwijzing door het bestand zelf, of verwijder haar")
  }
}
