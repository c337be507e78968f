import Diagnostics
import Testing

@Suite("Near misses")
struct NearMissTests {
  /// What was written, and what was most likely meant.
  static let words: [(String, String?)] = [
    ("nulmetting", "nulmeting"), ("nulmeitng", "nulmeting"), ("NULMETING", "nulmeting"),
    ("ulmeting", "nulmeting"), ("doell", "doel"), ("dole", "doel"), ("gemten", "gemeten"),
    ("x", nil), ("geheel anders", nil), ("", nil),
  ]

  @Test("finds the word that was meant, or none", arguments: words)
  func nearest(written: String, meant: String?) {
    let known = ["nulmeting", "doel", "gemeten"]
    #expect(NearMiss.nearest(to: written, among: known) == meant)
  }

  @Test("takes the first of two that are as near")
  func ties() {
    #expect(NearMiss.nearest(to: "2c", among: ["2a", "2b"]) == "2a")
    #expect(NearMiss.nearest(to: "2c", among: ["2b", "2a"]) == "2b")
  }

  @Test("stays quick on absurdly long words")
  func longWords() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(NearMiss.nearest(to: long, among: [long + "b", "x"]) == long + "b")
  }
}
