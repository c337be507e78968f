#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Makes PNG pictures of drawings, by the program `rsvg-convert` (librsvg).
///
/// As many run at once as there are cores. Equal drawings give equal bytes on one computer; another
/// one may have other letters.
public struct PictureMaker: Sendable {
  /// The words that the program is called with before our own: its name, mostly.
  private let command: [String]
  /// How long one picture may take.
  private let limit: Duration

  /// How many dots stand for one unit of a drawing, in each direction: sharp on paper.
  private static let scale = 3
  /// How long to wait before looking again whether a picture is done, in microseconds.
  private static let pause: useconds_t = 1_000
  /// The most programs at once.
  private static let mostAtOnce = 16

  /// Prepares to make pictures.
  public init() { self.init(["rsvg-convert"], limit: .seconds(30)) }

  /// Prepares to make pictures with another program, for tests.
  init(_ command: [String], limit: Duration) { (self.command, self.limit) = (command, limit) }

  /// Tells whether the program is there before any work is done.
  ///
  /// - Throws: `PublishingError` that says how to get it.
  public func require() throws(PublishingError) {
    do throws(SystemError) {
      // That it starts is all there is to know; what it says is not waited for.
      try ChildProgram.start(ProgramCall(words: command + ["--version"])).stop()
    } catch {
      throw explained(error)
    }
  }

  /// Returns the pictures in the order asked for.
  ///
  /// - Throws: `PublishingError` when one cannot be made; no program is left at work then.
  public func pictures(_ orders: [PictureOrder]) throws(PublishingError) -> [OutputFile] {
    var waiting = orders[...]
    var running: [PictureRun] = []
    var made: [String: OutputFile] = [:]
    defer { for run in running { run.stop() } }
    while !waiting.isEmpty || !running.isEmpty {
      while running.count < Self.places, let order = waiting.popFirst() {
        running.append(try start(order))
      }
      for place in running.indices.reversed() {
        guard let outcome = running[place].outcome() else { continue }
        running.remove(at: place)
        let file = try outcome.get()
        made[file.path] = file
      }
      usleep(Self.pause)
    }
    return orders.compactMap { made[$0.path] }
  }

  /// How many programs run at once.
  private static var places: Int {
    min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), mostAtOnce)
  }

  /// Starts on a picture.
  private func start(_ order: PictureOrder) throws(PublishingError) -> PictureRun {
    do throws(SystemError) {
      let words = command + ["--zoom", String(Self.scale), "--format", "png"]
      return try PictureRun(order, words: words, limit: limit)
    } catch {
      throw explained(error)
    }
  }

  /// Returns what a failure means for the user.
  private func explained(_ error: SystemError) -> PublishingError {
    let isMissing = error.code == ENOENT && error.path.text == command.first
    return isMissing ? .pictureToolMissing : .refused(error, at: error.path.text)
  }
}
