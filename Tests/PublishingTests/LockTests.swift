import Foundation
import Testing

@testable import Publishing

/// Two builds for one output folder.
@Suite struct LockTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder.
  init() throws { box = try Sandbox() }

  /// Takes the lock on the output folder as another build would.
  private func otherBuild() throws -> OutputLock {
    let location = try OutputLocation.find(box.output, on: POSIXFileSystem())
    return try #require(try OutputLock.acquire(for: location, patience: .zero))
  }

  @Test func saysWhichProcessHoldsTheLock() throws {
    let lock = try otherBuild()
    let error = try box.refusal(["index.html": "thuis"])
    #expect(error.kind == .locked)
    #expect(
      error.summary
        == "Een andere build (proces \(getpid())) schrijft al in '\(box.output)'")
    lock.release()
    #expect(try box.publish(["index.html": "thuis"]).swap == .firstPublication)
    #expect(try box.names() == ["public"])
  }

  @Test func waitsForTheOtherBuildToEnd() throws {
    let lock = try otherBuild()
    let end = Thread { [lock] in
      usleep(200_000)
      lock.release()
    }
    end.start()
    let report = try box.publish(["index.html": "thuis"], wait: .seconds(20))
    #expect(report.swap == .firstPublication)
  }

  @Test func usesTheLockFileThatAKilledBuildLeft() throws {
    try box.write("999999\n", to: ".public.ijkpunt-lock")
    try box.publish(["index.html": "thuis"])
    #expect(try box.names() == ["public"])
  }

  @Test func doesNotHinderABuildForAnotherFolder() throws {
    let lock = try otherBuild()
    defer { lock.release() }
    try box.publish(["index.html": "thuis"], to: box["ander"])
    #expect(try box.text("ander/index.html") == "thuis")
  }

  @Test func neverGivesTheLockToTwoAtOnce() async throws {
    let location = try OutputLocation.find(box.output, on: POSIXFileSystem())
    let busy = BytePath(box["bezet"])
    let results = await withTaskGroup(of: [Bool].self) { group in
      for _ in 1...4 {
        group.addTask { (1...3000).compactMap { _ in Self.isAlone(in: location, busy) } }
      }
      return await group.reduce([], +)
    }
    #expect(results.contains(true), "nobody ever got the lock")
    #expect(!results.contains(false), "two had the lock at once")
  }

  /// Returns whether nobody else had the lock while we did; nil when we did not get it.
  private static func isAlone(in location: OutputLocation, _ busy: BytePath) -> Bool? {
    guard case .locked(let lock) = OutputLock.attempt(for: location) else { return nil }
    defer { lock.release() }
    let disk = POSIXFileSystem()
    // The file can be made only once at a time.
    let isAlone = (try? disk.write([], to: busy)) != nil
    try? disk.removeFile(busy)
    return isAlone
  }

  @Test func letsManyBuildsAtOnceEachPublishAWholeSite() async throws {
    let box = box
    let output = box.output
    await withTaskGroup(of: Void.self) { group in
      for number in 1...8 {
        group.addTask {
          let files = site(["a": "\(number)", "b": "\(number)", "c/\(number)": "\(number)"])
          _ = try? Publisher(lockWait: .seconds(60))
            .publish(files: files, to: output, generatorVersion: "1")
        }
      }
    }
    let number = try box.text("public/a")
    #expect(try box.text("public/b") == number)
    #expect(try box.names("public/c") == [number])
    #expect(try box.names() == ["public"])
  }
}
