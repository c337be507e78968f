internal import FlyingSocks

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The socket that browsers connect to.
struct ListeningSocket: Sendable {
  /// How many ports are tried.
  private static let tries: UInt16 = 20

  /// The socket.
  let socket: Socket

  /// What to type into a browser.
  let address: String

  /// Listens where the settings say.
  static func open(_ settings: PreviewSettings) throws(PreviewError) -> ListeningSocket {
    switch settings.port {
    case .exactly(let port): return try open(settings.host, port)
    case .firstFree(let first):
      let ports = first...(first > .max - tries ? .max : first + tries - 1)
      for port in ports {
        do throws(PreviewError) {
          return try open(settings.host, port)
        } catch  where error.kind == .portTaken {
          continue
        }
      }
      throw .portsTaken(ports)
    }
  }

  /// Stops listening.
  func close() { try? socket.close() }

  /// Listens at one address and port.
  private static func open(_ host: String, _ port: UInt16) throws(PreviewError) -> ListeningSocket {
    let number = host == "localhost" ? "127.0.0.1" : host
    if let address = try? sockaddr_in.inet(ip4: number, port: port) {
      return try listen(address, host, port)
    }
    if let address = try? sockaddr_in6.inet6(ip6: number, port: port) {
      return try listen(address, "[\(host)]", port)
    }
    throw .unreadableHost(host)
  }

  /// Makes a socket and listens with it.
  private static func listen(
    _ address: some SocketAddress, _ host: String, _ port: UInt16
  ) throws(PreviewError) -> ListeningSocket {
    var open: Socket?
    do {
      let socket = try Socket(domain: Int32(address.family), type: .stream)
      open = socket
      SocketOptions.keepFromPrograms(socket.file.rawValue)
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return ListeningSocket(socket: socket, address: "http://\(host):\(try chosen(socket))/")
    } catch {
      try? open?.close()
      guard case SocketError.failed(_, let code, let reason) = error else {
        throw .system(0, "\(error)")
      }
      throw .refused(host: host, port: port, code: code, reason: reason)
    }
  }

  /// Returns the port that the system chose.
  private static func chosen(_ socket: Socket) throws -> UInt16 {
    switch try socket.sockname() {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix: 0
    }
  }
}
