/// The name of an element, packed in a number: pages hold tens of thousands of tags, and a `String` for
/// each of them is what looking through a page would cost most.
///
/// A short list of names is looked through faster than a set of them is hashed.
struct TagName: Equatable, ExpressibleByStringLiteral {
  /// The bytes of the name, in small letters; of a longer name the last sixteen.
  private let packed: UInt128

  /// Packs a name that is written in the source.
  init(stringLiteral name: String) { self.init(name.utf8) }

  /// Packs the bytes of a name.
  init(_ name: some Sequence<UInt8>) {
    packed = name.reduce(0) { packed, byte in
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      return packed << 8 | UInt128(isCapital ? byte | 0x20 : byte)
    }
  }
}
