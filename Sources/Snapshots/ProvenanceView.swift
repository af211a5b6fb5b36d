import DatelineModel
import JSONText

/// The provenance in the words of the W3C: PROV-JSON (Member Submission of 24 April 2013) of the PROV data model.
///
/// Sources are entities that the making of the briefing used; entries are entities derived from them.
enum ProvenanceView {
  static let fileName = "provenance.prov.json"

  static func json(_ provenance: Provenance, software: String, names: [String]) -> [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.object { w in
      w.name("prefix")
      w.object { w in w.member("dateline", "urn:dateline:") }
      w.name("entity")
      w.object { w in entities(&w, provenance, names) }
      w.name("activity")
      w.object { w in labelled(&w, "dateline:reading", "Reading of the sources and making of the briefing") }
      w.name("agent")
      w.object { w in agent(&w, software) }
      w.name("wasAssociatedWith")
      w.object { w in
        relation(&w, "_:association", ("prov:activity", "dateline:reading"), ("prov:agent", "dateline:software"))
      }
      w.name("used")
      w.object { w in
        for number in provenance.sources.indices.map({ $0 + 1 }) {
          relation(
            &w, "_:use-\(number)", ("prov:activity", "dateline:reading"), ("prov:entity", "dateline:source-\(number)"))
        }
      }
      w.name("wasGeneratedBy")
      w.object { w in
        for (number, entry) in provenance.entries.enumerated() {
          relation(
            &w, "_:generation-\(number + 1)", ("prov:entity", "dateline:entry-\(entry.id)"),
            ("prov:activity", "dateline:reading"))
        }
      }
      w.name("wasDerivedFrom")
      w.object { w in derivations(&w, provenance) }
    }
    return writer.bytes + [0x0A]
  }

  private static func entities(_ w: inout JSONWriter, _ provenance: Provenance, _ names: [String]) {
    for (index, source) in provenance.sources.enumerated() {
      w.name("dateline:source-\(index + 1)")
      w.object { w in
        w.member("prov:label", names[index])
        w.member("dateline:file", source.file)
        w.member("dateline:sha256", source.fileSHA256)
      }
    }
    for entry in provenance.entries {
      w.name("dateline:entry-\(entry.id)")
      w.object { w in
        w.member("dateline:day", entry.day)
        w.member("prov:value", entry.sentences.first?.words)
      }
    }
  }

  private static func agent(_ w: inout JSONWriter, _ software: String) {
    w.name("dateline:software")
    w.object { w in
      w.member("prov:label", software)
      w.name("prov:type")
      w.object { w in
        w.member("$", "prov:SoftwareAgent")
        w.member("type", "prov:QUALIFIED_NAME")
      }
    }
  }

  private static func derivations(_ w: inout JSONWriter, _ provenance: Provenance) {
    var number = 0
    for entry in provenance.entries {
      for sentence in entry.sentences {
        number += 1
        relation(
          &w, "_:derivation-\(number)", ("prov:generatedEntity", "dateline:entry-\(entry.id)"),
          ("prov:usedEntity", "dateline:source-\(sentence.source + 1)"),
          ("dateline:textRange", "\(sentence.textRange.start)-\(sentence.textRange.end)"))
      }
    }
  }

  private static func labelled(_ w: inout JSONWriter, _ id: String, _ label: String) {
    relation(&w, id, ("prov:label", label))
  }

  private static func relation(_ w: inout JSONWriter, _ id: String, _ members: (String, String)...) {
    w.name(id)
    w.object { w in for member in members { w.member(member.0, member.1) } }
  }
}
