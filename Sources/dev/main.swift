// Chores for contributors; never shipped. `swift run dev embed` writes the generated sources.
import Foundation

/// What is asked.
let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "embed":
  let stale = try Embedding.all.filter { try $0.refresh() }
  for embedding in stale { print("written: \(embedding.output)") }
  if stale.isEmpty { print("all generated sources are up to date") }
default:
  print("usage: swift run dev embed    writes templates and catalogues into Swift sources")
}
