internal import Foundation

/// Where the programs and the real agendas are.
struct Surroundings {
  /// This program.
  let bench: String
  /// The tool, beside this program.
  let tool: String
  /// The package, which holds the real agendas.
  let package: String

  /// Looks beside and above this program.
  init() throws {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else {
      throw Trouble("the place of this program is not known")
    }
    let folder = program.deletingLastPathComponent()
    (bench, tool) = (program.path, folder.appendingPathComponent("ijkpunt").path)
    guard FileManager.default.isExecutableFile(atPath: tool) else {
      throw Trouble("\(tool) is missing; run: swift build -c release --product ijkpunt")
    }
    guard let package = Self.package(above: folder) else {
      throw Trouble("no folder above \(folder.path) holds content/agenda.yaml")
    }
    self.package = package
    #if DEBUG
      say("This is a debug build; its figures say nothing. Use: make bench\n")
    #endif
  }

  /// Returns the first folder whose `content` holds an agenda, going up.
  private static func package(above start: URL) -> String? {
    var folder = start
    while folder.path != "/" {
      let agenda = folder.appendingPathComponent("content/agenda.yaml").path
      if FileManager.default.fileExists(atPath: agenda) { return folder.path }
      folder.deleteLastPathComponent()
    }
    return nil
  }
}
