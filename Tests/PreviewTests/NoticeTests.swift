#if canImport(Glibc)
  import Glibc
  import Testing

  @testable import Preview

  /// What the records of the system mean.
  @Suite("Notices of the system")
  struct NoticeTests {
    /// Reads records from bytes.
    private func read(_ bytes: [UInt8]) throws -> [FolderNotice] {
      var notices = try #require(FolderNotices())
      defer { notices.close() }
      return bytes.withUnsafeBytes { notices.read($0) }
    }

    /// Returns the bytes of a record.
    private func record(_ number: Int32, _ mask: Int, length: UInt32 = 0) -> [UInt8] {
      var record = inotify_event()
      (record.wd, record.mask, record.len) = (number, UInt32(mask), length)
      return withUnsafeBytes(of: record) { Array($0) }
    }

    @Test func saysThatMoreHappenedThanWasTold() throws {
      #expect(try read(record(-1, Int(IN_Q_OVERFLOW))) == [.lost])
    }

    @Test func passesOverFoldersThatItDoesNotKnow() throws {
      let name = Array("een.md".utf8) + [UInt8](repeating: 0, count: 10)
      let bytes = record(7, Int(IN_MODIFY), length: 16) + name + record(-1, Int(IN_Q_OVERFLOW))
      #expect(try read(bytes) == [.lost])
    }

    @Test func readsNoHalfRecord() throws {
      let whole = record(-1, Int(IN_Q_OVERFLOW))
      #expect(try read(whole + whole.dropLast()) == [.lost])
      #expect(try read(record(-1, Int(IN_Q_OVERFLOW), length: .max)) == [])
      #expect(try read([]) == [])
    }
  }
#endif
