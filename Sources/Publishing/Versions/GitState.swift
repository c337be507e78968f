/// The files of a folder as they were in a state of Git, read by the program `git`.
///
/// Nothing is checked out and nothing in the repository changes.
public struct GitState: Sendable {
  /// The folder, inside a repository.
  private let folder: String
  /// The commit.
  private let commit: String

  /// The largest file that is read, in bytes.
  private static let largest = 32 << 20

  /// Finds a state by any name that Git knows: a branch, a tag, `HEAD~3`; nil when there is no such
  /// state, no repository or no Git.
  public init?(_ revision: String, in folder: String) {
    self.folder = folder
    let words = ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"]
    guard let output = Self.run(words, in: folder) else { return nil }
    let digits = output.prefix { $0 != UInt8(ascii: "\n") }
    guard digits.count >= 40 else { return nil }
    commit = String(decoding: digits, as: UTF8.self)
  }

  /// Returns the files below the folder, by their paths in it; links and submodules are left out.
  ///
  /// Nil when Git does not give them.
  public func files() -> [OutputFile]? {
    guard let list = Self.run(["ls-tree", "-r", "-z", "-l", commit], in: folder) else { return nil }
    let entries = list.split(separator: 0).compactMap(Entry.init).filter { $0.size <= Self.largest }
    let wanted = entries.flatMap { Array($0.object.utf8) + [UInt8(ascii: "\n")] }
    guard !entries.isEmpty,
      let batch = Self.run(["cat-file", "--batch"], in: folder, input: wanted)
    else { return entries.isEmpty ? [] : nil }
    var rest = batch[...]
    var files: [OutputFile] = []
    for entry in entries {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")), rest.count >= entry.size + 2 else {
        return nil
      }
      let start = end + 1
      guard start + entry.size < rest.endIndex else { return nil }
      files.append(
        OutputFile(path: entry.path, bytes: Array(rest[start..<(start + entry.size)])))
      rest = rest[(start + entry.size + 1)...]
    }
    return files
  }

  /// A file in the list of a state: `100644 blob <hash> <size>\t<path>`.
  private struct Entry {
    /// The hash of its contents.
    let object: String
    /// The size in bytes.
    let size: Int
    /// The path from the folder.
    let path: String

    /// Reads a line; nil for what is no plain file.
    init?(_ line: ArraySlice<UInt8>) {
      guard let tab = line.firstIndex(of: 0x09) else { return nil }
      let words = line[..<tab].split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard words.count == 4, words[0].hasPrefix("100"), let size = Int(words[3]) else {
        return nil
      }
      (object, self.size) = (words[2], size)
      path = String(decoding: line[(tab + 1)...], as: UTF8.self)
    }
  }

  /// Runs `git` in a folder and returns what it prints; nil when it fails.
  private static func run(_ words: [String], in folder: String, input: [UInt8] = []) -> [UInt8]? {
    do throws(SystemError) {
      let (request, answer) = (try ScratchFile(), try ScratchFile())
      try request.write(input)
      let program = try ChildProgram.start(
        ProgramCall(
          words: ["git", "-C", folder] + words, input: .open(request), output: .open(answer)))
      guard program.wait() == 0 else { return nil }
      return try answer.contents()
    } catch {
      return nil
    }
  }
}
