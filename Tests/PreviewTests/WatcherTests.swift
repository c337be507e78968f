import Foundation
import TestSupport
import Testing

@testable import Preview

/// Which changes of files are told.
@Suite("Watching folders")
struct WatcherTests {
  /// The folder that is watched.
  let folder: TemporaryFolder

  /// Makes a folder with a few files.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("agenda.yaml", "naam: x")
    try folder.write("prioriteit/een.md", "een")
    try folder.write("prioriteit/twee.md", "twee")
  }

  /// How changes are noticed in a test: by one of the two ways alone.
  enum Way: CaseIterable {
    #if canImport(Glibc)
      /// By what the system tells.
      case told
    #endif
    /// By looking at all files.
    case looked

    /// The way as the watcher knows it.
    var way: WatchWay {
      self == .looked
        ? WatchWay(asksSystem: false, pauseWhenUntold: .milliseconds(20))
        : WatchWay(pauseWhenTold: .seconds(3_600))
    }
  }

  /// Begins to watch.
  private func watch(_ way: Way, _ path: String = "") -> AsyncStream<Set<String>> {
    FolderWatcher(folders: [folder.path + path], way: way.way).changes()
  }

  /// Does something, and returns the paths that are told up to and with one of them.
  private func changes(
    _ way: Way, until last: String, _ work: () throws -> Void
  ) async throws -> Set<String> {
    let stream = watch(way)
    try work()
    return try await paths(stream, until: [last])
  }

  /// Returns the paths that are told until all of some are among them.
  private func paths(
    _ stream: AsyncStream<Set<String>>, until wanted: Set<String>
  ) async throws -> Set<String> {
    let prefix = folder.path + "/"
    return try await withTaskExecutorPreference(PreviewExecutor()) {
      try await withThrowingTaskGroup(of: Set<String>.self) { group in
        group.addTask { await Self.collect(stream, below: prefix, until: wanted) }
        group.addTask {
          try await Task.sleep(for: .seconds(10))
          return []
        }
        defer { group.cancelAll() }
        return try await group.next() ?? []
      }
    }
  }

  /// Collects the paths that are told until all of some are among them.
  private static func collect(
    _ stream: AsyncStream<Set<String>>, below prefix: String, until wanted: Set<String>
  ) async -> Set<String> {
    var all: Set<String> = []
    for await changed in stream {
      #expect(changed.allSatisfy { $0.hasPrefix(prefix) })
      all.formUnion(changed.map { String($0.dropFirst(prefix.count)) })
      if wanted.isSubset(of: all) { break }
    }
    return all
  }

  @Test(arguments: Way.allCases) func tellsWhatIsWritten(way: Way) async throws {
    let told = try await changes(way, until: "agenda.yaml") {
      try folder.write("agenda.yaml", "naam: y")
    }
    #expect(told == ["agenda.yaml"])
  }

  @Test(arguments: Way.allCases) func tellsWhatIsSavedByRenaming(way: Way) async throws {
    let told = try await changes(way, until: "prioriteit/een.md") {
      try folder.write("prioriteit/.een.md.swp", "x")
      try folder.write("prioriteit/4913", "")
      try folder.write("prioriteit/een.md~", "oud")
      try folder.write("prioriteit/nieuw.tmp", "nieuw")
      // As editors do: the new file takes the place of the old one in one step.
      #expect(
        rename(folder.path + "/prioriteit/nieuw.tmp", folder.path + "/prioriteit/een.md") == 0)
    }
    #expect(told == ["prioriteit/een.md"])
  }

  @Test(arguments: Way.allCases) func tellsBothNamesOfARename(way: Way) async throws {
    let stream = watch(way)
    try move("prioriteit/een.md", "prioriteit/drie.md")
    let told = try await paths(stream, until: ["prioriteit/een.md", "prioriteit/drie.md"])
    #expect(told == ["prioriteit/een.md", "prioriteit/drie.md"])
  }

  @Test(arguments: Way.allCases) func tellsWhatIsRemoved(way: Way) async throws {
    let told = try await changes(way, until: "prioriteit/twee.md") {
      try remove("prioriteit/twee.md")
    }
    #expect(told == ["prioriteit/twee.md"])
  }

  @Test(arguments: Way.allCases) func looksIntoNewFolders(way: Way) async throws {
    let stream = watch(way)
    try folder.write("nieuw/diep/een.md", "1")
    #expect(try await paths(stream, until: ["nieuw/diep/een.md"]) == ["nieuw/diep/een.md"])
  }

  @Test(arguments: Way.allCases) func followsNewFoldersAfterwards(way: Way) async throws {
    let stream = watch(way)
    try folder.write("nieuw/diep/een.md", "1")
    async let told = paths(stream, until: ["nieuw/diep/een.md", "nieuw/diep/twee.md"])
    try await Task.sleep(for: .milliseconds(150))
    try folder.write("nieuw/diep/twee.md", "2")
    #expect(try await told.count == 2)
  }

  @Test(arguments: Way.allCases) func followsAFolderThatIsRenamed(way: Way) async throws {
    let stream = watch(way)
    try move("prioriteit", "speerpunt")
    async let told = paths(
      stream, until: ["prioriteit/een.md", "speerpunt/een.md", "speerpunt/drie.md"])
    try await Task.sleep(for: .milliseconds(100))
    try folder.write("speerpunt/drie.md", "3")
    #expect(
      try await told == [
        "prioriteit/een.md", "prioriteit/twee.md", "speerpunt/een.md", "speerpunt/twee.md",
        "speerpunt/drie.md",
      ])
  }

  @Test(arguments: Way.allCases) func tellsAllFilesOfAFolderThatIsRemoved(way: Way) async throws {
    let stream = watch(way)
    try remove("prioriteit")
    let all: Set = ["prioriteit/een.md", "prioriteit/twee.md"]
    #expect(try await paths(stream, until: all) == all)
  }

  @Test(
    "Leaves out what editors put aside",
    arguments: [
      ".een.md.swp", ".#een.md", "een.md~", "4913", "~$agenda.docx", "#een.md#", "~WRD0001.tmp",
      "lu123.tmp", ".git/index", "prioriteit/.DS_Store",
    ], Way.allCases)
  func leavesOutTemporaryFiles(name: String, way: Way) async throws {
    let told = try await changes(way, until: "laatste.md") {
      try folder.write(name, "x")
      try folder.write("laatste.md", "y")
    }
    #expect(told == ["laatste.md"])
  }

  @Test(arguments: Way.allCases) func tellsFiveHundredChangesInAFewSets(way: Way) async throws {
    let stream = watch(way)
    let names = Set((0..<500).map { "map\($0 % 7)/bestand\($0).md" })
    for name in names { try folder.write(name, name) }
    #expect(try await paths(stream, until: names) == names)
  }

  @Test func findsWhatTheSystemDoesNotTell() async throws {
    // Through a link to a file elsewhere, of which the system tells nothing here.
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("echt.md", "1")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "link.md"),
      withDestinationURL: elsewhere.url.appending(path: "echt.md"))
    let stream = FolderWatcher(folders: [folder.path]).changes()
    try elsewhere.write("echt.md", "22")
    #expect(try await paths(stream, until: ["link.md"]) == ["link.md"])
  }

  @Test func waitsForAFolderThatIsNotThereYet() async throws {
    let stream = FolderWatcher(folders: [folder.path + "/later/"]).changes()
    try folder.write("later/een.md", "1")
    #expect(try await paths(stream, until: ["later/een.md"]) == ["later/een.md"])
  }

  @Test func endsWithItsReader() async throws {
    let before = openFileCount("anon_inode:inotify")
    for _ in 0..<50 {
      let stream = FolderWatcher(folders: [folder.path]).changes()
      let reader = Task { for await _ in stream {} }
      reader.cancel()
      await reader.value
    }
    try await eventually { openFileCount("anon_inode:inotify") < before + 15 }
  }

  /// Renames a file or folder.
  private func move(_ old: String, _ new: String) throws {
    try FileManager.default.moveItem(
      at: folder.url.appending(path: old), to: folder.url.appending(path: new))
  }

  /// Removes a file or folder.
  private func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: path))
  }
}
