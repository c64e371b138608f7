/// 制度文件.
package struct Document: EntryFields {
  package var issuer = ""
  package var number: String?
  package var level = DocumentLevel.city
  package var issued: PartialDate?
  package var effective: PartialDate?
  package var until: PartialDate?
  package var status = DocumentStatus.inForce
  package var basis: [Reference<Document>] = []
  package var supersedes: [Reference<Document>] = []

  package init() {}
  package var date: PartialDate? { issued }
  package static var kind: EntryKind { .document }
  package static let columnName = "制度文件"
  package static let columnType = "政策文件"
  package var hasPage: Bool { true }

  package static let schema = Schema<EntryContent<Document>>(
    commonFields() + [
      Field("issuer", "发文机关", \.fields.issuer, required: true, "谁印发的"),
      Field("doc_no", "发文字号", \.fields.number, "如 青政协发〔2024〕5号"),
      Field("level", "层级", \.fields.level, required: true),
      Field("issued", "成文日期", \.fields.issued, "如 2024-05-10"),
      Field("effective", "施行日期", \.fields.effective, notBefore: \.fields.issued),
      Field("until", "有效期至", \.fields.until, notBefore: \.fields.effective),
      Field("status", "时效", \.fields.status, required: true),
      Field("basis_docs", "依据", \.fields.basis, "依据的上位文件"),
      Field("supersedes", "废止", \.fields.supersedes, "被本文件替代的文件"),
    ])
}

extension Entries {
  package var documents: [Entry<Document>] { all(Document.self) }
}

/// Whether a document is in force.
package enum DocumentStatus: String, Enumeration {
  case inForce = "in-force"
  case trial, superseded, repealed

  package var label: String {
    switch self {
    case .inForce: "现行"
    case .trial: "试行"
    case .superseded: "已替代"
    case .repealed: "已废止"
    }
  }
}
