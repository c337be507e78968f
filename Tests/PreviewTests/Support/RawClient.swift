import Foundation

/// A connection to a preview that sends whatever a test wants, also what no browser would.
///
/// Its calls wait. They belong on a thread of their own (`apart`), since those of Swift's tasks are few
/// and the server needs them.
final class RawClient: Sendable {
  /// The socket.
  private let file: Int32

  /// Connects to a port of this machine; no call waits longer than `patience` seconds.
  init(port: UInt16, patience: Int = 10) throws {
    file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var time = timeval(tv_sec: patience, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &time, size)
    setsockopt(file, SOL_SOCKET, SO_SNDTIMEO, &time, size)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  deinit { close(file) }

  /// Sends bytes and returns how many went off before the other side hung up.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Int {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(file, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return sent }
      sent += count
    }
    return sent
  }

  /// Sends a text.
  func send(_ text: String) { send(Array(text.utf8)) }

  /// Returns what comes in, up to the end or until `isEnough` says so of all that came.
  func read(until isEnough: (String) -> Bool = { _ in false }) -> Received {
    var bytes: [UInt8] = []
    var portion = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(file, &portion, portion.count, 0)
      let isLate = count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)
      guard count > 0 else {
        return Received(text: String(decoding: bytes, as: UTF8.self), isLate: isLate)
      }
      bytes += portion[..<count]
      let text = String(decoding: bytes, as: UTF8.self)
      if isEnough(text) { return Received(text: text, isLate: false) }
    }
  }

  /// What came in on a connection.
  struct Received: Sendable {
    /// The text.
    let text: String
    /// Whether the other side neither sent anything nor hung up in time.
    let isLate: Bool

    /// The status; nil where nothing was answered.
    var status: Int? { text.split(separator: " ").dropFirst().first.flatMap { Int($0) } }

    /// What stands before the empty line.
    var head: String { text.components(separatedBy: "\r\n\r\n")[0] }

    /// What stands after the empty line.
    var body: String {
      text.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
    }

    /// Returns the value of a header.
    func header(_ name: String) -> String? {
      head.components(separatedBy: "\r\n").first {
        $0.lowercased().hasPrefix(name.lowercased() + ": ")
      }
      .map { String($0.dropFirst(name.count + 2)) }
    }
  }
}

/// Does something that waits on a thread of its own.
func apart<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
  }
}
