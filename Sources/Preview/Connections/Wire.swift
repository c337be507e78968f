internal import FlyingSocks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One connection of a browser: its bytes, and until when each wait may last.
struct Wire: Sendable {
  /// The number of bytes that are read at once.
  private static let portion = 4_096

  /// The number of bytes that are still taken in after a refusal.
  private static let mostAfterRefusal = 65_536

  /// The socket.
  let socket: AsyncSocket

  /// The number of the connection in the table.
  let number: Int

  /// The table of connections.
  let table: ConnectionTable

  /// Says what the connection does from now on; false when it may not.
  @discardableResult
  func begin(_ phase: ConnectionTable.Phase, within time: Duration?) -> Bool {
    table.begin(phase, number, within: time)
  }

  /// Returns some of the bytes that come in; nil once there are no more.
  func read() async -> [UInt8]? { try? await socket.read(atMost: Self.portion) }

  /// Sends bytes; false when the other side is gone or does not take them in time.
  func write(_ bytes: [UInt8]) async -> Bool {
    do {
      try await socket.write(Data(bytes))
      return true
    } catch {
      return false
    }
  }

  /// Says that nothing more is sent and takes in what is still on its way, within bounds.
  ///
  /// A connection that is closed with bytes unread is reset, and the other side would lose the
  /// answer that says why.
  func finish() async {
    begin(.idle, within: .seconds(1))
    table.endSending(number)
    var rest = Self.mostAfterRefusal
    while rest > 0, let bytes = await read() { rest -= bytes.count }
  }
}
