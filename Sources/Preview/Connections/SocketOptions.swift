#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the preview asks of each socket besides what FlyingSocks does.
enum SocketOptions {
  /// Keeps a socket from the programs that we start.
  static func keepFromPrograms(_ file: Int32) { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }

  /// Sends small pieces at once instead of waiting for more, which costs events 40 ms.
  static func sendAtOnce(_ file: Int32) {
    var isOn: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    _ = setsockopt(file, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, size)
  }
}
