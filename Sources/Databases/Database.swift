import CSQLite

/// Tables → a file of SQLite, made in memory.
package struct Database: Sendable {
  /// A value of a column.
  package enum Value: Sendable, Equatable {
    case text(String)
    case integer(Int)
    case real(Double)
    case null
  }

  /// A table, with the statement that makes it.
  package struct Table: Sendable {
    package let name: String
    /// "id TEXT PRIMARY KEY, day TEXT": names and types that are ours.
    package let columns: String
    package let rows: [[Value]]

    /// A table.
    package init(name: String, columns: String, rows: [[Value]]) {
      (self.name, self.columns, self.rows) = (name, columns, rows)
    }
  }

  private let tables: [Table]
  private let statements: [String]

  /// A database; `statements` make indices and views over the tables.
  package init(tables: [Table], statements: [String]) { (self.tables, self.statements) = (tables, statements) }

  // SQLite copies a text that may be gone before the row is written.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// The file; nil where a statement is refused or memory runs out.
  package var bytes: [UInt8]? {
    var handle: OpaquePointer?
    guard sqlite3_open(":memory:", &handle) == SQLITE_OK, let base = handle else { return nil }
    defer { sqlite3_close(base) }
    guard run("BEGIN", base) else { return nil }
    for table in tables {
      guard run("CREATE TABLE \(table.name) (\(table.columns))", base), fill(table, base) else { return nil }
    }
    for statement in statements where !run(statement, base) { return nil }
    guard run("COMMIT", base) else { return nil }
    var size: sqlite3_int64 = 0
    guard let image = sqlite3_serialize(base, "main", &size, 0) else { return nil }
    defer { sqlite3_free(image) }
    return Array(UnsafeBufferPointer(start: image, count: Int(size)))
  }

  private func run(_ statement: String, _ base: OpaquePointer) -> Bool {
    sqlite3_exec(base, statement, nil, nil, nil) == SQLITE_OK
  }

  private func fill(_ table: Table, _ base: OpaquePointer) -> Bool {
    guard let count = table.rows.first?.count else { return true }
    let marks = Array(repeating: "?", count: count).joined(separator: ",")
    var prepared: OpaquePointer?
    guard
      sqlite3_prepare_v2(base, "INSERT OR IGNORE INTO \(table.name) VALUES (\(marks))", -1, &prepared, nil) == SQLITE_OK
    else { return false }
    defer { sqlite3_finalize(prepared) }
    for row in table.rows {
      for (index, value) in row.enumerated() { bind(value, Int32(clamping: index + 1), prepared) }
      guard sqlite3_step(prepared) == SQLITE_DONE, sqlite3_reset(prepared) == SQLITE_OK else { return false }
    }
    return true
  }

  private func bind(_ value: Value, _ index: Int32, _ prepared: OpaquePointer?) {
    switch value {
    case .text(let text): sqlite3_bind_text(prepared, index, text, -1, Database.transient)
    case .integer(let number): sqlite3_bind_int64(prepared, index, Int64(number))
    case .real(let number): sqlite3_bind_double(prepared, index, number)
    case .null: sqlite3_bind_null(prepared, index)
    }
  }
}
