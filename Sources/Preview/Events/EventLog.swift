/// The events that were told last, and the last one of each name.
struct EventLog: Sendable {
  /// The largest number of events that are kept.
  private static let mostEvents = 128

  /// The largest number of bytes that are kept, apart from the last event of each name.
  private static let mostBytes = 1 << 20

  /// The number of the last event; 0 before the first.
  private(set) var last = 0

  /// The events told last, without a gap, old to new.
  private var recent: [ToldEvent] = []

  /// The number of bytes in `recent`.
  private var recentBytes = 0

  /// The last event of each name.
  private var latest: [String: ToldEvent] = [:]

  /// Takes in an event and gives it the next number.
  mutating func append(event: String, data: String) {
    last += 1
    let told = ToldEvent(number: last, name: event, data: data)
    recent.append(told)
    recentBytes += data.utf8.count
    latest[event] = told
    while recent.count > 1, recent.count > Self.mostEvents || recentBytes > Self.mostBytes {
      recentBytes -= recent.removeFirst().data.utf8.count
    }
  }

  /// Returns all events after a number, old to new.
  ///
  /// Where the number is not known, or so old that some are forgotten: the last event of each name.
  func events(after number: Int?) -> [ToldEvent] {
    let isForgotten = number.map { $0 < (recent.first?.number ?? 1) - 1 || $0 > last } ?? true
    guard let number, !isForgotten else { return latest.values.sorted { $0.number < $1.number } }
    return recent.filter { $0.number > number }
  }
}

/// An event that was told.
struct ToldEvent: Sendable, Equatable {
  /// Its number, from 1.
  let number: Int
  /// Its name.
  let name: String
  /// What it says.
  let data: String

  /// Returns the event as it is sent.
  func bytes(run: String) -> [UInt8] {
    let lines = data.split(omittingEmptySubsequences: false) { $0.isNewline }
    let text = lines.map { "data: \($0)\n" }.joined()
    return Array("id: \(run)-\(number)\nevent: \(name)\n\(text)\n".utf8)
  }
}
