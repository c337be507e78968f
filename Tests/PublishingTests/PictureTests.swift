import Foundation
import Testing

@testable import Publishing

/// Pictures of drawings, by programs that a test writes itself.
@Suite struct PictureTests {
  /// The folder of the test.
  let box: Sandbox

  /// Makes the folder.
  init() throws { box = try Sandbox() }

  /// Makes pictures with a script as the program.
  private func maker(_ script: String, limit: Duration = .seconds(20)) throws -> PictureMaker {
    try box.write(script + "\n", to: "rsvg")
    return PictureMaker(["/bin/sh", box["rsvg"]], limit: limit)
  }

  /// The first bytes of a PNG, as a shell prints them.
  private static let start = "printf '\\211PNG\\r\\n\\032\\n'"

  /// Orders pictures of numbered drawings.
  private func orders(_ count: Int) -> [PictureOrder] {
    (0..<count).map { PictureOrder(path: "\($0).png", drawing: Array("<svg id=\"\($0)\"/>".utf8)) }
  }

  @Test func givesEachDrawingToTheProgramAndKeepsTheOrder() throws {
    let made = try maker(Self.start + "; echo \"$*\"; cat").pictures(orders(12))
    #expect(made.map(\.path) == (0..<12).map { "\($0).png" })
    for (place, file) in made.enumerated() {
      let text = String(decoding: file.bytes.dropFirst(8), as: UTF8.self)
      #expect(text == "--zoom 3 --format png\n<svg id=\"\(place)\"/>")
    }
  }

  @Test func passesDrawingsOfAnySize() throws {
    let drawing = [UInt8](repeating: UInt8(ascii: "x"), count: 3_000_000)
    let order = PictureOrder(path: "groot.png", drawing: drawing)
    let made = try maker(Self.start + "; cat").pictures([order])
    #expect(made.first?.bytes.count == drawing.count + 8)
  }

  @Test func runsNoMoreAtOnceThanThereAreCores() throws {
    let folder = box["bezig"]
    try box.makeFolder("bezig")
    let script = """
      touch \(folder)/$$; ls \(folder) | wc -l >> \(box["aantallen"]); sleep 0.05; rm \(folder)/$$
      """
    _ = try maker(script + "; " + Self.start).pictures(orders(12))
    let counts = try box.text("aantallen").split(whereSeparator: \.isWhitespace).compactMap {
      Int($0)
    }
    #expect(counts.count == 12)
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    #expect(counts.allSatisfy { $0 <= max(1, cores) }, "\(counts)")
  }

  @Test func namesThePackageOfAProgramThatIsNotThere() throws {
    let maker = PictureMaker(["rsvg-convert-nergens"], limit: .seconds(1))
    for ask in [{ try maker.require() }, { _ = try maker.pictures(orders(1)) }] {
      let failure = #expect(throws: PublishingError.self) { try ask() }
      #expect(failure?.kind == .tool)
      #expect(failure?.mend.contains("librsvg2-bin") == true)
    }
  }

  @Test(arguments: ["exit 1", "exit 0", "echo geen plaatje", "kill -9 $$", "exec /nergens"])
  func namesThePictureThatFails(_ script: String) throws {
    let only = "grep -q 'id=\"2\"' || { \(Self.start); exit 0; }; "
    let maker = try maker(only + script)
    let failure = #expect(throws: PublishingError.self) { try maker.pictures(orders(4)) }
    #expect(failure?.kind == .tool)
    #expect(failure?.summary.contains("'2.png'") == true)
  }

  @Test func endsAProgramThatDoesNotComeToAnEnd() throws {
    let maker = try maker("echo $$ > \(box["nummer"]); exec sleep 300", limit: .seconds(2))
    let failure = #expect(throws: PublishingError.self) { try maker.pictures(orders(3)) }
    #expect(failure?.summary.contains("te lang") == true)
    let number = try #require(Int32(try box.text("nummer").trimmingCharacters(in: .newlines)))
    #expect(kill(number, 0) != 0, "no program is left at work")
  }

  @Test func asksAfterAProgramWithoutWaitingForIt() throws {
    try maker("exec sleep 300").require()
  }

  @Test func wantsNothingWithoutDrawings() throws {
    #expect(try PictureMaker(["nergens"], limit: .zero).pictures([]) == [])
  }
}
