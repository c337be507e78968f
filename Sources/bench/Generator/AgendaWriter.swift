internal import AgendaModel
internal import Foundation
internal import Reading

/// Writes generated agendas to disk.
enum AgendaWriter {
  /// Writes the agendas of `shape` into `folder`: one there, more in folders of their own.
  static func write(_ shape: Shape, to folder: String) throws {
    guard let regeling = Editions.all().regelingen.last else {
      throw Trouble("the tool knows no edition of the Regeling")
    }
    for (index, place) in folders(shape, in: folder).enumerated() {
      let generator = AgendaGenerator(regeling: regeling, shape: shape, number: index + 1)
      try generator.files { try write($0.text, to: place + "/" + $0.path) }
    }
  }

  /// Returns the folders of the agendas of `shape`.
  static func folders(_ shape: Shape, in folder: String) -> [String] {
    guard shape.agendas > 1 else { return [folder] }
    return (1...shape.agendas).map { "\(folder)/agenda-\($0)" }
  }

  /// Writes a file and the folders that it needs.
  private static func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

/// Something that keeps the bench from going on, said to whoever runs it.
struct Trouble: Error, CustomStringConvertible {
  /// What it is.
  let description: String

  /// Creates trouble.
  init(_ description: String) { self.description = description }
}
