internal import Foundation

/// A file that somebody else delivered, from anywhere on disk.
public enum DeliveredFile {
  /// Why it was not read.
  public enum Refusal: Error, Sendable, Equatable {
    /// There is no such file.
    case missing
    /// It is a folder, a device or a pipe.
    case notAFile
    /// It is larger than so many bytes.
    case tooLarge(Int)
    /// The system would not.
    case failed(String)
  }

  /// The largest file that is read, in bytes.
  public static let largest = 32 << 20

  /// Reads a file; nothing but a plain file is ever opened.
  public static func read(_ path: String) throws(Refusal) -> [UInt8] {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes: [FileAttributeKey: Any]
    do {
      attributes = try FileManager.default.attributesOfItem(atPath: target)
    } catch {
      throw FileManager.default.fileExists(atPath: target)
        ? .failed(error.localizedDescription) : .missing
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { throw .notAFile }
    let size = attributes[.size] as? Int ?? 0
    guard size <= largest else { throw .tooLarge(largest) }
    guard let contents = FileManager.default.contents(atPath: target) else {
      throw .failed("geen leesrecht")
    }
    return [UInt8](contents)
  }
}
