import CCrypto

/// The SHA-256 digest of some bytes, by the system's libcrypto.
struct SHA256Digest: Hashable, Sendable {
  /// The 64 hexadecimal digits, in lower case.
  let hexadecimal: String

  /// Creates a digest from digits that were read; nil unless there are 64, in lower case.
  init?(hexadecimal: String) {
    let digits = hexadecimal.utf8
    guard digits.count == 64, digits.allSatisfy(Self.digits.contains) else { return nil }
    self.hexadecimal = hexadecimal
  }

  /// Computes the digest of `bytes`; nil when libcrypto refuses, as where its policy forbids it.
  init?(of bytes: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    guard EVP_Digest(bytes, bytes.count, &digest, &count, EVP_sha256(), nil) == 1, count == 32
    else { return nil }
    let pairs = digest[..<32].flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }
    hexadecimal = String(decoding: pairs, as: UTF8.self)
  }

  /// The digest as bytes.
  var bytes: [UInt8] {
    stride(from: 0, to: 64, by: 2).compactMap { place in
      UInt8(hexadecimal.dropFirst(place).prefix(2), radix: 16)
    }
  }

  /// The sixteen digits.
  private static let digits = Array("0123456789abcdef".utf8)
}
