import Foundation
import Testing

@testable import Publishing

/// How a refusal of the system is told.
@Suite struct SystemErrorTests {
  @Test(arguments: [
    (EACCES, "geen schrijfrecht"), (ENOSPC, "de schijf is vol"),
    (EROFS, "deze schijf is alleen-lezen"), (EBUSY, "een ander programma houdt het bezet"),
    (ENAMETOOLONG, "de naam is te lang voor deze schijf"), (9999, "systeemfout 9999"),
  ])
  func givesTheReasonInDutch(code: Int32, reason: String) {
    let error = SystemError(operation: .write, path: BytePath("/x"), code: code)
    #expect(error.reason == reason)
  }

  @Test func tellsReadingFromWriting() {
    let error = SystemError(operation: .read, path: BytePath("/x"), code: EACCES)
    #expect(error.reason == "geen leesrecht")
    #expect(
      PublishingError.refused(error, at: "public/a").summary
        == "'public/a' kan niet worden gelezen: geen leesrecht")
  }

  @Test func warnsWhenAFailureHalfwayLeftOldAndNewTogether() {
    let error = SystemError(operation: .write, path: BytePath("/x"), code: EIO)
    #expect(
      PublishingError.refused(error, at: "public", whole: false).explanation
        .contains("al vervangen"))
  }
}
