internal import Foundation

/// Writes mended text back into an agenda's folder, and only over what was read.
public struct FolderMender {
  /// Why a file was not written.
  public enum Refusal: Error, Sendable, Equatable {
    /// It is no longer what was read, or was not stored as UTF-8.
    case differs
    /// The system would not.
    case failed(String)
  }

  /// The mark that some editors put before UTF-8.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// The folder as the user gave it.
  private let folder: String

  /// Prepares for a folder.
  public init(_ folder: String) { self.folder = folder }

  /// Replaces the contents of a file that held `old`, in one step and with its permissions.
  ///
  /// A link inside the folder stays a link: the file that it leads to is written.
  public func write(_ new: [UInt8], to path: String, over old: [UInt8]) throws(Refusal) {
    let target = URL(fileURLWithPath: folder + "/" + path).resolvingSymlinksInPath()
    let manager = FileManager.default
    guard let stored = manager.contents(atPath: target.path).map({ [UInt8]($0) }) else {
      throw .differs
    }
    let mark = stored.starts(with: Self.byteOrderMark) ? Self.byteOrderMark : []
    guard stored == mark + old else { throw .differs }
    do {
      let mode = try manager.attributesOfItem(atPath: target.path)[.posixPermissions]
      try Data(mark + new).write(to: target, options: .atomic)
      if let mode {
        try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: target.path)
      }
    } catch {
      throw .failed(error.localizedDescription)
    }
  }
}
