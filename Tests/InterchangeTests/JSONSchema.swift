import Foundation
import JSONText

/// As much of JSON Schema (2020-12) as the project's own schemas use. A keyword it does not know is a finding too.
struct JSONSchema {
  private let root: JSONValue

  init(_ file: URL) throws {
    root = JSONReader.read(Array(try Data(contentsOf: file))) ?? .null
  }

  /// What of a value does not keep to the schema.
  func findings(_ value: JSONValue) -> [String] { check(value, root, "$") }

  private func check(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let members) = schema else { return ["\(path): no schema"] }
    return members.flatMap { keyword(value, $0, schema, path) }
  }

  private func keyword(_ value: JSONValue, _ rule: JSONValue.Member, _ schema: JSONValue, _ path: String) -> [String] {
    func unless(_ isKept: Bool) -> [String] {
      isKept ? [] : ["\(path): \(rule.name) \(rule.value) is not kept by \(value)"]
    }
    switch rule.name {
    case "$schema", "$id", "$defs", "title", "description": return []
    case "$ref":
      let name = String((rule.value.string ?? "").dropFirst("#/$defs/".count))
      guard let definition = root["$defs"]?[name] else { return ["\(path): no definition of \(name)"] }
      return check(value, definition, path)
    case "type": return unless(rule.value.elements.compactMap(\.string).contains { isType($0, value) })
    case "enum": return unless(list(rule.value).contains(value))
    case "const": return unless(rule.value == value)
    case "anyOf": return unless(list(rule.value).contains { check(value, $0, path).isEmpty })
    case "minimum": return unless(value.decimal.map { $0 >= rule.value.decimal ?? 0 } ?? true)
    case "maximum": return unless(value.decimal.map { $0 <= rule.value.decimal ?? 0 } ?? true)
    case "minLength": return unless(value.string.map { $0.unicodeScalars.count >= rule.value.integer ?? 0 } ?? true)
    case "pattern":
      return unless(
        value.string.map { $0.range(of: rule.value.string ?? "", options: .regularExpression) != nil } ?? true)
    default: return container(value, rule, schema, path)
    }
  }

  private func container(_ value: JSONValue, _ rule: JSONValue.Member, _ schema: JSONValue, _ path: String) -> [String]
  {
    switch (rule.name, value) {
    case ("items", .array(let items)):
      return items.enumerated().flatMap { check($0.element, rule.value, "\(path)[\($0.offset)]") }
    case ("minItems", .array(let items)): return items.count >= rule.value.integer ?? 0 ? [] : ["\(path): too few"]
    case ("maxItems", .array(let items)): return items.count <= rule.value.integer ?? 0 ? [] : ["\(path): too many"]
    case ("uniqueItems", .array(let items)): return Set(items).count == items.count ? [] : ["\(path): one twice"]
    case ("properties", .object(let members)):
      return members.flatMap { member in
        rule.value[member.name].map { check(member.value, $0, "\(path).\(member.name)") } ?? []
      }
    case ("required", .object(let members)):
      let names = Set(members.map(\.name))
      return rule.value.elements.compactMap(\.string).filter { !names.contains($0) }.map { "\(path): no \($0)" }
    case ("additionalProperties", .object(let members)):
      return members.map(\.name).filter { schema["properties"]?[$0] == nil }.map {
        "\(path): \($0) is not in the schema"
      }
    case ("items", _), ("minItems", _), ("maxItems", _), ("uniqueItems", _), ("properties", _), ("required", _),
      ("additionalProperties", _):
      return []
    default: return ["\(path): the keyword \(rule.name) is not known"]
    }
  }

  private func list(_ value: JSONValue) -> [JSONValue] { if case .array(let values) = value { values } else { [] } }

  private func isType(_ name: String, _ value: JSONValue) -> Bool {
    switch (name, value) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array), ("object", .object): true
    case ("integer", .number): value.integer != nil
    case ("number", .number): value.decimal != nil
    default: false
    }
  }
}
